import { choicesOf, closing } from '../patterns/ways.ts';
import type { SourceFile } from './files.ts';

const GROUP = /\((?:\?(?::|<?[=!]))?(?!\?)/g;

/**
 * Groups of patterns that ask for the end of a word behind a point, a line each: in "(?:U\.S\.|US)\b" the first choice can stand nowhere but right
 * before a letter, so that "the U.S. said" is never met.
 */
export function wordEndProblems(files: readonly SourceFile[]): string[] {
  return files.flatMap(({ file, text }) => text.split('\n').flatMap((line, at) => [...line.matchAll(GROUP)].flatMap(({ index, 0: opening }) => {
    const end = closing(line, index);
    const asks = line.startsWith(String.raw`\b`, end + 1);
    const pointed = asks ? choicesOf(line, index + opening.length, end).filter((choice) => /(?<!\\)(?:\\\\)*\\\.$/.test(choice)) : [];
    return pointed.map((choice) => `${file}:${at + 1} asks for the end of a word behind "${choice}"`);
  })));
}
