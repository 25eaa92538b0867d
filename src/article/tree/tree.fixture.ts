import { readDocument } from './read.ts';
import type { PageTree } from './tree.ts';
import { unpackTree } from './unpack.ts';

/** A document's tree, as passes are given it. */
export function treeOf(doc: Document): PageTree {
  return unpackTree(readDocument(doc));
}
