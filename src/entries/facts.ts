import { engine } from '../background/engine.ts';
import { bring } from '../background/late-scripts.ts';

bring('facts.js', engine);
