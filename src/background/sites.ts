import type { ListedSite } from '../platform/schemas.ts';
import type { Look, Settings } from '../settings/settings.ts';
import { LOOKS, patternOf, siteOf } from '../settings/sites.ts';

/** A script of ours as the browser keeps it for the sites that it is to run on. */
interface SiteScript {
  id: string;
  matches: string[];
  js: string[];
  css: string[];
  runAt: 'document_start';
}

/** The same as the browser gives it back. */
interface RegisteredScript {
  id: string;
  matches?: string[] | undefined;
  css?: string[] | undefined;
}

/** What is needed of the browser and of the settings. */
export interface SiteTools {
  load(): Promise<Settings>;
  save(changes: Partial<Settings>): Promise<unknown>;
  isAllowed(pattern: string): Promise<boolean>;
  /** Rejects where a permission cannot be given back. */
  giveBack(patterns: string[]): Promise<unknown>;
  registered(): Promise<RegisteredScript[]>;
  register(script: SiteScript): Promise<unknown>;
  unregister(ids: string[]): Promise<unknown>;
}

/**
 * The sites that are always cleaned. The list is a setting; whether we may is the browser's to say, and may change behind our back.
 * What the browser runs for us follows from both: one small script on the sites that are listed and allowed.
 */
export function siteKeeper(tools: SiteTools) {
  let last: Promise<unknown> = Promise.resolve();

  /** One change after the other: each reads the list that the one before has written. */
  function inTurn<Result>(task: () => Promise<Result>): Promise<Result> {
    const turn = last.then(task);
    last = turn.catch(() => undefined);
    return turn;
  }

  async function list(): Promise<ListedSite[]> {
    return listOf(await tools.load());
  }

  async function listOf({ sites }: Settings): Promise<ListedSite[]> {
    const listed = Object.entries(sites).map(async ([site, look]) => ({ site, look, allowed: await tools.isAllowed(patternOf(site)) }));
    return (await Promise.all(listed)).toSorted((a, b) => a.site.localeCompare(b.site));
  }

  async function bringInLine(): Promise<void> {
    const [settings, had] = await Promise.all([tools.load(), tools.registered()]);
    const listed = await listOf(settings);
    const wanted = scriptsFor(listed, settings.theme);
    const changed = had.filter((script) => !wanted.some((other) => sameScript(script, other)));
    if (changed.length > 0) await tools.unregister(changed.map(({ id }) => id));
    for (const script of wanted) {
      if (!had.some((other) => sameScript(script, other))) await tools.register(script);
    }
    // A site that was taken off the list, here or on another machine, is none that we may go on reading.
    const still = new Set(listed.map(({ site }) => patternOf(site)));
    const left = had.flatMap(({ matches = [] }) => matches).filter((pattern) => !still.has(pattern));
    if (left.length > 0) await tools.giveBack(left).catch(() => undefined);
  }

  return {
    list: () => inTurn(list),
    /** To be called whenever the list or what the browser allows may have changed. */
    bringInLine: () => inTurn(bringInLine),
    /** Puts a site on the list, or takes it off (null). False, with nothing changed, where the browser does not allow it. */
    set: (site: string, look: Look | null) => inTurn(async () => {
      if (look !== null && !await tools.isAllowed(patternOf(site))) return false;
      const { [site]: _, ...others } = (await tools.load()).sites;
      await tools.save({ sites: look === null ? others : { ...others, [site]: look } });
      await bringInLine();
      return true;
    }),
    /** How pages at this address are always shown; null where the reader decides each time. */
    lookFor: (address: string | undefined) => inTurn(async () => {
      const site = siteOf(address);
      return site === null ? null : (await list()).find((listed) => listed.site === site && listed.allowed)?.look ?? null;
    }),
  };
}

/**
 * One for each look that a site is listed with. What covers an arriving page has the colour of what is to come: in the reader look that of the
 * reader's theme, known to the browser before anything is drawn; "system", and the site's own look, follow the system.
 */
function scriptsFor(listed: readonly ListedSite[], theme: Settings['theme']): SiteScript[] {
  return LOOKS.flatMap((look) => {
    const matches = listed.filter((site) => site.allowed && site.look === look).map(({ site }) => patternOf(site));
    const css = look === 'reader' && theme !== 'system' ? ['veil.css', `veil-${theme}.css`] : ['veil.css'];
    return matches.length === 0 ? [] : [{ id: `always-${look}`, matches, js: ['always.js'], css, runAt: 'document_start' as const }];
  });
}

function sameScript(one: RegisteredScript, other: RegisteredScript): boolean {
  const told = ({ id, matches = [], css = [] }: RegisteredScript) => [id, ...matches.toSorted(), ...css].join();
  return told(one) === told(other);
}
