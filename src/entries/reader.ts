import { handOver } from '../views/reader/handover.ts';
import { mountReader } from '../views/reader/mount.ts';
import panelsCss from '../views/reader/margin.css';
import css from '../views/reader/reader.css';
import { articleAsPage, pictureAddresses } from '../views/take-along/page-file.ts';

// Put into a page when the reader look is first wanted there: who stays with the site look, or reads facts alone, loads none of it.
handOver({ mount: mountReader, css, panelsCss, pageOf: articleAsPage, picturesOf: pictureAddresses });
