import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { analysisWith } from '../background/analysis.ts';
import { engine } from '../background/engine.ts';
import { briefFiles } from '../cli/brief.ts';
import { type Command, readArguments, USAGE, UsageError } from '../cli/arguments.ts';
import { loadIndex } from '../sanctions/index/load.ts';
import { screenNames } from '../sanctions/screen.ts';
import { screenWith } from '../sanctions/screening/screen-with.ts';

/** Model and lists stand beside the bundle. */
const shipped = (path: string): Promise<Uint8Array> => readFile(new URL(path, import.meta.url));
const print = (line: string): boolean => process.stdout.write(`${line}\n`);
const complain = (line: string): boolean => process.stderr.write(`${line}\n`);
const { analyse } = analysisWith(shipped, async () => engine);

async function run(command: Command): Promise<number> {
  if (command.name === 'brief') return briefFiles(command.files, command, analyse, { write: print, complain });
  const lines = command.names.length > 0 ? command.names : (await text(process.stdin)).split(/\r?\n/);
  const screen = screenWith(loadIndex(await shipped('data/lists.bin')));
  for (const screened of screenNames(lines, command.kind, screen)) print(JSON.stringify(screened));
  return 0;
}

// Whoever reads us may stop early: `brief FILE... | head -1`.
process.stdout.on('error', () => process.exit(0));
try {
  process.exitCode = await run(readArguments(process.argv.slice(2)));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  complain(`${error.message}\n${USAGE}`);
  process.exitCode = 2;
}
