import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FormReach } from './form-reach.ts';
import { BODY_FORMS } from './gazetteers/bodies.ts';
import { STATE_FORMS } from './gazetteers/countries.ts';
import { INSTITUTION_FORMS } from './gazetteers/institutions.ts';
import { PLACE_FORMS } from './gazetteers/places.ts';
import { tokenize } from './tokens.ts';
import { wordForm } from './word-forms.ts';

test('every listed name is reached from its first word, as the tokenizer cuts it', () => {
  for (const forms of [STATE_FORMS, BODY_FORMS, INSTITUTION_FORMS, PLACE_FORMS]) {
    const reach = new FormReach(forms);
    for (const form of forms) {
      const ends: number[] = [];
      tokenize(`${form} said`, 0, form.length + 5, (_start, end) => ends.push(end));
      const word = form.slice(0, ends[0]);
      assert.ok(reach.of(wordForm(word)) >= form.length, `${form} from ${word}`);
    }
  }
});

test('a word that begins no listed name reaches nowhere', () => {
  assert.equal(new FormReach(['New York', 'U.S. Congress']).of(wordForm('Newton')), 0);
  assert.equal(new FormReach(['New York', 'U.S. Congress']).of(wordForm('U.S.')), 13);
});
