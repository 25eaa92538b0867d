import { CLUTTER, storyPage } from './clean-mode.pages.ts';

/** Pages for the site look: text in frames, players, printing. Written for these tests. */

/** The story of clean-mode.pages.ts, out of its page and ready for a frame. */
export const FRAMED_STORY = storyPage().replace('<header>', '<div class="ad" id="inner-ad">Join our newsletter</div><header>');

const RAIL = '<div class="rail">Most read this week <ul><li><a href="/a">Budget vote delayed</a></li></ul></div>';

/** A portal that shows its story in a frame of its own site, beside a frame of an advertiser and one of another site. */
export function portal({ frame, elsewhere }: { frame: string; elsewhere: string }): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Ferry line stays open, minister says</title>
<style>body { margin: 0; font: 16px serif } .page { display: grid; grid-template-columns: 200px 1fr; gap: 20px } iframe { width: 100%; height: 300px; border: 2px solid }</style></head>
<body><header><nav><a href="/">Home</a></nav></header>
<div class="page">${RAIL}<div>${frame}</div></div>
<iframe id="ad-slot-1" srcdoc="<p>${'Subscribe to go on with the best offers of the season, made for you and for all your friends alone. '.repeat(60)}</p>"></iframe>
<iframe id="elsewhere" src="${elsewhere}"></iframe>
<footer>About us and contact</footer></body></html>`;
}

export const srcdoc = (html: string) => `<iframe id="story" srcdoc="${html.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"></iframe>`;

/** A story with a film of its own and a player in a frame, both of which would notice being taken out of the page. */
export const PLAYERS = storyPage().replace('<p id="p3">', `<figure id="film"><video src="/film.webm" width="320" height="180" muted loop></video><figcaption>The first ferry of the day leaves Aldwick</figcaption></figure>
<figure id="player" style="position:relative;padding-bottom:56.25%;height:0"><iframe src="/player" style="position:absolute;inset:0;width:100%;height:100%" title="Film of the hearing" allowfullscreen></iframe></figure>
<figure id="wide"><img src="/late.svg" style="width:100%;height:100vh;object-fit:cover" width="600" height="400" alt="The mole"><figcaption>The mole of Aldwick, as wide as the window</figcaption></figure>
<figure id="far"><img src="/late.svg" loading="lazy" width="600" height="400" alt="The quay at night"><figcaption>The quay at night, seen from the mole</figcaption></figure>
<p id="p3">`);

/** What the page shows on paper alone, and what it keeps from paper. */
export const PRINTED = storyPage({
  style: `.paper { display: none }
  @media print {
    .paper { display: block !important } .rail, footer { display: block !important; position: fixed; top: 0; background: #fff }
    article p { display: none } body { visibility: hidden } html, body { height: 100%; overflow: hidden }
  }`,
  end: '<div class="paper">Printed from the Harbour Herald on paper</div>',
});

export const NOT_PRINTED = [...CLUTTER, 'Printed from the Harbour Herald'];
