/** Where in a live page a line stands: shown to the reader, hidden by the page, or nowhere in it. */
export type Whereabouts = 'shown' | 'hidden' | 'not in the page';

/** Runs in the page, and closes over nothing: what the browser makes of each line, told by the innermost element that holds it. */
export function whereabouts(lines: string[]): Whereabouts[] {
  const squeeze = (text: string | null) => (text ?? '').replace(/[\s\u00AD\u200B\u2060\uFEFF]+/g, '');
  return lines.map((line) => {
    const words = squeeze(line);
    let at: Element | null = squeeze(document.body.textContent).includes(words) ? document.body : null;
    if (at === null) return 'not in the page';
    for (let inner: Element | undefined = at; inner !== undefined;) {
      at = inner;
      inner = [...at.children].find((child) => squeeze(child.textContent).includes(words));
    }
    return at.checkVisibility({ visibilityProperty: true }) ? 'shown' : 'hidden';
  });
}
