// The two libraries that would turn a string into DOM are changed on their way into a bundle, so that nothing that ships ever does.
// Each change must fit the library's code exactly once: after an update that it does not fit, the build fails and someone looks.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const CHANGES = {
  // Readability tries a page up to four times, and restored it from a string in between: now whoever runs it gives it a fresh one.
  [path.join('@mozilla', 'readability', 'Readability.js')]: [
    ['var pageCacheHtml = page.innerHTML;', ''],
    ['page.innerHTML = pageCacheHtml;', 'this._restorePage(page);'],
    ['tmp.innerHTML = noscript.innerHTML;', 'tmp.replaceChildren(...noscript.cloneNode(true).childNodes);'],
  ],
  // Preact sets markup for `dangerouslySetInnerHTML`, which no view uses.
  [path.join('preact', 'dist', 'preact.mjs')]: [['(t.innerHTML=h.__html)', '(t.textContent="")']],
};

export const noHtmlStrings = {
  name: 'no-html-strings',
  setup(builder) {
    // Bundled even where packages stay outside, so that the command line runs the same code as the browser.
    builder.onResolve({ filter: /^@mozilla\/readability$/ }, ({ path: name }) => ({ path: createRequire(import.meta.url).resolve(name) }));
    builder.onLoad({ filter: /(Readability\.js|preact\.mjs)$/ }, ({ path: file }) => {
      const changes = Object.entries(CHANGES).find(([ending]) => file.endsWith(ending))?.[1];
      if (changes === undefined) return undefined;
      let contents = readFileSync(file, 'utf8');
      for (const [from, to] of changes) {
        if (contents.split(from).length !== 2) throw new Error(`${file} no longer has ${from} once: look at scripts/build/no-html-strings.mjs`);
        contents = contents.replace(from, to);
      }
      return { contents, loader: 'js' };
    });
  },
};
