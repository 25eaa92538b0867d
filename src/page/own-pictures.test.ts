import assert from 'node:assert/strict';
import { test } from 'node:test';
import { JSDOM } from 'jsdom';
import { ownPictures } from './own-pictures.ts';

const PAGE = new JSDOM('<img src="https://coast.example/gone.png">', { url: 'https://coast.example/story' }).window.document;

test('pictures of the page\'s own site are taken from what the browser has, and from nowhere else', async () => {
  const asked: [string, RequestInit | undefined][] = [];
  const ask: typeof fetch = async (address, how) => {
    asked.push([String(address), how]);
    if (String(address).endsWith('gone.png')) throw new TypeError('not in the cache');
    return new Response(new Uint8Array([1, 2, 255]), { headers: { 'content-type': String(address).endsWith('.html') ? 'text/html' : 'image/png' } });
  };
  const pictures = await ownPictures([
    'https://coast.example/a.png', 'https://coast.example/a.png', 'https://coast.example/gone.png', 'https://other.example/b.png', 'https://coast.example/c.html', 'nonsense',
  ], PAGE, ask);
  assert.deepEqual([...pictures], [['https://coast.example/a.png', 'data:image/png;base64,AQL/']]);
  assert.deepEqual(asked.map(([address]) => address), ['https://coast.example/a.png', 'https://coast.example/gone.png', 'https://coast.example/c.html']);
  assert.ok(asked.every(([, how]) => how?.cache === 'only-if-cached' && how.mode === 'same-origin'), 'the network is never asked');
});

test('a picture that is too large stays a link', async () => {
  const ask: typeof fetch = async () => new Response(new Uint8Array(4_000_001), { headers: { 'content-type': 'image/png' } });
  assert.equal((await ownPictures(['https://coast.example/a.png'], PAGE, ask)).size, 0);
});

test('when the file has all the pictures that it may take along, the others stay links', async () => {
  const ask: typeof fetch = async () => new Response(new Uint8Array(4_000_000), { headers: { 'content-type': 'image/png' } });
  const pictures = await ownPictures(Array.from({ length: 6 }, (_, place) => `https://coast.example/${place}.png`), PAGE, ask);
  assert.deepEqual([...pictures.keys()].map((address) => address.slice(-5)), ['0.png', '1.png', '2.png', '3.png']);
});

test('what the browser keeps no copy of is taken from the page that shows it, as it is drawn', async () => {
  const doc = new JSDOM('<img>', { url: 'https://coast.example/story' }).window.document;
  const ask: typeof fetch = async () => new Response('', { status: 504 });
  const drawn = async (width: number, shown: string) => {
    Object.defineProperties(doc.images[0] ?? {}, Object.fromEntries(Object.entries({ currentSrc: shown, complete: true, naturalWidth: width, naturalHeight: 6000 }).map(([name, value]) => [name, { value, configurable: true }])));
    const canvas = doc.createElement('canvas');
    Object.assign(Object.getPrototypeOf(canvas), { getContext: () => ({ drawImage: () => undefined }), toDataURL(this: HTMLCanvasElement) { return `data:image/webp;base64,${this.width}x${this.height}`; } });
    return [...(await ownPictures(['https://coast.example/a.png'], doc, ask)).values()];
  };
  assert.deepEqual(await drawn(4000, 'https://coast.example/a.png'), ['data:image/webp;base64,4000x6000']);
  assert.deepEqual(await drawn(4001, 'https://coast.example/a.png'), [], 'too large to be drawn anew');
  assert.deepEqual(await drawn(4000, 'https://coast.example/b.png'), [], 'another picture is shown');
  assert.deepEqual(await drawn(0, 'https://coast.example/a.png'), [], 'nothing has come yet');
});
