import { parseArgs } from 'node:util';
import { messageOf } from '../message-of.ts';
import type { ScreenQuery } from '../sanctions/listing.ts';

export type Command =
  | { name: 'brief'; files: string[]; url: string | null; layout: 'json' | 'pretty' | 'explain' }
  | { name: 'screen'; kind: ScreenQuery['kind']; names: string[] };

export class UsageError extends Error {}

export const USAGE = `usage: brief [--url URL] [--pretty | --explain] FILE...      .html, .html.gz or .txt; one JSON object a line
       screen [--kind person|organization] [NAME...]      names as arguments, or a line each on standard input`;

/** Reads the command line. Throws a `UsageError` that says what is wrong with it. */
export function readArguments(argv: readonly string[]): Command {
  const [name, ...rest] = argv;
  try {
    if (name === 'brief') return briefArguments(rest);
    if (name === 'screen') return screenArguments(rest);
  } catch (error) {
    throw error instanceof UsageError ? error : new UsageError(messageOf(error));
  }
  throw new UsageError(name === undefined ? 'a command is missing' : `there is no command "${name}"`);
}

function briefArguments(args: string[]): Command {
  const { values, positionals } = parseArgs({
    args, allowPositionals: true,
    options: { url: { type: 'string' }, pretty: { type: 'boolean' }, explain: { type: 'boolean' } },
  });
  if (positionals.length === 0) throw new UsageError('a file is missing');
  if (values.url !== undefined && !/^https?:\/\/[^/]/i.test(values.url)) throw new UsageError(`"${values.url}" is no http(s) address`);
  return { name: 'brief', files: positionals, url: values.url ?? null, layout: values.explain ? 'explain' : values.pretty ? 'pretty' : 'json' };
}

function screenArguments(args: string[]): Command {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { kind: { type: 'string' } } });
  const { kind } = values;
  if (kind !== undefined && kind !== 'person' && kind !== 'organization') throw new UsageError(`--kind is person or organization, not "${kind}"`);
  return { name: 'screen', kind: kind ?? null, names: positionals };
}
