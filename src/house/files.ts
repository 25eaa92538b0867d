import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { SourceFile } from './locale-keys.ts';

/** Every source file under `folder` whose name ends with one of `endings`, paths from the project's root with "/" in them. */
export function sourceFiles(folder: string, endings: readonly string[]): SourceFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => endings.some((ending) => file.endsWith(ending)))
    .map((file) => path.join(folder, file))
    .map((file) => ({ file: file.split(path.sep).join('/'), text: readFileSync(file, 'utf8') }));
}

/** Code that ships: tests, what they alone use, and these rules left out. */
export function shippedCode(): SourceFile[] {
  return sourceFiles('src', ['.ts', '.tsx']).filter(({ file }) => !/\.(test|fixture)\.tsx?$|\.d\.ts$|^src\/house\/|\/fixtures\//.test(file));
}
