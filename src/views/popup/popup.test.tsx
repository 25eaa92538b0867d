import assert from 'node:assert/strict';
import test from 'node:test';
import { localeSource } from '../../platform/locale-source.fixture.ts';
import { PAGE_ERRORS } from '../../platform/schemas.ts';
import { createI18n } from '../../platform/translate.ts';
import type { Parcel } from '../take-along/ways.ts';
import { openWindow, wordsOf } from '../parts/dom.fixture.ts';
import { ERROR_WORDS } from '../parts/message-keys.ts';
import { fakeServices, refusalOf, replyWith } from './fake-services.fixture.ts';
import { type PopupServices, createPopupModel } from './model.ts';
import { Popup } from './popup.tsx';
import { SAMPLE_BRIEF } from './sample-brief.fixture.ts';

const i18n = createI18n(localeSource('en-GB'));

async function openPopup(changes: Partial<PopupServices> = {}) {
  const page = openWindow();
  const fake = fakeServices(changes);
  const model = createPopupModel(fake.services);
  await page.draw(<Popup model={model} i18n={i18n} helpHref="welcome.html" optionsHref="options.html" />);
  await page.act(() => model.start());
  return { ...page, ...fake, model, tab: (title: string) => page.click(page.find('[role=tab]', title)) };
}

test('the frame stands before the brief is there', async () => {
  const page = openWindow();
  const { services } = fakeServices({ brief: () => new Promise(() => {}) });
  const model = createPopupModel(services);
  await page.draw(<Popup model={model} i18n={i18n} helpHref="welcome.html" optionsHref="options.html" />);
  assert.match(page.visible(), /Readout .*Clean mode .*Reading the page … .*Runs on your machine\. Nothing you read leaves it\. Settings ?Help/);
  assert.equal(page.document.querySelector('main')?.getAttribute('aria-busy'), 'true');
});

test('the head gives title, byline, site, date and reading time', async () => {
  const { document } = await openPopup();
  assert.equal(document.querySelector('h1')?.textContent, 'North Korean minister tours Port Amsel as allies warn of arms deal');
  assert.match(wordsOf(document.querySelector('header') ?? document.body), /By Ana Petrov and Jonas Weil The Harbour Courier 12 September 2023 4 min read/);
});

test('a byline that begins with its own "By" does not get another', async () => {
  const { document } = await openPopup({
    brief: async () => replyWith({ ...SAMPLE_BRIEF, article: { ...SAMPLE_BRIEF.article, byline: 'By Ana Petrov' } }),
  });
  assert.equal(document.querySelector('.byline')?.textContent, 'By Ana Petrov');
});

test('an article that has only its text still has a head', async () => {
  const bare = { ...SAMPLE_BRIEF.article, title: '', byline: null, siteName: null, publishedAt: null, language: null, wordCount: 3 };
  const { document } = await openPopup({ brief: async () => replyWith({ ...SAMPLE_BRIEF, article: bare }) });
  assert.match(wordsOf(document.querySelector('header') ?? document.body), /^Readout Untitled page 1 min read Clean mode/);
});

test('actors come with role, kind, official mark, mentions and possible matches; the last ones on demand', async () => {
  const { document, find, click, visible } = await openPopup();
  const [first] = document.querySelectorAll('.actor');
  assert.equal(first && wordsOf(first), 'Pak Ryong Chol Defence Minister, North Korea Person Official 2 mentions 2 possible list matches');
  assert.match(visible(), /Amsel Shipbuilding Group Organisation 1 mention/);
  assert.match(visible(), /North Korea State 3 mentions/);
  assert.match(visible(), /Viktor Hale Director, Amsel Shipbuilding Group Person 1 mention/);
  assert.equal(document.querySelectorAll('.actor').length, 7);
  await click(find('button', 'Show all 9'));
  assert.equal(document.querySelectorAll('.actor').length, 9);
  await click(find('button', 'Show fewer'));
  assert.equal(document.querySelectorAll('.actor').length, 7);
});

test('opening an actor lists its sentences with the name marked, and each shows itself in the page', async () => {
  const { document, open, asked, click, find } = await openPopup();
  await open(find('.actor', 'Defence Minister, North Korea'));
  const sentences = [...document.querySelectorAll('.passages button')];
  assert.deepEqual(sentences.map((sentence) => [...sentence.querySelectorAll('mark')].map((mark) => mark.textContent)), [['Pak Ryong Chol'], ['Pak']]);
  assert.equal(sentences[1]?.textContent, 'Pak spent four hours at the yard.');
  assert.ok(sentences[1]);
  await click(sentences[1]);
  assert.deepEqual(asked.shown, [{ articleKey: 'first', words: 'Pak spent four hours at the yard.' }]);
});

test('officials are grouped with role, form and cue; unnamed sources stay unnamed; thoughts are no statements', async () => {
  const { tab, document } = await openPopup();
  await tab('Officials quoted');
  assert.deepEqual([...document.querySelectorAll('.speaker')].map(wordsOf), [
    'Pak Ryong Chol Defence Minister, North Korea Official that the two sides had “agreed on everything that matters.” Partly quoted “told” Copy',
    'U.S. officials Unnamed source Official they believe a sale of artillery shells was on the table Reported “said” Copy',
    'Ellen Sandvik Spokesperson for the Foreign Ministry, Norway Official “Any transfer of arms from North Korea would break resolutions of the U.N. Security Council,”'
      + ' … “We expect every member to act on that,” Direct “said” Copy the Council will meet this week Thought, not said “hopes” Copy',
    'Marcus Oyelaran Under Secretary, Treasury Department Official “There will be a price,” Direct “said” Copy',
  ]);
});

test('what is ascribed without having been said or believed is neither shown nor counted', async () => {
  const quotes = SAMPLE_BRIEF.quotes.map((quote, place) => (place === 0 ? { ...quote, aside: true } : quote));
  const { tab, visible, document } = await openPopup({ brief: async () => replyWith({ ...SAMPLE_BRIEF, quotes }) });
  await tab('Officials quoted');
  assert.doesNotMatch(visible(), /agreed on everything/);
  assert.match(wordsOf(document.querySelector('#tab-quotes') ?? document.body), / 4$/);
});

test('the switch shows everyone quoted, and is remembered', async () => {
  const { tab, visible, click, find, settings } = await openPopup();
  await tab('Officials quoted');
  assert.doesNotMatch(visible(), /Viktor Hale/);
  await click(find('.choice label', 'Everyone quoted').children[1] ?? find('.choice', ''));
  assert.match(visible(), /Viktor Hale Director, Amsel Shipbuilding Group it an invention Reported “called”/);
  assert.match(visible(), /Analysts at the Harbour Institute Unnamed source the visit was meant for an audience at home Thought, not said “think”/);
  assert.equal(settings().quotes, 'everyone');
});

test('a quotation shows its own sentences in the page', async () => {
  const { tab, click, find, asked } = await openPopup();
  await tab('Officials quoted');
  await click(find('.jump', '“There will be a price,”'));
  assert.deepEqual(asked.shown.map(({ words }) => words), ['“There will be a price,” said Under Secretary Marcus Oyelaran.']);
});

test('where nobody or no official is quoted, the panel says which', async () => {
  const nobody = await openPopup({ brief: async () => replyWith({ ...SAMPLE_BRIEF, quotes: [] }) });
  await nobody.tab('Officials quoted');
  assert.match(nobody.visible(), /Nobody is quoted in this article\./);
  const others = await openPopup({ brief: async () => replyWith({ ...SAMPLE_BRIEF, quotes: SAMPLE_BRIEF.quotes.filter(({ official }) => !official) }) });
  await others.tab('Officials quoted');
  assert.match(others.visible(), /No officials are quoted\. Switch on “Everyone quoted” to see the others\./);
});

test('sanctions statements stand under their type, with who said them, and what is alleged is said to be alleged', async () => {
  const { tab, document } = await openPopup();
  await tab('Sanctions context');
  const groups = [...document.querySelectorAll('.claims')].map(wordsOf);
  assert.deepEqual(groups.map((group) => group.split(/ (?=[A-Z])/)[0]), ['Violation', 'Threat', 'Call', 'Denial', 'In force', 'Impact']);
  assert.match(groups[0] ?? '', /An account, not a finding\. Ellen Sandvik United Nations sanctions on North Korea .*“Any transfer/);
  assert.match(groups[1] ?? '', /Not in force\. Treasury Department The Treasury Department warned/);
  assert.match(groups[3] ?? '', /A breach is denied, or sanctions are rejected\. Amsel Shipbuilding Group/);
  assert.match(groups[4] ?? '', /The article itself .* U\.N\. resolutions have banned/);
  assert.match(groups[5] ?? '', /Traders .* Traders say/);
});

test('regimes are named, and their programmes explained with source', async () => {
  const { tab, visible, document } = await openPopup();
  await tab('Sanctions context');
  assert.match(visible(), /Regimes .*United Nations sanctions on North Korea .*United States sanctions on North Korea/);
  assert.deepEqual([...document.querySelectorAll('.regime-diagram .side')].map(wordsOf), ['United Nations United States', 'North Korea']);
  assert.equal(document.querySelector('.regime-diagram')?.getAttribute('aria-hidden'), 'true');
  assert.match(visible(), /Sanctions of the 1718 Committee UN-SC1718 Bans trade in arms\. Issued by Security Council Measures Arms embargo, Asset freeze Official page/);
  assert.match(visible(), /OpenSanctions programme metadata \(MIT licence\)/);
  assert.equal(document.querySelector('.programme a')?.getAttribute('href'), 'https://www.un.org/securitycouncil/sanctions/1718');
});

test('a programme with a fact card says what it forbids, since when and whether it holds, each fact with its official text', async () => {
  const { tab, document } = await openPopup();
  await tab('Sanctions context');
  const [, card] = [...document.querySelectorAll('.programme')];
  assert.equal(card === undefined ? '' : wordsOf(card), 'North Korea Sanctions US-NK In force Continued each year. official page What it forbids Imports E.O. 13570'
    + ' What stays free Aid is licensed. official page Since 18 April 2011 Legal acts 1 18 April 2011 E.O. 13570 Bans imports'
    + ' Written for Readout, as of 1 October 2025; later decisions are not on it. Issued by Office of Foreign Assets Control Official page (opens in a new tab)');
  assert.deepEqual([...card?.querySelectorAll('.fact-card a') ?? []].map((link) => new URL(link.getAttribute('href') ?? '').hostname),
    ['ofac.treasury.gov', 'www.federalregister.gov', 'ofac.treasury.gov', 'www.federalregister.gov']);
});

test('a regime that is only threatened or called for is never shown as in force', async () => {
  const regime = { imposer: 'United States', target: 'North Korea' };
  const { sanctions } = SAMPLE_BRIEF;
  const threats = sanctions.statements.filter(({ type }) => type === 'threat').map((statement) => ({ ...statement, ...regime }));
  const { tab, document } = await openPopup({ brief: async () => replyWith({ ...SAMPLE_BRIEF, sanctions: { ...sanctions, statements: [...sanctions.statements.filter(({ imposer }) => imposer !== 'United States'), ...threats] } }) });
  await tab('Sanctions context');
  assert.deepEqual([...document.querySelectorAll('.regimes li')].map((line) => /threatened or called for/.test(wordsOf(line))), [false, true]);
  assert.deepEqual([...document.querySelectorAll('.regime-diagram line')].map((line) => line.getAttribute('class')), ['', 'only-said']);
});

test('a regime leads to a sentence about it, a possible match to the first mention of the name', async () => {
  const { tab, document, click, asked } = await openPopup();
  await tab('Sanctions context');
  const regimes = [...document.querySelectorAll('.regimes li')];
  assert.deepEqual(regimes.map((regime) => regime.querySelector('button') !== null), [true, false]);
  await click(regimes[0]?.querySelector('button') ?? document.body);
  await click(document.querySelector('#panel-sanctions .matches .jump') ?? document.body);
  assert.match(asked.shown[0]?.words ?? '', /^“Any transfer of arms from North Korea/);
  assert.match(asked.shown[1]?.words ?? '', /^Defence Minister Pak Ryong Chol of North Korea toured/);
});

test('a quotation, the brief and a citation can be taken along, and the reader is told', async () => {
  const taken: Parcel[] = [];
  const { tab, document, visible, click, find } = await openPopup({ take: async (parcel) => taken.push(parcel) > 0 });
  await tab('Officials quoted');
  await click(document.querySelector('.copy') ?? document.body);
  assert.match(taken[0]?.text ?? '', /^that the two sides had “agreed on everything that matters\.” — Pak Ryong Chol, Defence Minister/);
  assert.match(visible(), /Copied\./);
  await click(find('.ways button', 'Save as Markdown'));
  assert.match(taken[1]?.file?.name ?? '', /^[\p{L}\p{N}-]+\.md$/u);
  assert.match(taken[1]?.text ?? '', /^---\ntitle: /);
  await click(find('.ways button', 'Copy as JSON'));
  assert.deepEqual(JSON.parse(taken[2]?.text ?? ''), SAMPLE_BRIEF);
  await click(find('.ways button', 'Save as a web page'));
  assert.deepEqual([taken[3]?.text, taken[3]?.file?.type], [null, 'text/html'], 'the tab itself has to write it');
  const refused = await openPopup({ take: async () => false });
  await refused.click(refused.find('.ways button', 'Copy a citation'));
  assert.match(refused.visible(), /did not allow the copy/);
});

test('a name can be looked up; the words selected in the page stand in the field', async () => {
  const { tab, document, visible, click, find } = await openPopup({
    selection: async () => ({ ok: true, text: 'Pak Ryong Chol', passage: '' }),
    screen: async (name) => ({ ok: true, listings: name === 'Pak Ryong Chol' ? SAMPLE_BRIEF.actors.flatMap(({ listings }) => listings).slice(0, 1) : [] }),
  });
  await tab('Sanctions context');
  const field = document.querySelector<HTMLInputElement>('.look-up input');
  assert.equal(field?.value, 'Pak Ryong Chol');
  await click(find('.look-up button', 'Look up'));
  assert.match(wordsOf(document.querySelector('.look-up ~ [aria-live]') ?? document.body), /^Possible match by name UN Security Council Consolidated List Listed as PAK RYONG CHOL/);
  if (field !== null) field.value = 'Ada Wells';
  await click(find('.look-up button', 'Look up'));
  assert.match(visible(), /No entry is close to “Ada Wells”\. That is no proof/);
});

test('programmes that cannot be loaded are still named', async () => {
  const { tab, visible } = await openPopup({ programmes: () => Promise.reject(new Error('no such file')) });
  await tab('Sanctions context');
  assert.match(visible(), /could not be loaded\. UN-SC1718 US-NK/);
});

test('a possible match is never more than that, and carries what a reader needs to check it', async () => {
  const { tab, document } = await openPopup();
  await tab('Sanctions context');
  const [un, ofac] = [...document.querySelectorAll('#panel-sanctions .listing')].map(wordsOf);
  assert.equal(un, 'Possible match by name UN Security Council Consolidated List Listed as PAK RYONG CHOL Entry KPi.900 Programme DPRK'
    + ' Listed on 22 December 2017 Copy dated 27 February 2026 Why All three words of the name agree, in order; the entry is of the same country; the text gives no date of birth.');
  assert.match(ofac ?? '', /US Treasury \(OFAC\) sanctions list .* Programme DPRK2, NPWMD Listed on not given Copy dated 14 May 2025/);
  assert.deepEqual([...document.querySelectorAll<HTMLAnchorElement>('.listing a')].map(({ href }) => href), ['https://sanctionssearch.ofac.treas.gov/Details.aspx?id=29901']);
});

test('an article without sanctions says so in one line', async () => {
  const { tab, document } = await openPopup({
    brief: async () => replyWith({
      ...SAMPLE_BRIEF, actors: SAMPLE_BRIEF.actors.map((actor) => ({ ...actor, listings: [] })), sanctions: { relevant: false, regimes: [], statements: [] },
    }),
  });
  await tab('Sanctions context');
  assert.equal(wordsOf(document.querySelector('#panel-sanctions') ?? document.body), 'Sanctions context This article says nothing about sanctions. Look up a name Look up');
});

test('an article that only mentions sanctions does not get an empty panel', async () => {
  const { tab, document } = await openPopup({
    brief: async () => replyWith({ ...SAMPLE_BRIEF, actors: [], sanctions: { relevant: true, regimes: [], statements: [] } }),
  });
  await tab('Sanctions context');
  assert.match(wordsOf(document.querySelector('#panel-sanctions') ?? document.body), /mentions sanctions, but says nothing that could be sorted/);
});

for (const code of PAGE_ERRORS) {
  test(`"${code}" is told in words, with what to do`, async () => {
    const { visible, document } = await openPopup({ brief: async () => refusalOf(code), cleanState: async () => refusalOf(code) });
    const { title, help } = ERROR_WORDS[code];
    assert.match(visible(), new RegExp(`${i18n.t(title)} ${i18n.t(help)}`));
    assert.doesNotMatch(visible(), /developer/);
    assert.equal(document.querySelectorAll('[role=tab]').length, 0);
    assert.ok(document.querySelector('.clean input[role=switch]')?.hasAttribute('disabled'));
  });
}

test('no two errors share their words', () => {
  assert.equal(new Set(PAGE_ERRORS.map((code) => i18n.t(ERROR_WORDS[code].title))).size, PAGE_ERRORS.length);
  assert.equal(new Set(PAGE_ERRORS.map((code) => i18n.t(ERROR_WORDS[code].help))).size, PAGE_ERRORS.length);
});

test('trying again after an error reads the page again', async () => {
  let ready = false;
  const { click, find, document } = await openPopup({ brief: async () => (ready ? replyWith(SAMPLE_BRIEF) : refusalOf('still-loading')) });
  ready = true;
  await click(find('button', 'Try again'));
  assert.equal(document.querySelector('h1')?.textContent, SAMPLE_BRIEF.article.title);
});

test('a page in another language can be read clean, and every panel says that only English is analysed', async () => {
  const { document } = await openPopup({ brief: async () => replyWith({ ...SAMPLE_BRIEF, actors: [], quotes: [] }, { analysed: false }) });
  assert.equal(document.querySelector('.clean input[role=switch]')?.hasAttribute('disabled'), false);
  const panels = [...document.querySelectorAll('[role=tabpanel]')];
  assert.equal(panels.length, 3);
  for (const panel of panels) assert.match(panel.textContent ?? '', /Only English is analysed so far/);
});

test('words that the page has lost are reported, and the notice can be put away', async () => {
  const { tab, click, find, document } = await openPopup({ show: async () => ({ ok: true, found: false }) });
  await tab('Officials quoted');
  await click(find('.jump', '“There will be a price,”'));
  assert.equal(document.querySelector('.notice')?.textContent, 'The page no longer shows these words.');
  await click(find('button', 'Close this notice'));
  assert.equal(document.querySelector('.notice'), null);
});

test('clean mode is switched in the chosen look, and a look chosen while it is on is put on at once', async () => {
  const { document, click, find, asked, settings } = await openPopup();
  const cleanSwitch = () => document.querySelector('.clean input[role=switch]') ?? document.body;
  await click(find('.looks label', 'Reader look'));
  assert.deepEqual(asked.clean, []);
  assert.equal(settings().look, 'reader');
  await click(cleanSwitch());
  await click(find('.looks label', 'Site look'));
  await click(cleanSwitch());
  assert.deepEqual(asked.clean, ['reader', 'site', 'off']);
});

test('the Tab key goes through the head, one tab, its panel and the foot; arrows go from tab to tab', async () => {
  const { stops, document, press } = await openPopup();
  const order = stops();
  assert.deepEqual(order.slice(0, 4), ['Clean mode', 'Site look', 'Reader look', 'Key actors 9']);
  assert.match(order[4] ?? '', /^Pak Ryong Chol/);
  assert.deepEqual(order.slice(-4), ['Show all 9', 'Take it along', 'Settings', 'Help']);
  document.querySelector<HTMLElement>('[role=tab]')?.focus();
  await press('ArrowRight');
  assert.equal(document.activeElement && wordsOf(document.activeElement), 'Officials quoted 5');
  assert.equal(document.querySelector('[role=tabpanel]:not([hidden])')?.id, 'panel-quotes');
  await press('End');
  assert.equal(document.activeElement && wordsOf(document.activeElement), 'Map');
  await press('ArrowRight');
  assert.equal(document.activeElement && wordsOf(document.activeElement), 'Key actors 9');
});

test('screen readers are told when the brief is there', async () => {
  const { document } = await openPopup();
  assert.equal(document.querySelector('[role=status]')?.textContent, 'Done: 9 actors, 5 statements by officials.');
});
