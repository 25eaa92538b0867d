import type { Brief } from '../../facts/brief.ts';
import type { CleanState, PageErrorCode } from '../../platform/schemas.ts';
import { DEFAULT_SETTINGS } from '../../settings/settings.ts';
import type { Span } from '../../span.ts';
import type { PopupServices } from './model.ts';
import { SAMPLE_BRIEF } from './sample-brief.fixture.ts';

export function refusalOf(code: PageErrorCode) {
  return { ok: false as const, error: { code, message: 'told to the developer alone' } };
}

export function replyWith(brief: Brief, { articleKey = 'first', analysed = true } = {}) {
  return { ok: true as const, brief, articleKey, analysed };
}

/** A page that shows the sample story, and a record of what it was asked to do. */
export function fakeServices(changes: Partial<PopupServices> = {}) {
  const asked = { clean: [] as CleanState[], shown: [] as { articleKey: string; words: string }[] };
  let settings = DEFAULT_SETTINGS;
  const services: PopupServices = {
    brief: async () => replyWith(SAMPLE_BRIEF),
    cleanState: async () => ({ ok: true, state: 'off' }),
    setClean: async (state) => {
      asked.clean.push(state);
      return { ok: true, state };
    },
    take: async () => true,
    selection: async () => ({ ok: true, text: '', passage: '' }),
    nameToLookUp: async () => null,
    screen: async () => ({ ok: true, listings: [] }),
    show: async (articleKey, span: Span) => {
      asked.shown.push({ articleKey, words: SAMPLE_BRIEF.article.text.slice(span.start, span.end) });
      return { ok: true, found: true };
    },
    step: async () => ({ ok: true, found: true, at: 1, of: 2 }),
    programmes: async () => new Map([['UN-SC1718', {
      key: 'UN-SC1718', title: 'Sanctions of the 1718 Committee', url: 'https://www.un.org/securitycouncil/sanctions/1718', issuer: 'Security Council',
      summary: 'Bans trade in arms.', measures: ['Arms embargo', 'Asset freeze'], card: null,
    }], ['US-NK', {
      key: 'US-NK', title: 'North Korea Sanctions', url: 'https://ofac.treasury.gov/', issuer: 'Office of Foreign Assets Control',
      summary: 'Not shown beside a card.', measures: [],
      card: {
        status: { state: 'in-force', text: 'Continued each year.', act: null, url: 'https://ofac.treasury.gov/programme' },
        bans: [{ text: 'Imports', act: 'E.O. 13570', url: 'https://www.federalregister.gov/executive-order/13570' }],
        exemptions: { text: 'Aid is licensed.', act: null, url: 'https://ofac.treasury.gov/programme' },
        acts: [{ name: 'E.O. 13570', date: '2011-04-18', does: 'Bans imports', url: 'https://www.federalregister.gov/executive-order/13570' }],
        checkedOn: '2025-10-01',
      },
    }]]),
    loadSettings: async () => settings,
    saveSettings: async (wanted) => {
      settings = { ...settings, ...wanted };
      return { ok: true, area: 'sync' };
    },
    site: async () => ({ ok: true, site: null }),
    allowSite: async () => true,
    setSite: async () => ({ ok: true, kept: true }),
    stayBeside: null,
    ...changes,
  };
  return { services, asked, settings: () => settings };
}
