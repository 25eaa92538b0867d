/**
 * Gives a shadow root of ours a style sheet that a page's content security policy has no say in: a constructed one. Firefox
 * has refused `adoptedStyleSheets` to extension scripts (bug 1751346), so what became of it is looked at; where it was
 * refused, a style element made by an extension script is not subject to the page's policy either.
 */
export function adoptSheet(root: ShadowRoot, css: string): void {
  if (!adoptConstructed(root, css)) {
    const style = root.ownerDocument.createElement('style');
    style.textContent = css;
    root.prepend(style);
  }
}

/**
 * Gives a shadow root of the page a further sheet, and returns what takes it away again. Where the browser does not let us,
 * nothing happens: an element of ours has no place in the page's trees.
 */
export function lendSheet(root: ShadowRoot, css: string): () => void {
  const before = [...sheetsOf(root)];
  if (!adoptConstructed(root, css, before)) return () => undefined;
  const lent = root.adoptedStyleSheets.at(-1);
  return () => {
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== lent);
  };
}

function adoptConstructed(root: ShadowRoot, css: string, before: CSSStyleSheet[] = []): boolean {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [...before, sheet];
    return root.adoptedStyleSheets.length === before.length + 1;
  } catch {
    return false;
  }
}

function sheetsOf(root: ShadowRoot): Iterable<CSSStyleSheet> {
  try {
    return root.adoptedStyleSheets;
  } catch {
    return [];
  }
}
