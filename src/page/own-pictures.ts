/** Bytes of one picture, and characters of all their addresses, that a file may take along; what is larger stays a link. */
const LIMITS = { one: 4_000_000, all: 24_000_000 } as const;

/** Points of a picture that is drawn anew; a larger one stays a link. */
const MOST_POINTS = 24_000_000;

/**
 * Pictures that the browser has fetched for the page already and that are of the page's own site, as `data:` addresses by their own.
 * Nothing is fetched: the browser is asked for its copy alone. Where it keeps none, as Firefox with pictures that came without a date, the
 * picture is taken from the page that shows it; where that does not either, it is left out.
 */
export async function ownPictures(addresses: Iterable<string>, doc: Document, ask: typeof fetch = fetch): Promise<Map<string, string>> {
  const { origin } = doc.location;
  const pictures = new Map<string, string>();
  let bytes = 0;
  for (const address of new Set(addresses)) {
    if (!URL.canParse(address) || new URL(address).origin !== origin) continue;
    const copy = await copyOf(address, ask);
    const picture = copy === null ? drawnAnew(address, doc) : await asAddress(copy);
    if (picture === null || bytes + picture.length > LIMITS.all) continue;
    bytes += picture.length;
    pictures.set(address, picture);
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

/** What the page shows at an address, drawn anew; null where it does not show it, or does not let it be read. */
function drawnAnew(address: string, doc: Document): string | null {
  const shown = [...doc.images].find(({ currentSrc, complete, naturalWidth }) => currentSrc === address && complete && naturalWidth > 0);
  if (shown === undefined || shown.naturalWidth * shown.naturalHeight > MOST_POINTS) return null;
  try {
    const canvas = Object.assign(doc.createElement('canvas'), { width: shown.naturalWidth, height: shown.naturalHeight });
    canvas.getContext('2d')?.drawImage(shown, 0, 0);
    const drawn = canvas.toDataURL('image/webp', 0.9);
    return drawn.startsWith('data:image/') && drawn.length <= LIMITS.one ? drawn : null;
  } catch {
    // A picture whose address led to another site in the end.
    return null;
  }
}

async function asAddress(blob: Blob): Promise<string> {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  let binary = '';
  for (let at = 0; at < bytes.length; at += 0x8000) binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return `data:${blob.type.split(';')[0] ?? ''};base64,${btoa(binary)}`;
}
