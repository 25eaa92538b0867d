import { lateScripts } from '../background/late-scripts.ts';

/** The globals of a service worker, of which a page has only some. */
const scope: { importScripts?: (url: string) => void; addEventListener(type: string, listener: () => void): void } = globalThis;

/** Firefox's background is a page. */
function addScript(src: string): Promise<unknown> {
  const script = Object.assign(document.createElement('script'), { src });
  return new Promise((resolve, reject) => {
    script.addEventListener('load', resolve);
    script.addEventListener('error', () => reject(new Error('no such file')));
    document.head.append(script);
  });
}

/** Gives a late script of the background. */
export const late = lateScripts({
  importScripts: scope.importScripts?.bind(globalThis),
  addScript,
  onInstall: (listener) => scope.addEventListener('install', listener),
});
