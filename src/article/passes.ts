import type { BeforePass } from './before/before.ts';
import { dropChrome } from './before/chrome.ts';
import { dropForms } from './before/forms.ts';
import { dropHidden } from './before/hidden.ts';
import { wakeLazyImages } from './before/lazy-images.ts';
import { useNoscriptImages } from './before/noscript-images.ts';
import { dropOverlays } from './before/overlays.ts';
import { dropScripts } from './before/scripts.ts';

/** In this order, on the whole document, before Readability is asked. */
export const BEFORE: readonly BeforePass[] = [
  useNoscriptImages,
  dropScripts,
  dropHidden,
  wakeLazyImages,
  dropForms,
  dropOverlays,
  dropChrome,
];
