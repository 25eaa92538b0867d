import { bring } from '../background/late-scripts.ts';
import { readPacked } from '../background/read-page.ts';

bring('reading.js', { readPacked });
