import assert from 'node:assert/strict';
import { test } from 'node:test';
import { JSDOM } from 'jsdom';
import { isElement, own } from './own.ts';

const NAMES = ['parentElement', 'firstElementChild', 'nextElementSibling', 'localName', 'nodeType', 'getAttribute', 'childNodes', 'ownerDocument'];

test('a form has its own properties, whatever its fields are called', () => {
  const { document } = new JSDOM(`<div><form role="search">${NAMES.map((name) => `<input name="${name}">`).join('')}</form><p>After</p></div>`).window;
  const form = document.querySelector('form');
  assert.ok(form);
  // What Chromium does by itself.
  for (const field of document.querySelectorAll('input')) Object.defineProperty(form, field.name, { value: field });
  assert.equal(own(form, 'parentElement'), document.querySelector('div'));
  assert.equal(own(form, 'firstElementChild'), document.querySelector('input'));
  assert.equal(own(form, 'nextElementSibling'), document.querySelector('p'));
  assert.equal(own(form, 'localName'), 'form');
  assert.equal(own(form, 'childNodes').length, NAMES.length);
  assert.equal(own(form, 'getAttribute').call(form, 'role'), 'search');
  assert.ok(isElement(form));
});

test('everything else answers for itself', () => {
  const { document } = new JSDOM('<p id="one">Words</p>').window;
  const paragraph = document.querySelector('p');
  assert.ok(paragraph?.firstChild);
  assert.equal(own(paragraph, 'id'), 'one');
  assert.ok(isElement(paragraph));
  assert.ok(!isElement(paragraph.firstChild));
  assert.ok(!isElement(document));
});
