import assert from 'node:assert/strict';
import { test } from 'node:test';
import { JSDOM } from 'jsdom';
import { selectedPassage, selectedText } from './selection.ts';

test('a selected name is read on one line, and a selected paragraph is no name', () => {
  const { document } = new JSDOM(`<h1>Ada\n   Wells</h1><p>${'many words '.repeat(30)}</p>`).window;
  const select = (selector: string) => document.getSelection()?.selectAllChildren(document.querySelector(selector) ?? document.body);
  assert.equal(selectedText(document), '');
  select('h1');
  assert.equal(selectedText(document), 'Ada Wells');
  select('p');
  assert.equal(selectedText(document), '');
});

test('a selected passage is read as it stands; a whole page of it is none', () => {
  const { document } = new JSDOM(`<p>Ada Wells spoke.</p><div>${'many words '.repeat(300)}</div>`).window;
  const select = (selector: string) => document.getSelection()?.selectAllChildren(document.querySelector(selector) ?? document.body);
  assert.equal(selectedPassage(document), '');
  select('p');
  assert.equal(selectedPassage(document), 'Ada Wells spoke.');
  select('div');
  assert.equal(selectedPassage(document), '');
});
