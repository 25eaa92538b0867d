/** Longer lists than this are better off as patterns. */
const MOST_WORDS = 200;

/** What stands for itself behind "\". */
const PLAIN = /[^\w\s]/;
const SIGNS = '\\^$.*+?()[]{}|';

/** Every word that a pattern stands for, where these are few: of "(?:hit|strike)s?" hit, hits, strike and strikes. Null where they are not. */
export function expand(source) {
  let at = 0;
  const choices = () => {
    const words = [];
    do {
      if (words.length > 0) at += 1;
      const more = sequence();
      if (more === null) return null;
      words.push(...more);
    } while (source[at] === '|');
    return words;
  };
  const atom = () => {
    if (source.startsWith('(?:', at)) {
      at += 3;
      const words = choices();
      return words !== null && source[at++] === ')' ? words : null;
    }
    const letter = source[at++];
    if (letter === '[') {
      const end = source.indexOf(']', at);
      const letters = source.slice(at, end);
      at = end + 1;
      return /[-\\^]/.test(letters) ? null : [...letters];
    }
    if (letter === '\\') return PLAIN.test(source[at]) ? [source[at++]] : null;
    return SIGNS.includes(letter) ? null : [letter];
  };
  const sequence = () => {
    let words = [''];
    while (at < source.length && source[at] !== '|' && source[at] !== ')') {
      const found = atom();
      if (found === null) return null;
      if (source[at] === '?') {
        at += 1;
        found.push('');
      }
      words = words.flatMap((word) => found.map((next) => word + next));
      if (words.length > MOST_WORDS || '*+{?'.includes(source[at] ?? ' ')) return null;
    }
    return words;
  };
  const words = sequence();
  return words === null || at < source.length || words.some((word) => word.includes('|')) ? null : [...new Set(words)];
}
