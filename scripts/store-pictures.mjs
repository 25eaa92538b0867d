// `npm run store-pictures`: what the stores show of Readout, into build/store: five pictures of 1280 × 800 and the promotional tile of
// 440 × 280, put together from the screenshots of the end-to-end tests, which are taken first.
import { chromium } from 'playwright';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { runBuild } from './run-build.mjs';
import { ensureBrowser } from './setup.mjs';

process.chdir(path.dirname(path.dirname(fileURLToPath(import.meta.url))));
const OUT = 'build/store';

const shot = (name) => `data:image/png;base64,${readFileSync(`build/screenshots/${name}-chromium.png`).toString('base64')}`;
const icon = `data:image/svg+xml;base64,${readFileSync('icons/readout.svg').toString('base64')}`;

const STYLE = `* { box-sizing: border-box; margin: 0 } body { font: 20px/1.4 system-ui, sans-serif; color: #14212b; background: #dfe7ea; overflow: hidden }
  .page { position: absolute; inset: 96px 0 0 0; background-size: 1280px auto; background-repeat: no-repeat }
  .panel { position: absolute; right: 40px; bottom: 0; width: 420px; height: 640px; border-radius: 10px 10px 0 0; box-shadow: 0 8px 48px #0008; background-size: 420px auto; background-repeat: no-repeat; background-color: #fff }
  h1 { font-size: 34px; font-weight: 650; line-height: 96px; padding-left: 40px; display: flex; gap: 18px; align-items: center } h1 img { width: 48px; height: 48px }`;

const scene = (words, page, panel) =>
  `<style>${STYLE}</style><h1><img src="${icon}" alt="">${words}</h1><div class="page" style="background-image:url(${shot(page)});background-position-x:${panel === null
    ? 0 : -290}px"></div>
  ${panel === null ? '' : `<div class="panel" style="background-image:url(${shot(panel)})"></div>`}`;

const PICTURES = [
  ['1-site-look', () => scene('One click leaves the story, in the page’s own design', 'site-light-wide', null)],
  ['2-key-actors', () => scene('Who is in the story, and what they are', 'site-light-wide', 'popup-actors-light-wide')],
  ['3-officials-quoted', () => scene('Who said what, one click from the sentence', 'site-light-wide', 'popup-quotes-light-wide')],
  ['4-sanctions-context', () => scene('What it says about sanctions, and what they are', 'site-light-wide', 'popup-sanctions-light-wide')],
  ['5-reader-look', () => scene('Or set anew, for reading at night', 'reader-dark-wide', null)],
];
const TILE = () => `<style>* { margin: 0 } body { width: 440px; height: 280px; background: #14212b; color: #fff; font: 22px/1.35 system-ui, sans-serif; display: grid; place-content: center; text-align: center }
  img { width: 88px; height: 88px; margin: 0 auto 10px } b { font-size: 44px; line-height: 1.15 }</style><img src="${icon}" alt=""><b>Readout</b>Know what you are reading`;

runBuild();
const { status } = spawnSync(process.execPath, ['scripts/e2e.mjs', '--chromium', 'screenshots'], { stdio: ['ignore', 'ignore', 'inherit'] });
if (status !== 0) {
  console.error('the screenshots were not taken: node scripts/e2e.mjs --chromium screenshots says why');
  process.exit(1);
}
mkdirSync(OUT, { recursive: true });
const browser = await chromium.launch({ executablePath: await ensureBrowser('chromium'), args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
try {
  for (const [name, html, width = 1280, height = 800] of [...PICTURES, ['tile', TILE, 440, 280]]) {
    const page = await browser.newPage({ viewport: { width, height } });
    await page.setContent(`<!doctype html><meta charset="utf-8">${html()}`);
    await page.screenshot({ path: `${OUT}/${name}.png` });
    await page.close();
    console.log(`${OUT}/${name}.png`);
  }
} finally {
  await browser.close();
}
