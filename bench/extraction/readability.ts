import { Readability } from '@mozilla/readability';

/** A bundle of its own: Readability untouched. */
Object.assign(globalThis, { PublishedReadability: Readability });
