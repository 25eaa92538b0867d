// Draws the PNG icons from their SVG sources, each at its own size. Run it after a change to icons/*.svg and commit what it writes.
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBrowser, ensureDependencies } from './setup.mjs';

const SIZES = [16, 32, 48, 96, 128];

process.chdir(path.join(path.dirname(fileURLToPath(import.meta.url)), '..', 'icons'));
ensureDependencies();
const { chromium } = await import('playwright');
const browser = await chromium.launch({ executablePath: await ensureBrowser('chromium'), args: ['--no-sandbox'] });
try {
  for (const source of readdirSync('.').filter((file) => file.endsWith('.svg'))) {
    const svg = Buffer.from(readFileSync(source)).toString('base64');
    for (const size of SIZES) {
      const page = await browser.newPage({ viewport: { width: size, height: size } });
      await page.setContent(`<body style="margin:0"><img width="${size}" height="${size}" style="display:block" src="data:image/svg+xml;base64,${svg}">`);
      await page.screenshot({ path: `${path.basename(source, '.svg')}-${size}.png`, omitBackground: true });
      await page.close();
    }
  }
} finally {
  await browser.close();
}
