import assert from 'node:assert/strict';
import test from 'node:test';
import { isEnglish } from './english.ts';

const ENGLISH = 'The minister said that the talks had been useful and that both sides would meet again in the spring, but she did not say where or when. Officials of the two countries have been in touch for weeks.';
const GERMAN = 'Die Ministerin sagte, dass die Gespräche nützlich gewesen seien und dass sich beide Seiten im Frühjahr wieder treffen würden, sie sagte aber nicht, wo oder wann. Beamte beider Länder stehen seit Wochen in Verbindung.';
const RUSSIAN = 'Министр сказала, что переговоры были полезными и что стороны снова встретятся весной, но не сказала, где и когда. Представители двух стран поддерживают связь уже несколько недель подряд, и это не секрет для всех нас.';

test('English prose is English whatever the page claims', () => {
  assert.equal(isEnglish(ENGLISH, 'en-GB'), true);
  assert.equal(isEnglish(ENGLISH, null), true);
  assert.equal(isEnglish(ENGLISH, 'de'), true);
});

test('other prose is not, whatever the page claims', () => {
  assert.equal(isEnglish(GERMAN, 'en'), false);
  assert.equal(isEnglish(RUSSIAN, 'en'), false);
  assert.equal(isEnglish(GERMAN, null), false);
});

test('of a few words the page itself is believed', () => {
  assert.equal(isEnglish('Ministers meet Tuesday', 'en'), true);
  assert.equal(isEnglish('Ministers meet Tuesday', 'fr'), false);
  assert.equal(isEnglish('', null), false);
});

test('a name with accents does not make a line of English foreign', () => {
  assert.equal(isEnglish('António Guterres said that it was a breach of the charter.', null), true);
  assert.equal(isEnglish('António Guterres afirmó que se trataba de una violación.', null), false);
});

test('a text full of names is told by its other words', () => {
  const names = 'Senator Juma Otieno of the Orange Democratic Movement told Citizen Radio that Inspector General Hilary Koech and Governor Wanjiru Kamau had met Ambassador Huang Xiling of China. Kenya Human Rights Commission chief Amina Noor and Cyrus Mutua declined. Nairobi Police Commander Otieno Odhiambo Ouko agreed.';
  assert.equal(isEnglish(names, null), true);
  const german = 'Der Senator Juma Otieno hat mit Hilary Koech und Wanjiru Kamau in Nairobi gesprochen, so der Sender Citizen Radio in einem Bericht von Amina Noor und Cyrus Mutua. Die Kommission hat den Bericht an die Polizei gegeben, was in Nairobi bestritten worden ist.';
  assert.equal(isEnglish(german, null), false);
});
