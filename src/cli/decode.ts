import { InputError } from './input-error.ts';

/** The text of a `.txt` file, to the character: UTF-8 alone, a byte order mark kept. Throws an `InputError` for anything else. */
export function decodeText(bytes: Uint8Array): string {
  if (bytes.includes(0)) throw new InputError('binary', 'The file holds binary data, not text.');
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new InputError('not-utf-8', 'The file is not UTF-8 text.');
  }
  if (text.trim() === '') throw new InputError('empty-file', 'The file holds no words.');
  return text;
}

/** The text of a page: by its byte order mark, else by its `<meta charset>`, else UTF-8 where it is that, else windows-1252. */
export function decodePage(bytes: Uint8Array): string {
  const label = markOf(bytes) ?? declaredIn(bytes);
  if (label !== null) {
    const decoder = decoderFor(label);
    if (decoder) return refuseBinary(decoder.decode(bytes));
  }
  try {
    return refuseBinary(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    if (error instanceof InputError) throw error;
    return refuseBinary(new TextDecoder('windows-1252').decode(bytes));
  }
}

function markOf([a, b, c]: Uint8Array): string | null {
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  return a === 0xfe && b === 0xff ? 'utf-16be' : null;
}

/** `<meta charset="shift_jis">`, `<meta http-equiv="Content-Type" content="text/html; charset=koi8-r">`, `<?xml encoding="…"?>` */
function declaredIn(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  const label = /<meta\s[^>]{0,300}?charset\s*=\s*["']?\s*([\w:.-]{2,40})/i.exec(head)?.[1]
    ?? /^\s*<\?xml[^>]{0,100}?encoding=["']([\w:.-]{2,40})/i.exec(head)?.[1] ?? null;
  // What was read as single bytes cannot be UTF-16, whatever it says.
  return label !== null && /^utf-?16/i.test(label) ? 'utf-8' : label;
}

function decoderFor(label: string): TextDecoder | null {
  try {
    return new TextDecoder(label);
  } catch {
    // A name that no browser knows either: decided by the bytes.
    return null;
  }
}

function refuseBinary(text: string): string {
  let control = 0;
  const sample = text.slice(0, 20_000);
  for (let i = 0; i < sample.length; i += 1) if (sample.charCodeAt(i) < 9) control += 1;
  if (control * 50 > sample.length) throw new InputError('binary', 'The file holds binary data, not a page.');
  return text;
}
