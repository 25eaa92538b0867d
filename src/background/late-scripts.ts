import { messageOf } from '../message-of.ts';
import type { Engine } from './engine.ts';
import type { readPacked } from './read-page.ts';

/** What each script of the background that is loaded late brings. */
export interface Late {
  /** Finds the article in a page. */
  'reading.js': { readPacked: typeof readPacked };
  /** Finds the facts in an article. */
  'facts.js': Engine;
}

const KEY = Symbol.for('readout.late');
type Holder = typeof globalThis & { [KEY]?: Partial<Late> };

/** Leaves what a late script brings for the one that has loaded it. */
export function bring<Name extends keyof Late>(name: Name, brought: Late[Name]): void {
  const holder: Holder = globalThis;
  holder[KEY] = { ...holder[KEY], [name]: brought };
}

function brought<Name extends keyof Late>(name: Name): Late[Name] | undefined {
  const holder: Holder = globalThis;
  return holder[KEY]?.[name];
}

/** What a background has to load scripts with. */
export interface Loader {
  /** A service worker's way: at once, or an error. Undefined in a page. */
  importScripts?: ((url: string) => void) | undefined;
  /** A page's way. */
  addScript(url: string): Promise<unknown>;
  /** Calls `listener` while the service worker is being installed. */
  onInstall(listener: () => void): void;
}

/**
 * Loads scripts of the background when they are first needed, and each once.
 *
 * Firefox's background is a page, which may add a script whenever. Chrome's is a service worker: it may load a script late only if it has
 * loaded it before, at its installation at the latest. So all are loaded then, once for each version of the extension, and the browser
 * keeps them with the worker.
 * To be called while the background's own script first runs.
 */
export function lateScripts({ importScripts, addScript, onInstall }: Loader): <Name extends keyof Late>(name: Name) => Promise<Late[Name]> {
  const names: (keyof Late)[] = ['reading.js', 'facts.js'];
  if (importScripts !== undefined) onInstall(() => names.forEach((name) => importScripts(`/${name}`)));
  const underway = new Map<keyof Late, Promise<void>>();

  async function load(name: keyof Late): Promise<void> {
    try {
      if (importScripts === undefined) await addScript(`/${name}`);
      else importScripts(`/${name}`);
    } catch (error) {
      throw new Error(`${name} could not be loaded: ${messageOf(error)}`, { cause: error });
    }
  }

  return async (name) => {
    const before = brought(name);
    if (before !== undefined) return before;
    const loading = underway.get(name) ?? load(name).finally(() => underway.delete(name));
    underway.set(name, loading);
    await loading;
    const now = brought(name);
    if (now === undefined) throw new Error(`${name} brought nothing`);
    return now;
  };
}
