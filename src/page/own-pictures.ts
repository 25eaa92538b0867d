/** Bytes of one picture, and of all of them together, that a file may take along; what is larger stays a link. */
const LIMITS = { one: 4_000_000, all: 16_000_000 } as const;

/**
 * Pictures that the browser has fetched for the page already and that are of the page's own site, as `data:` addresses by their own.
 * Nothing is fetched: the browser is asked for its copy alone, and a picture of which it has none is left out.
 */
export async function ownPictures(addresses: Iterable<string>, page: Pick<Location, 'origin'>, ask: typeof fetch = fetch): Promise<Map<string, string>> {
  const pictures = new Map<string, string>();
  let bytes = 0;
  for (const address of new Set(addresses)) {
    if (!URL.canParse(address) || new URL(address).origin !== page.origin) continue;
    const picture = await copyOf(address, ask);
    if (picture === null || bytes + picture.size > LIMITS.all) continue;
    bytes += picture.size;
    pictures.set(address, await asAddress(picture));
  }
  return pictures;
}

async function copyOf(address: string, ask: typeof fetch): Promise<Blob | null> {
  try {
    const response = await ask(address, { cache: 'only-if-cached', mode: 'same-origin', credentials: 'omit', redirect: 'error' });
    if (!response.ok) return null;
    const blob = await response.blob();
    return /^image\/[\w.+-]+$/.test(blob.type.split(';')[0] ?? '') && blob.size <= LIMITS.one ? blob : null;
  } catch {
    // The browser has no copy, or does not hand it out: the file has a link instead.
    return null;
  }
}

async function asAddress(blob: Blob): Promise<string> {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  let binary = '';
  for (let at = 0; at < bytes.length; at += 0x8000) binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return `data:${blob.type.split(';')[0] ?? ''};base64,${btoa(binary)}`;
}
