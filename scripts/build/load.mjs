// Runs one of the project's own TypeScript modules inside the build: bundled for Node, then imported.
import { build } from 'esbuild';
import { createHash } from 'node:crypto';

/** @returns the module's exports, and a hash of its code and all that it imports */
export async function loadModule(entry) {
  const { outputFiles } = await build({
    entryPoints: [entry], bundle: true, write: false, packages: 'bundle', platform: 'node', format: 'esm', target: 'node20', logLevel: 'warning',
  });
  const code = outputFiles[0].text;
  return {
    exports: await import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`),
    hash: createHash('sha256').update(code).digest('hex'),
  };
}
