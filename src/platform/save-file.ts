/** How long the browser may take to begin with a download, in milliseconds. */
const BEGIN_WITHIN = 10_000;

/** Offers the reader a text as a file, as a link with `download` does. For pages of the extension. */
export function saveFile(name: string, text: string, type: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), BEGIN_WITHIN);
}
