/** A news page of any size, made up: an article, links beside it, and below it the readers' comments, which grow with the page. */

const WORDS = 'harbour council ferry winter crew island minister budget storm repair school bridge vote letter market fisher lamp signal road north'.split(' ');

const sentence = (seed: number): string => {
  const words = Array.from({ length: 9 + (seed % 7) }, (_, place) => WORDS[(seed * 7 + place * 5 + ((seed * place) % 3)) % WORDS.length]);
  return `The ${words.join(' ')}, said witness ${seed}.`;
};

const PARAGRAPH = (seed: number): string =>
  `<p>${sentence(seed)} <a href="/a/${seed}">${WORDS[seed % WORDS.length]}</a> ${sentence(seed + 1)} <em>${sentence(seed + 2)}</em></p>`;
const TEASER = (seed: number): string => `<li class="teaser"><a href="/t/${seed}"><span>${sentence(seed)}</span></a></li>`;
const COMMENT = (seed: number): string =>
  `<div class="comment"><div class="who"><b>Reader ${seed}</b> <time>12:0${seed % 10}</time></div><p>${sentence(seed)} ${sentence(seed + 3)}</p></div>`;
/** Elements in one of each. */
const SIZES = { paragraph: 3, teaser: 3, comment: 5 };

/** @param elements about how many elements the page holds: two fifths in the article, one fifth in links, two fifths in comments */
export function longPage(elements: number): string {
  const many = (count: number, part: (seed: number) => string): string => Array.from({ length: Math.round(count) }, (_, seed) => part(seed)).join('\n');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Ferries sail on through the winter</title></head><body>
<header><nav><a href="/">Home</a> <a href="/w">World</a></nav></header>
<main><article><h1>Ferries sail on through the winter</h1><p class="byline">By Ana Petrov</p>
${many(elements * 0.4 / SIZES.paragraph, PARAGRAPH)}
</article></main>
<aside><h2>Most read</h2><ul>${many(elements * 0.2 / SIZES.teaser, TEASER)}</ul></aside>
<section class="comments"><h2>Comments</h2>${many(elements * 0.4 / SIZES.comment, COMMENT)}</section>
</body></html>`;
}
