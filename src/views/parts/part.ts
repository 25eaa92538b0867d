import { useEffect, useState } from 'preact/hooks';

/** A module that a page loads when it is first needed; 'failed' where its file could not be had, as in a page that outlived an update of the extension. */
export type Part<Module extends object> = Module | 'loading' | 'failed';

/** Loads a part as soon as the page stands. `load` has to be the same function at every drawing. */
export function usePart<Module extends object>(load: () => Promise<Module>): Part<Module> {
  const [part, setPart] = useState<Part<Module>>('loading');
  useEffect(() => {
    load().then((module) => setPart(() => module), () => setPart('failed'));
  }, [load]);
  return part;
}
