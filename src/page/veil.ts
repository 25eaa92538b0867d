/** On the root element of a page of a site that is always cleaned, until its article stands alone. Its style is in veil.css. */
const VEIL_ATTRIBUTE = 'data-readout-veil';

/** At the latest then, in milliseconds: a page whose article takes longer is shown as it comes. */
const PATIENCE = 3000;

/** Covers the page before anything of it is drawn. Returns what lifts the cover. */
export function drawVeil(doc: Document): () => void {
  const root = doc.documentElement;
  root.setAttribute(VEIL_ATTRIBUTE, '');
  const timer = setTimeout(lift, PATIENCE);
  function lift(): void {
    clearTimeout(timer);
    root.removeAttribute(VEIL_ATTRIBUTE);
  }
  return lift;
}
