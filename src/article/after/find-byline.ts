import { tidyByline } from '../metadata/byline.ts';
import { isLine } from '../metadata/metadata.ts';
import type { ArticlePage } from '../page.ts';
import { isProse } from '../prose.ts';

/** "By Ada Wells", "By Ada Wells and Bo Lind, Coast Wire", "Von Ada Wells" */
const BYLINE = /^(?:[Bb]y|BY|[Vv]on|[Pp]ar|[Pp]or|[Dd]i|[Dd]oor|[Aa]v)\s+(\p{Lu}[\p{L}.'’-]+(?:\s+(?:\p{Lu}[\p{L}.'’-]*|de|van|von|der|den|la|le|bin|al|and|und|et|y|e|&)){1,8})/u;

/** Reads the byline off the line under the headline where the page's data names no author, and drops nothing. */
export function findByline(page: ArticlePage): void {
  if (page.metadata.byline !== null) return;
  const headline = page.metadata.shown[0];
  const above = headline ? page.unitsIn(headline).at(-1)?.index : undefined;
  if (above === undefined) return;
  for (const unit of page.units.list.slice(above + 1, above + 10)) {
    if (isProse(unit)) return;
    const name = unit.text.length < 160 ? BYLINE.exec(unit.text)?.[1] : undefined;
    if (name === undefined) continue;
    page.metadata.byline = tidyByline(name);
    if (isLine(unit.block)) page.metadata.shown.push(unit.block);
    return;
  }
}
