import { withoutFragment } from './reading.ts';

/** The part of the Navigation API that is used; not every browser that Readout runs in has it. */
interface NavigationLike {
  addEventListener(type: 'currententrychange', listener: () => void): void;
  removeEventListener(type: 'currententrychange', listener: () => void): void;
}

/** Where the Navigation API is missing, the address is looked at this often, in milliseconds. */
const LOOK_EVERY = 1000;
const QUIET_FOR = 400;
const QUIET_AT_LATEST = 4000;

/**
 * Tells when a single-page site goes to another address in the same document. The page's own functions stay untouched:
 * the browser's events tell of it, a change of title makes us look, and a slow clock where the browser has no event.
 * Returns what ends the watch.
 */
export function watchAddress(doc: Document, onMoved: () => void): () => void {
  const view = doc.defaultView;
  if (view === null) return () => undefined;
  let address = withoutFragment(view.location.href);
  const look = () => {
    const now = withoutFragment(view.location.href);
    if (now === address) return;
    address = now;
    onMoved();
  };
  const navigation = (view as Window & { navigation?: NavigationLike }).navigation;
  const titles = new MutationObserver(look);
  const clock = navigation === undefined ? setInterval(look, LOOK_EVERY) : null;
  navigation?.addEventListener('currententrychange', look);
  view.addEventListener('popstate', look);
  if (doc.head !== null) titles.observe(doc.head, { childList: true, subtree: true, characterData: true });
  return () => {
    if (clock !== null) clearInterval(clock);
    navigation?.removeEventListener('currententrychange', look);
    view.removeEventListener('popstate', look);
    titles.disconnect();
  };
}

/** Resolves when the page has stopped changing for a moment, or after a few seconds of never stopping. */
export function settled(doc: Document): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      observer.disconnect();
      clearTimeout(quiet);
      clearTimeout(latest);
      resolve();
    };
    let quiet = setTimeout(done, QUIET_FOR);
    const latest = setTimeout(done, QUIET_AT_LATEST);
    const observer = new MutationObserver(() => {
      clearTimeout(quiet);
      quiet = setTimeout(done, QUIET_FOR);
    });
    observer.observe(doc.documentElement, { childList: true, subtree: true, characterData: true });
  });
}
