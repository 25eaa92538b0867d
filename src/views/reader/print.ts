/** Milliseconds that pictures further down may take to come before the page is printed without them. */
const PATIENCE = 3000;

/** Prints the article with all its pictures: those that nobody has scrolled to yet are not there until they are asked for. */
export async function printWhole(dialog: HTMLElement): Promise<void> {
  const pictures = [...dialog.querySelectorAll('img')];
  for (const picture of pictures) picture.loading = 'eager';
  const late = new Promise((resolve) => { setTimeout(resolve, PATIENCE); });
  await Promise.race([Promise.allSettled(pictures.map((picture) => picture.decode())), late]);
  globalThis.print();
}
