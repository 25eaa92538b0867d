import type { Brief } from '../../facts/brief.ts';
import type { Asked } from '../../platform/bus-core.ts';
import type { SaveOutcome } from '../../platform/settings-store.ts';
import type { CleanState, PageErrorCode } from '../../platform/schemas.ts';
import type { MessageKey } from '../../platform/translate.ts';
import type { FactCard } from '../../sanctions/cards/fact-card.ts';
import type { Programme } from '../../sanctions/programme-table.ts';
import { DEFAULT_SETTINGS, type Look, type Settings } from '../../settings/settings.ts';
import type { Span } from '../../span.ts';
import { ERROR_WORDS } from '../parts/message-keys.ts';
import { createStore, type Watched } from '../parts/store.ts';
import type { Parcel } from '../take-along/ways.ts';
import type { LookUpState } from './look-up.tsx';

/** What the popup needs of the world, for the one tab it was opened for. */
export interface PopupServices {
  brief(): Promise<Asked<'brief:get'>>;
  cleanState(): Promise<Asked<'clean:get'>>;
  setClean(state: CleanState): Promise<Asked<'clean:set'>>;
  /** Words selected in the page; "" where there are none. */
  selection(): Promise<Asked<'selection:get'>>;
  /** The name that the panels were opened for, once; null where there is none. */
  nameToLookUp(): Promise<string | null>;
  screen(name: string): Promise<Asked<'name:screen'>>;
  show(articleKey: string, span: Span, among: readonly Span[]): Promise<Asked<'evidence:show'>>;
  step(articleKey: string, by: 1 | -1): Promise<Asked<'evidence:step'>>;
  programmes(): Promise<ReadonlyMap<string, ProgrammeCard>>;
  /** To the clipboard, or as a file. False where the browser did not let it. */
  take(parcel: Parcel): Promise<boolean>;
  loadSettings(): Promise<Settings>;
  saveSettings(changes: Partial<Settings>): Promise<SaveOutcome>;
  site(): Promise<Asked<'site:get'>>;
  /** Asks the reader to allow a site, so that it is always cleaned in this look. To be called in the click itself: browsers ask for nothing later. */
  allowSite(site: string, look: Look): Promise<boolean>;
  setSite(site: string, look: Look | null): Promise<Asked<'site:set'>>;
  /**
   * Opens these panels beside the page; false where that failed. Null where they are there
   * already, or the browser has no place for them. To be called in the click itself.
   */
  stayBeside: (() => Promise<boolean>) | null;
}

/** What is shown of a sanctions programme. */
export type ProgrammeCard = Pick<Programme, 'key' | 'title' | 'url' | 'issuer' | 'summary' | 'measures'> & { card: FactCard | null };
/** The programmes' descriptions by key; null until they are there. */
export type ProgrammeData = ReadonlyMap<string, ProgrammeCard> | 'failed' | null;

export type BriefState =
  | { phase: 'loading' }
  | { phase: 'ready'; brief: Brief; articleKey: string; analysed: boolean }
  | { phase: 'error'; code: PageErrorCode };

export interface PopupState {
  brief: BriefState;
  /** Null where the page's clean mode is not known, or cannot be had. */
  clean: CleanState | null;
  look: Look;
  /** The site of the page, and whether it is always cleaned; null where we may not know it. */
  site: { name: string; always: boolean } | null;
  quotes: Settings['quotes'];
  programmes: ProgrammeData;
  lookUp: LookUpState;
  /** What is selected in the page. */
  selected: string;
  /** Whether the panels can be put beside the page. */
  canStay: boolean;
  /** The panel that was opened last. */
  panel: string | null;
  /** The place in the row of passages that the reader goes through, from 0; null where nothing of a row is shown. */
  trail: { at: number; of: number } | null;
  /** One thing that the reader has to be told. */
  notice: MessageKey | null;
}

export interface PopupModel extends Watched<PopupState> {
  /** Reads the page from the start, nothing of before kept on show. */
  start(): Promise<void>;
  /** Reads the page again and, if another article stands there now, shows that one. */
  refresh(): Promise<void>;
  switchClean(on: boolean): Promise<void>;
  chooseLook(look: Look): Promise<void>;
  /** Always cleans the site of the page, or no longer does. To be called in the click itself. */
  cleanAlways(on: boolean): Promise<void>;
  chooseQuotes(quotes: Settings['quotes']): Promise<void>;
  show(span: Span, among?: readonly Span[]): Promise<void>;
  /** Goes on to the next passage of the row, or back. */
  step(by: 1 | -1): Promise<void>;
  lookUp(name: string): Promise<void>;
  /** A parcel that is still being made and cannot be is told of as well. */
  take(parcel: Promise<Parcel>): Promise<void>;
  openPanel(id: string): void;
  stayBeside(): Promise<void>;
  dismiss(): void;
}

/** The popup's state and what the reader can do to it. Only the reply to the last question of a kind counts: earlier ones that come late are dropped. */
export function createPopupModel(services: PopupServices): PopupModel {
  const store = createStore<PopupState>({
    brief: { phase: 'loading' }, clean: null, look: DEFAULT_SETTINGS.look, site: null,
    quotes: DEFAULT_SETTINGS.quotes, programmes: null, lookUp: { selected: '', asked: null }, selected: '',
    canStay: services.stayBeside !== null, panel: null, trail: null, notice: null,
  });
  const { change } = store;
  let briefTurn = 0;
  let cleanTurn = 0;
  let siteTurn = 0;
  /** What the page last said of itself: where a refused switch falls back to. */
  let confirmed: CleanState | null = null;

  /** `first` is what has to be known before the brief is shown. */
  async function readBrief(first?: Promise<void>) {
    briefTurn += 1;
    const turn = briefTurn;
    const [reply] = await Promise.all([services.brief(), first]);
    if (turn !== briefTurn) return;
    const before = store.state.brief;
    if (!reply.ok) {
      change({ brief: { phase: 'error', code: reply.error.code }, trail: null });
      return;
    }
    const { brief, articleKey, analysed } = reply;
    if (before.phase === 'ready' && before.articleKey === articleKey) return;
    change({ brief: { phase: 'ready', brief, articleKey, analysed }, trail: null, ...(before.phase === 'ready' && { notice: 'articleChanged' }) });
    if (store.state.programmes === null && brief.sanctions.regimes.some(({ programmes }) => programmes.length > 0)) {
      change({ programmes: await services.programmes().catch(() => 'failed' as const) });
    }
  }

  async function readClean() {
    cleanTurn += 1;
    const turn = cleanTurn;
    const reply = await services.cleanState();
    if (reply.ok) confirmed = reply.state;
    if (turn === cleanTurn) change({ clean: reply.ok ? reply.state : null });
  }

  async function readSettings() {
    siteTurn += 1;
    const turn = siteTurn;
    const [{ look, quotes }, reply] = await Promise.all([services.loadSettings(), services.site()]);
    if (turn !== siteTurn) return;
    const site = 'site' in reply ? reply.site : null;
    const always = site?.allowed === true && site.look !== null;
    change({ look: always ? site.look ?? look : look, quotes, site: site === null ? null : { name: site.site, always } });
  }

  async function cleanAlways(on: boolean) {
    const { site, look } = store.state;
    if (site === null) return;
    // First of all, and before anything is waited for.
    const allowed = on ? services.allowSite(site.name, look) : Promise.resolve(true);
    siteTurn += 1;
    change({ site: { ...site, always: on }, notice: null });
    const reply = await allowed ? await services.setSite(site.name, on ? look : null) : null;
    const kept = reply !== null && 'kept' in reply && reply.kept;
    if (!kept) change({ site: { ...site, always: site.always }, notice: reply === null ? 'siteRefused' : 'errorFailed' });
    else if (on) await setClean(look);
  }

  async function readSelection() {
    const reply = await services.selection();
    if (!('text' in reply)) return;
    change({ selected: reply.passage, ...(reply.text !== '' && { lookUp: { ...store.state.lookUp, selected: reply.text } }) });
  }

  async function lookUp(name: string) {
    change({ lookUp: { ...store.state.lookUp, asked: { name, listings: 'searching' } } });
    const reply = await services.screen(name);
    if (store.state.lookUp.asked?.name === name)
      change({ lookUp: { ...store.state.lookUp, asked: { name, listings: 'listings' in reply ? reply.listings : 'failed' } } });
  }

  async function lookUpHanded() {
    const name = await services.nameToLookUp().catch(() => null);
    if (name === null) return;
    change({ panel: 'sanctions', lookUp: { selected: name, asked: null } });
    void lookUp(name);
  }

  async function setClean(wanted: CleanState) {
    cleanTurn += 1;
    const turn = cleanTurn;
    change({ clean: wanted, notice: null });
    const reply = await services.setClean(wanted);
    if (reply.ok) confirmed = reply.state;
    if (turn !== cleanTurn) return;
    if (reply.ok) change({ clean: reply.state });
    else change({ clean: confirmed, notice: ERROR_WORDS[reply.error.code].title });
  }

  async function keep(changes: Partial<Settings>) {
    const saved = await services.saveSettings(changes);
    if (!saved.ok) change({ notice: 'settingNotSaved' });
  }

  return {
    get state() { return store.state; },
    subscribe: store.subscribe,
    async start() {
      change({ brief: { phase: 'loading' }, notice: null });
      await Promise.all([readBrief(lookUpHanded()), readClean(), readSettings()]);
      await readSelection();
    },
    async refresh() {
      if (store.state.brief.phase !== 'loading') await Promise.all([readBrief(), readClean(), readSettings(), readSelection()]);
    },
    switchClean: (on) => setClean(on ? store.state.look : 'off'),
    async chooseLook(look) {
      change({ look });
      const { site } = store.state;
      const kept = site?.always === true ? services.setSite(site.name, look) : keep({ look });
      await Promise.all([kept, store.state.clean === 'site' || store.state.clean === 'reader' ? setClean(look) : undefined]);
    },
    cleanAlways,
    async chooseQuotes(quotes) {
      change({ quotes });
      await keep({ quotes });
    },
    lookUp,
    async take(making) {
      const parcel = await making.catch(() => null);
      if (parcel === null) {
        change({ notice: 'partFailed' });
        return;
      }
      const taken = await services.take(parcel);
      const [done, failed] = parcel.file === null ? ['takeCopied', 'takeFailed'] as const : ['takeSaved', 'takeNotSaved'] as const;
      change({ notice: taken ? done : failed });
    },
    async show(span, among = []) {
      if (store.state.brief.phase !== 'ready') return;
      const { articleKey } = store.state.brief;
      change({ notice: null, trail: null });
      const reply = await services.show(articleKey, span, among);
      if (reply.ok && reply.found) {
        const at = among.findIndex(({ start, end }) => start === span.start && end === span.end);
        if (at !== -1 && among.length > 1) change({ trail: { at, of: among.length } });
        return;
      }
      // The words may be gone because another article is there.
      await readBrief();
      const now = store.state.brief;
      if (now.phase === 'ready' && now.articleKey === articleKey) change({ notice: reply.ok ? 'jumpLost' : ERROR_WORDS[reply.error.code].title });
    },
    openPanel: (id) => change({ panel: id }),
    async stayBeside() {
      if (services.stayBeside !== null && !await services.stayBeside()) change({ notice: 'stayFailed' });
    },
    async step(by) {
      if (store.state.brief.phase !== 'ready' || store.state.trail === null) return;
      const reply = await services.step(store.state.brief.articleKey, by);
      // The page knows where the reader is: they may have gone on there by themselves.
      const known = 'at' in reply && reply.of > 0;
      change({ trail: known ? { at: reply.at, of: reply.of } : null, ...(!(known && reply.found) && { notice: 'jumpLost' }) });
    },
    dismiss: () => change({ notice: null }),
  };
}
