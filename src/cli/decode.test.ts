import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodePage, decodeText } from './decode.ts';
import { InputError } from './input-error.ts';

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);
const latin1 = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'latin1'));
const utf8 = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'utf8'));
const codeOf = (run: () => unknown): string => {
  try {
    run();
  } catch (error) {
    if (error instanceof InputError) return error.code;
    throw error;
  }
  return 'none';
};

test('a text is kept to the character: byte order mark, carriage returns, blanks at the ends', () => {
  const text = '\uFEFF Harbour\r\n\r\nIt “reopened”.\u00A0\n';
  assert.equal(decodeText(utf8(text)), text);
});

test('texts that are none are named', () => {
  assert.equal(codeOf(() => decodeText(bytes(0x50, 0x00, 0x4b))), 'binary');
  assert.equal(codeOf(() => decodeText(latin1('caf\xe9'))), 'not-utf-8');
  assert.equal(codeOf(() => decodeText(utf8(' \n\t'))), 'empty-file');
});

test('a page is decoded by its mark, then by what it declares, then by its bytes', () => {
  assert.equal(decodePage(bytes(0xff, 0xfe, 0x68, 0x00, 0xe9, 0x00)), 'hé');
  assert.equal(decodePage(bytes(0xfe, 0xff, 0x00, 0x68, 0x00, 0xe9)), 'hé');
  assert.ok(decodePage(latin1('<meta charset="windows-1252"><p>caf\xe9')).includes('café'));
  assert.ok(decodePage(bytes(...latin1('<meta http-equiv="Content-Type" content="text/html; charset=shift_jis"><p>'), 0x8d, 0x60)).includes('港'));
  assert.ok(decodePage(utf8('<p>café')).includes('café'));
  assert.ok(decodePage(latin1('<p>caf\xe9')).includes('café'));
});

test('one byte of a mark is none: a page may begin with that letter', () => {
  assert.equal(decodePage(latin1('\xefle ou presqu\xeele')), 'ïle ou presqu\u00eele');
});

test('a page that names an encoding nobody knows is decoded by its bytes', () => {
  assert.ok(decodePage(utf8('<meta charset="martian"><p>café')).includes('café'));
});

test('a picture saved as a page is refused', () => {
  assert.equal(codeOf(() => decodePage(Uint8Array.from({ length: 400 }, (_, i) => (i * 7) % 11))), 'binary');
});
