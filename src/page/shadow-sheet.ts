/**
 * Gives a shadow root a style sheet that a page's content security policy has no say in.
 * Chromium: a constructed sheet. Firefox refuses `adoptedStyleSheets` to extension scripts (bug 1751346); there a style
 * element made by an extension script is not subject to the page's policy.
 */
export function adoptSheet(root: ShadowRoot, css: string): void {
  if (!adoptConstructed(root, css)) {
    const style = root.ownerDocument.createElement('style');
    style.textContent = css;
    root.prepend(style);
  }
}

function adoptConstructed(root: ShadowRoot, css: string): boolean {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
    return root.adoptedStyleSheets.length === 1;
  } catch {
    return false;
  }
}
