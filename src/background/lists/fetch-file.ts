import { messageOf } from '../../message-of.ts';

/** Ways in which a file does not arrive whole. `refused`: the server answered, but not with the file. */
export const FETCH_ERRORS = ['unreachable', 'refused', 'interrupted', 'too-slow', 'too-large'] as const;
export type FetchErrorCode = (typeof FETCH_ERRORS)[number];

export class FetchError extends Error {
  override readonly name = 'FetchError';
  readonly code: FetchErrorCode;
  constructor(code: FetchErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}

export interface FetchLimits {
  /** Bytes that no list comes near. */
  bytes: number;
  /** Milliseconds without a byte after which nothing more is expected. */
  silence: number;
}

export const LIST_LIMITS: FetchLimits = { bytes: 120_000_000, silence: 30_000 };

/**
 * A text file from its publisher, whole or not at all. `onBytes` hears how many bytes are there, and how many there will be
 * where the server says so. `modifiedOn`: ISO date that the server gives the file. Throws FetchError.
 */
export async function fetchFile(
  url: string,
  { limits, onBytes, fetcher = fetch }: { limits: FetchLimits; onBytes: (received: number, total: number | null) => void; fetcher?: typeof fetch },
): Promise<{ text: string; modifiedOn: string | null }> {
  const stop = new AbortController();
  let silent = false;
  const giveUp = () => {
    silent = true;
    stop.abort();
  };
  let timer = setTimeout(giveUp, limits.silence);
  const failed = (code: FetchErrorCode, error: unknown) => (silent
    ? new FetchError('too-slow', `Nothing came for ${Math.round(limits.silence / 1000)} seconds.`)
    : new FetchError(code, messageOf(error)));
  try {
    const answer = await fetcher(url, { credentials: 'omit', cache: 'no-store', signal: stop.signal }).catch((error: unknown) => {
      throw failed('unreachable', error);
    });
    if (!answer.ok || answer.body === null) throw new FetchError('refused', `The server answered ${answer.status}.`);
    const stated = Number(answer.headers.get('content-length') ?? '');
    // What is packed on its way is longer than the server says.
    const total = stated > 0 && answer.headers.get('content-encoding') === null ? stated : null;
    const parts: Uint8Array[] = [];
    let received = 0;
    const reader = answer.body.getReader();
    for (;;) {
      const { done, value } = await reader.read().catch((error: unknown) => {
        throw failed('interrupted', error);
      });
      if (done) break;
      clearTimeout(timer);
      timer = setTimeout(giveUp, limits.silence);
      parts.push(value);
      received += value.length;
      if (received > limits.bytes) throw new FetchError('too-large', `The file is larger than ${Math.round(limits.bytes / 1e6)} MB.`);
      onBytes(received, total);
    }
    if (total !== null && received < total) throw new FetchError('interrupted', `${received} of ${total} bytes came.`);
    return { text: textOf(parts, received), modifiedOn: isoDate(answer.headers.get('last-modified')) };
  } finally {
    clearTimeout(timer);
    stop.abort();
  }
}

/** UTF-8, which all publishers write today; what is none is taken for the Windows code page of the older files. */
function textOf(parts: readonly Uint8Array[], length: number): string {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return decodeList(whole);
}

/** The text of a list file's bytes. */
export function decodeList(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function isoDate(header: string | null): string | null {
  const time = header === null ? Number.NaN : Date.parse(header);
  return Number.isNaN(time) ? null : new Date(time).toISOString().slice(0, 10);
}
