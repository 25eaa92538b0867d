// Runs the project's own TypeScript inside its programs: bundled for Node, then imported.
import { build } from 'esbuild';
import { createHash } from 'node:crypto';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = path.dirname(path.dirname(path.dirname(fileURLToPath(import.meta.url))));

/** @returns the exports of a module, named from the working directory, and a hash of its code and all that it imports */
export function loadModule(entry) {
  return load({ entryPoints: [entry] });
}

/** @returns the same for TypeScript that stands in no file; its imports are named from the project's root */
export function loadSource(contents) {
  return load({ stdin: { contents, resolveDir: ROOT, loader: 'ts' } });
}

async function load(entry) {
  const { outputFiles } = await build({
    ...entry, bundle: true, write: false, packages: 'bundle', platform: 'node', format: 'esm', target: 'node20', logLevel: 'warning',
  });
  const code = outputFiles[0].text;
  return {
    exports: await import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`),
    hash: createHash('sha256').update(code).digest('hex'),
  };
}
