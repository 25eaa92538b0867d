import { readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { measureBackground } from './background/run.ts';
import { measureClicks } from './clicks/run.ts';
import { measureExtraction } from './extraction/run.ts';
import { table } from './figures.ts';
import { measureScreening } from './screening/run.ts';
import { measureText } from './text/run.ts';

/** Set by scripts/bench.mjs. */
const EXECUTABLE = process.env['READOUT_CHROMIUM'] ?? '';
const IN_PAGE = (process.env['READOUT_IN_PAGE'] ?? '').split(path.delimiter);

const versionOf = (name: string): string =>
  `${name} ${(JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')) as { version: string }).version}`;

const text = await measureText();
const screening = await measureScreening(EXECUTABLE, process.env['READOUT_SCREENING'] ?? '');
const background = await measureBackground(EXECUTABLE);
const clicks = await measureClicks(EXECUTABLE);
const extraction = await measureExtraction(EXECUTABLE, IN_PAGE);

const report = `# How fast it is

Made by \`npm run bench\`. Times differ from machine to machine, ratios little: everything that is compared ran in the same run, turn by turn,
on the same inputs.

- ${new Date().toISOString().slice(0, 10)}; ${os.cpus().length} cores, ${Math.round(os.totalmem() / 2 ** 30)} GB of memory, load ${(os.loadavg()[0] ?? 0).toFixed(1)} at the end of the run
- ${extraction.browser}, Node ${process.versions.node}, ${['@mozilla/readability', 'defuddle', 'compromise'].map(versionOf).join(', ')}

## Article extraction, in Chromium

On ${extraction.pages}. Readout: writing down what stands in the live page, and finding the article in it, which the extension does in its background. Readability: \`new Readability(clone).parse()\`,
its copy of the page not counted. Defuddle: \`new Defuddle(document).parse()\`. Each page is opened anew for each tool's first reading; then five turns of each. The background is another page of the browser, as the extension's is
another process: one that stays awake from page to page, and for the first readings one that was just started as well.
In brackets: what the middle half of the pages lies between.

${table(extraction.rows)}

## A brief from plain text, in Node

On ${text.texts}, ten rounds of each behind ten that are not counted: the engine compiles both as it goes.

${table(text.rows)}

## The background, in Chromium

The extension as it ships, in a browser started anew for each measurement; its service worker is put to sleep first. Asked from a page of the extension.

${table(background)}

## What a reader waits for, in Chromium

The extension as it ships, every sixth of the saved pages, each opened anew for every click.

${table(clicks)}

## Screening names, in Chromium

${table(screening)}
`;
writeFileSync('bench/RESULTS.md', report);
console.log(report);
