import { settled, watchAddress } from '../page/navigation.ts';
import { drawVeil } from '../page/veil.ts';
import { ask } from '../platform/bus.ts';

// Runs at the start of every page of the sites that are always cleaned, and nowhere else. It only says that it is there: the background
// knows the site's look, and whether the reader still wants it, and puts the content script into the page.
const lift = drawVeil(document);
const arrived = () => ask('site:arrived', {});
void arrived().finally(lift);
watchAddress(document, () => void settled(document).then(arrived));
