import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A file of the project, as its checks read it. */
export interface SourceFile {
  /** Path from the root of the project. */
  file: string;
  text: string;
}

/** Every source file under `folder` whose name ends with one of `endings`, paths from the project's root with "/" in them. */
export function sourceFiles(folder: string, endings: readonly string[]): SourceFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => endings.some((ending) => file.endsWith(ending)))
    .map((file) => path.join(folder, file))
    .map((file) => ({ file: file.split(path.sep).join('/'), text: readFileSync(file, 'utf8') }));
}

/** Code that ships, without its comments: tests, what they alone use, and these rules left out. */
export function shippedCode(): SourceFile[] {
  return sourceFiles('src', ['.ts', '.tsx'])
    .filter(({ file }) => !/\.(test|fixture)\.tsx?$|\.d\.ts$|^src\/house\/|\/fixtures\//.test(file))
    .map(({ file, text }) => ({ file, text: withoutComments(text) }));
}

/** Everything that asks for texts of the locale files. */
export function filesWithTexts(): SourceFile[] {
  return [...shippedCode(), ...sourceFiles('src', ['.html']), { file: 'manifest.json', text: readFileSync('manifest.json', 'utf8') }];
}

/** Comments may speak of what code must not do. */
function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '');
}
