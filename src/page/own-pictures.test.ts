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
