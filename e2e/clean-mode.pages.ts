/** Pages that make clean mode hard, each around the same story. Written for these tests. */

const SENTENCES = Array.from({ length: 12 }, (_, place) =>
  `On day ${place + 1} of the hearing the harbour board of Aldwick heard Marta Tolland, the transport minister, who said that ferry line ${place + 1} `
  + 'would be kept open through the winter in spite of the price of fuel and a lack of crews on the northern islands.');

/** First and last words of the story: both must be there for the story to be. */
export const STORY = ['On day 1 of the hearing', 'On day 12 of the hearing'];
/** None of this is the story. */
export const CLUTTER = ['Most read this week', 'Whales seen near the pier', 'Join our newsletter', 'About us and contact', 'We value your privacy', 'Subscribe to go on'];

interface Parts {
  style?: string;
  /** In the body, after everything else. */
  end?: string;
  title?: string;
}

export function storyPage({ style = '', end = '', title = 'Ferry line stays open, minister says' }: Parts = {}): string {
  const paragraphs = SENTENCES.map((sentence, place) => `<p id="p${place + 1}">${sentence}</p>${place === 4
    ? '<aside class="related"><h4>Related stories</h4><ul><li><a href="/w">Whales seen near the pier</a></li></ul></aside>'
    : ''}`).join('\n');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>
<meta name="viewport" content="width=device-width">
<style>
  body { margin: 0; font: 17px/1.5 serif; background: #f4f1ea }
  .grid { display: grid; grid-template-columns: 160px minmax(0, 1fr) 240px; gap: 32px }
  ${style}
</style></head><body>
<header><nav><a href="/">Home</a> <a href="/w">World</a></nav></header>
<div class="grid">
  <div class="rail">Most read this week <ul><li><a href="/a">Budget vote delayed</a></li><li><a href="/b">Old mill sold</a></li></ul></div>
  <main><article><h1>${title}</h1><p class="byline">By Ana Petrov</p>
  ${paragraphs}
  </article></main>
  <div class="rail">Join our newsletter <form><input type="email" aria-label="Address"><button>Join</button></form></div>
</div>
<footer>About us and contact</footer>
${end}
</body></html>`;
}

const CONSENT = '<div class="consent" style="position:fixed;inset:0;z-index:2147483647;background:#000c;color:#fff">We value your privacy <button>Accept</button></div>';

/** Name → page, and headers where it needs some. */
export const HOSTILE: Record<string, { html: string; headers?: Record<string, string> }> = {
  'hides everything': { html: storyPage({ style: '* { display: none !important; visibility: hidden !important }' }) },
  'unsets everything': {
    html: storyPage({ style: '* { all: unset !important } div { position: fixed !important; transform: scale(0.1) !important; opacity: 0.1 !important; z-index: 2147483647 !important }' }),
  },
  'trusts nobody': {
    html: storyPage(),
    headers: { 'content-security-policy': "default-src 'none'; style-src 'none'; script-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'" },
  },
  'is frozen under a consent box': {
    html: storyPage({
      style: 'html, body { overflow: hidden !important; height: 100% !important } body { position: fixed; width: 100% } main { max-height: 200px; overflow: hidden; filter: blur(4px) }',
      end: `${CONSENT}<script>for (const name of ['inert', 'aria-hidden']) document.querySelector('.grid').setAttribute(name, 'true')</script>`,
    }),
  },
  'sits under a modal dialog': {
    html: storyPage({ end: `<dialog class="offer">Subscribe to go on <button>No</button></dialog><script>
      window.told = 0;
      const dialog = document.querySelector('dialog');
      for (const type of ['close', 'cancel', 'toggle', 'beforetoggle']) dialog.addEventListener(type, () => { window.told += 1 });
      dialog.showModal();
      dialog.setAttribute('data-shown', '1');
    </script>` }),
  },
  'scrolls in a box': { html: storyPage({ style: 'html, body { height: 100%; overflow: hidden } .grid { height: 90vh; overflow: auto }' }) },
};

/** Counts what a reader would notice if the page were disturbed: timers, listeners, playing sound, elements built twice. */
export const LIVELY = storyPage({
  end: `<audio src="/tone.wav" loop muted></audio><x-thing></x-thing><img src="/counted.svg" alt="">
<script>
  window.ticks = 0; setInterval(() => { window.ticks += 1 }, 20);
  window.clicks = 0; document.querySelector('#p2').addEventListener('click', () => { window.clicks += 1 });
  window.built = 0; customElements.define('x-thing', class extends HTMLElement { constructor() { super(); window.built += 1 } });
</script>`,
});

/** Goes to another story, or to a list of links, without loading a page. */
export const SINGLE_PAGE = storyPage({
  end: `<script>
  window.goTo = (name) => {
    history.pushState({}, '', '/story-' + name);
    setTimeout(() => {
      document.title = 'News of ' + name;
      document.querySelector('h1').textContent = 'News of ' + name;
      for (const p of document.querySelectorAll('article p[id]')) p.textContent = 'From ' + name + ': ' + p.textContent;
    }, 100);
  };
  window.goHome = () => {
    history.pushState({}, '', '/');
    document.body.replaceChildren(document.createElement('nav'));
    document.querySelector('nav').append('Home');
  };
</script>`,
});

/** Ten seconds of silence, as 8-bit sound. */
export function silence(): Buffer {
  const samples = 80_000;
  const sound = Buffer.alloc(44 + samples, 128);
  sound.write('RIFF', 0);
  sound.writeUInt32LE(36 + samples, 4);
  sound.write('WAVEfmt ', 8);
  sound.writeUInt32LE(16, 16);
  sound.writeUInt16LE(1, 20);
  sound.writeUInt16LE(1, 22);
  sound.writeUInt32LE(8000, 24);
  sound.writeUInt32LE(8000, 28);
  sound.writeUInt16LE(1, 32);
  sound.writeUInt16LE(8, 34);
  sound.write('data', 36);
  sound.writeUInt32LE(samples, 40);
  return sound;
}
