/** Text as UTF-8. Written here because the search runs where no TextEncoder is declared. */
export function encodeText(text: string): Uint8Array {
  const bytes: number[] = [];
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0xFFFD;
    if (code < 0x80) bytes.push(code);
    else if (code < 0x800) bytes.push(0xC0 | (code >> 6), 0x80 | (code & 63));
    else if (code < 0x10000) bytes.push(0xE0 | (code >> 12), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63));
    else bytes.push(0xF0 | (code >> 18), 0x80 | ((code >> 12) & 63), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63));
  }
  return Uint8Array.from(bytes);
}

/** UTF-8 as text. Bytes that are no UTF-8 become U+FFFD. */
export function decodeText(bytes: Uint8Array): string {
  let text = '';
  let plain = 0;
  for (let at = 0; at < bytes.length; at++) {
    if ((bytes[at] ?? 0) < 0x80) continue;
    text += ascii(bytes, plain, at);
    const [code, length] = character(bytes, at);
    text += String.fromCodePoint(code);
    at += length - 1;
    plain = at + 1;
  }
  return text + ascii(bytes, plain, bytes.length);
}

function ascii(bytes: Uint8Array, start: number, end: number): string {
  let text = '';
  for (let at = start; at < end; at += 8192) text += String.fromCharCode(...bytes.subarray(at, Math.min(end, at + 8192)));
  return text;
}

function character(bytes: Uint8Array, at: number): [code: number, length: number] {
  const lead = bytes[at] ?? 0;
  const length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC0 ? 2 : 0;
  if (length === 0 || at + length > bytes.length) return [0xFFFD, 1];
  let code = lead & (0xFF >> (length + 1));
  for (let next = at + 1; next < at + length; next++) {
    const byte = bytes[next] ?? 0;
    if ((byte & 0xC0) !== 0x80) return [0xFFFD, 1];
    code = (code << 6) | (byte & 63);
  }
  return code > 0x10FFFF ? [0xFFFD, 1] : [code, length];
}

/** Whole numbers as bytes, seven bits a byte: small numbers, as steps between places are, take one byte. */
export class NumberWriter {
  private bytes: number[] = [];
  get length(): number { return this.bytes.length; }
  write(value: number): void {
    let rest = value;
    while (rest > 127) { this.bytes.push((rest & 127) | 128); rest >>>= 7; }
    this.bytes.push(rest);
  }
  finish(): Uint8Array { return Uint8Array.from(this.bytes); }
}

/** Reads what NumberWriter wrote between two places into `into`; how many numbers there were, or -1 where `into` is too short. */
export function readNumbers(bytes: Uint8Array, start: number, end: number, into: Uint32Array): number {
  let value = 0, shift = 0, place = 0;
  for (let at = start; at < end; at++) {
    const byte = bytes[at] ?? 0;
    value |= (byte & 127) << shift;
    if (byte >= 128) { shift += 7; continue; }
    if (place === into.length) return -1;
    into[place++] = value;
    value = shift = 0;
  }
  return place;
}
