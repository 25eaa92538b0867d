import type { Annotations } from '../../../language/annotations.ts';
import { institutionByName } from '../../../language/gazetteers/institutions.ts';
import { suited } from '../../../language/plain-letters.ts';
import { wellKnownOrganisation } from '../words/well-known.ts';

const NAME = /^(?:By )?(\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,3})$/u;
/** A town in capitals: the story begins behind it. */
const TOWN = /^\p{Lu}{3,}(?: \p{Lu}+)?$/u;
/** So many paragraphs at the head may hold a byline. */
const HEAD = 4;

/**
 * "Ann Field ¶ Example Press ¶ KAST — …", "Ann Field ¶ NEW DELHI ¶ …": a name alone
 * in its line before the paper or the town, and nowhere else, is the author's.
 */
export function bylinesIn({ paragraphs, sentences, text }: Annotations): string {
  const lines = paragraphs.slice(0, HEAD).map(({ first, last }) => text.slice(sentences[first]?.start ?? 0, sentences[last - 1]?.end ?? 0).trim());
  return lines.flatMap((line, i) => {
    const name = suited(NAME, line).exec(line)?.[1] ?? '';
    const next = lines[i + 1] ?? '';
    const surname = name.split(' ').at(-1) ?? '';
    const signed = institutionByName(next)?.kind === 'media' || wellKnownOrganisation(next)?.medium === true || suited(TOWN, next).test(next);
    return surname !== '' && signed && text.split(surname).length === 2 ? [name] : [];
  }).join(' ');
}
