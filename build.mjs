// Builds everything that ships, and the variants that the tests and `npm start` load.
//
//   node build.mjs            dist/chrome, dist/firefox, a zip of each, dist/cli.mjs; build/test-*, build/start-chrome
//   node build.mjs --cli      dist/cli.mjs and its data alone
//   node build.mjs --watch    the same as without, again after every change, readable instead of minified
import { cpSync, mkdirSync, mkdtempSync, renameSync, rmSync, watch, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkBudget } from './scripts/build/budget.mjs';
import { allDone } from './scripts/build/all-done.mjs';
import { bundleCli, bundleScripts, bundleViews } from './scripts/build/bundle.mjs';
import { writeData } from './scripts/build/data.mjs';
import { checkLocales } from './scripts/build/locales.mjs';
import { TARGETS, manifestFor } from './scripts/build/manifest.mjs';
import { zipFolder } from './scripts/build/zip.mjs';

process.chdir(path.dirname(fileURLToPath(import.meta.url)));

/** Puts a finished folder in its place, so that nobody ever reads half of one. */
function moveInto(place, folder) {
  mkdirSync(path.dirname(place), { recursive: true });
  rmSync(place, { recursive: true, force: true });
  renameSync(folder, place);
}

async function buildCli() {
  mkdirSync('build', { recursive: true });
  const work = mkdtempSync(path.join('build', 'cli-'));
  try {
    await allDone([bundleCli(path.join(work, 'cli.mjs')), writeData(path.join(work, 'data'))]);
    mkdirSync('dist', { recursive: true });
    moveInto('dist/data', path.join(work, 'data'));
    renameSync(path.join(work, 'cli.mjs'), 'dist/cli.mjs');
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

async function buildExtension({ minify }) {
  mkdirSync('build', { recursive: true });
  const work = mkdtempSync(path.join('build', 'extension-'));
  const payload = path.join(work, 'payload');
  try {
    await checkLocales();
    await allDone([bundleScripts(payload, { minify }), bundleViews(payload, { minify }), writeData(path.join(payload, 'data'))]);
    cpSync('src/_locales', path.join(payload, '_locales'), { recursive: true });
    cpSync('demo', path.join(payload, 'demo'), { recursive: true });
    cpSync('icons', path.join(payload, 'icons'), { recursive: true, filter: (file) => !/\.(mjs|md)$/.test(file) });
    for (const target of TARGETS) {
      const folder = path.join(work, target.name);
      cpSync(payload, folder, { recursive: true });
      writeFileSync(path.join(folder, 'manifest.json'), `${JSON.stringify(manifestFor(target), null, 2)}\n`);
      const zip = target.zip && path.join(work, `${target.name}.zip`);
      if (zip) writeFileSync(zip, zipFolder(folder));
      if (minify && zip) checkBudget(folder, zip);
      moveInto(target.place, folder);
      if (zip) renameSync(zip, target.zip);
    }
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

async function build({ minify = true, cliOnly = false } = {}) {
  const started = performance.now();
  await buildCli();
  if (!cliOnly) await buildExtension({ minify });
  return Math.round(performance.now() - started);
}

async function buildAndWatch() {
  let running = false;
  let again = false;
  const rebuild = async () => {
    if (running) { again = true; return; }
    running = true;
    do {
      again = false;
      try {
        console.log(`built in ${await build({ minify: false })} ms`);
      } catch (error) {
        console.error(error.message);
      }
    } while (again);
    running = false;
  };
  let timer;
  const later = () => { clearTimeout(timer); timer = setTimeout(rebuild, 100); };
  for (const place of ['src', 'demo', 'icons', 'manifest.json']) watch(place, { recursive: true }, later);
  await rebuild();
  console.log('watching src, demo, icons and manifest.json; Ctrl+C ends it');
}

if (process.argv.includes('--watch')) {
  await buildAndWatch();
} else {
  try {
    const cliOnly = process.argv.includes('--cli');
    const took = await build({ cliOnly });
    // Standard output is left alone: the command line of the project is built on the way to being run.
    console.error(cliOnly ? `built dist/cli.mjs in ${took} ms` : `built dist/ in ${took} ms`);
  } catch (error) {
    console.error(`build failed: ${error.message}`);
    process.exitCode = 1;
  }
}
