import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { messageOf } from '../message-of.ts';
import { InputError } from './input-error.ts';

export type FileKind = 'html' | 'txt';

/** Reads `.html`, `.htm`, `.html.gz` and `.txt`. Throws an `InputError` that says in a sentence what is wrong with the file. */
export function readInput(file: string): { kind: FileKind; bytes: Uint8Array } {
  const kind = kindOf(file);
  const bytes = unpacked(file, bytesOf(file));
  if (bytes.length === 0) throw new InputError('empty-file', 'The file is empty.');
  return { kind, bytes };
}

function kindOf(file: string): FileKind {
  if (/\.html?(?:\.gz)?$/i.test(file)) return 'html';
  if (/\.txt$/i.test(file)) return 'txt';
  throw new InputError('unknown-kind', 'Only .html, .html.gz and .txt files can be read.');
}

function bytesOf(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    if (code === 'ENOENT' || code === 'ENOTDIR') throw new InputError('not-found', 'There is no such file.');
    if (code === 'EISDIR') throw new InputError('not-a-file', 'This is a folder, not a file.');
    throw new InputError('unreadable', `The file cannot be read (${String(code)}).`);
  }
}

function unpacked(file: string, bytes: Uint8Array): Uint8Array {
  if (!/\.gz$/i.test(file) || bytes.length === 0) return bytes;
  try {
    return gunzipSync(bytes);
  } catch (error) {
    throw new InputError('damaged-gzip', `The file is not whole gzip data (${messageOf(error)}).`);
  }
}
