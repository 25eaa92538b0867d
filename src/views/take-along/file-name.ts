/** "Old pier to close: what we know" → "old-pier-to-close-what-we-know" */
export function fileName(title: string): string {
  const words = title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-+|-+$/g, '').slice(0, 60);
  return words === '' ? 'article' : words;
}
