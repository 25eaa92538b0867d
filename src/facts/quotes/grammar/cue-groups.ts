import { fits } from '../../../language/plain-letters.ts';
import { normAt, posAt } from '../../../language/word-at.ts';
import { askedOnce } from '../../../language/word-forms.ts';
import { cueForm, cueVerbs, particlesOf } from './cue-verbs.ts';
import type { CueForm, CueVerb } from './cue-verbs.ts';
import { hasTense, isNoun, TIME_NOUNS } from './items.ts';
import { isPut } from './subject-phrases.ts';
import type { Item } from './units.ts';

/** A verb that can report, with its auxiliaries and particle: items `first` (included) to `last` (excluded) of a unit. */
export interface CueGroup {
  first: number;
  last: number;
  /** The verb itself. */
  at: number;
  verbs: readonly CueVerb[];
  /** "saying", "adding": takes its subject from the clause it hangs on. */
  participle: boolean;
  /** "was told", "is said". */
  passive: boolean;
  negated: boolean;
  /** "could say", "may argue": nobody has said it yet. */
  modal: boolean;
  /** "to say". */
  infinitive: boolean;
  /** "will say". */
  future: boolean;
}

const BE = new Set(['be', 'is', 'are', 'was', 'were', 'been', 'being', "'s", "'re", 'am', "'m", 'get', 'got']);
const HAVE = new Set(['have', 'has', 'had', 'having', "'ve", "'d"]);
const DO = new Set(['do', 'does', 'did']);
const NOT = new Set(['not', "n't", 'never', 'neither']);
/** Forms that are hardly ever anything but a report, whatever their tag says. */
const CERTAIN = new Set(['said', 'told', 'says', 'wrote', 'tweeted', 'added', 'argued', 'insisted', 'denied', 'warned', 'announced', 'saying']);
/** Verbs that let "to say" count as said: went on to say. */
const LEADING_ON = new Set(['went', 'goes', 'go', 'continued', 'continues']);

const formOf = askedOnce((form) => cueForm(form.norm) ?? null);

/** The cue verbs of a unit that stand outside quotations, in order. */
export function findCueGroups(items: readonly Item[]): CueGroup[] {
  const groups: CueGroup[] = [];
  items.forEach((item, at) => {
    if (item.quote || item.quoted) return;
    const form = formOf(item.form);
    if (!form || item.norm === 'regarding' || item.norm === 'considering') {
      if (!form && closesUtterance(items, at)) groups.push({ ...readGroup(items, at, item.norm, 'past'),
        verbs: [{ lemma: item.norm, act: 'said', frames: SPOKEN }] });
      return;
    }
    const heads = form.form === 'past' && at === 0 && announces(items);
    if (!heads && !item.pos.startsWith('VB') && !(CERTAIN.has(item.norm) && (!item.pos.startsWith('NNP') || isShouted(items, at)))
      && !standsAsVerb(items, at, form)) return;
    if (!heads && form.form === 'past' && item.pos === 'VBN' && isPremodifier(items, at)) return;
    // "warned of a slowdown and renewed threats to trade"
    if (form.form === 'past' && /^(?:renewed|perceived|expected|alleged|projected|planned)$/.test(item.norm) && items[at - 1]?.pos === 'CC'
      && /^NNS?$/.test(posAt(items, at + 1))) return;
    if (form.form === 'participle' && isNamedByArticle(items, at)) return;
    if (isPutToSpeaker(items, at)) return;
    const group = readGroup(items, at, form.lemma, form.form);
    if (form.form === 'past' && group.first === at && (item.pos === 'VBN' ? isReducedRelative(items, at) : isGivenOut(items, at))) return;
    if (!group.verbs.some((verb) => verb.frames.has('q')) && closesUtterance(items, at))
      group.verbs = [{ lemma: form.lemma, act: 'said', frames: SPOKEN }, ...group.verbs];
    groups.push(group);
  });
  return groups;
}

/** "Hale, asked about the plan, | said no": of two verbs the first asks him. */
function isPutToSpeaker(items: readonly Item[], at: number): boolean {
  const opens = /^(?:when|if)$/.test(normAt(items, at - 1)) ? at - 1 : at;
  if (!isPut(items, opens)) return false;
  const close = items.findIndex((item, i) => i > at + 1 && item.norm === ',');
  const speaks = items[close + 1];
  return close > 0 && speaks !== undefined && /^VB[DZ]$/.test(speaks.pos);
}

/** "Continued Hale: “…”", "Added the minister:" — a verb, a short source and a colon. */
function announces(items: readonly Item[]): boolean {
  const colon = items.findIndex((item) => item.norm === ':');
  return colon > 1 && colon < 7 && items.slice(1, colon).every((item) => /^(?:DT|NN|NNP|JJ|PRP\$|POS)$/.test(item.pos))
    && (colon === items.length - 1 || items[colon + 1]?.pos === 'QUOTE');
}

const SPOKEN: ReadonlySet<string> = new Set(['q']);

/** “…,” she shrugged; “…,” chuckled Rowe: beside an utterance that ends with a comma any verb tells of speech. */
function closesUtterance(items: readonly Item[], at: number): boolean {
  const pos = items[at]?.pos;
  if ((pos !== 'VBD' && pos !== 'VBZ') || BE.has(normAt(items, at)) || HAVE.has(normAt(items, at))) return false;
  for (let i = at - 1; i >= Math.max(0, at - 5); i -= 1) {
    const item = items[i];
    if (item?.quote) return /,["'”’»]+$/.test(item.text) && (i < at - 1 || /^(?:NNP|DT|PRP\$|CD)$/.test(posAt(items, at + 1)));
    if (!/^(?:DT|PRP|PRP\$|NN|NNS|NNP|NNPS|JJ)$/.test(item?.pos ?? '')) return false;
  }
  return false;
}

/** Among capitals alone, a name's tag tells nothing: “NO CHOICE,” SAID MINISTER VANT. */
function isShouted(items: readonly Item[], at: number): boolean {
  return [items[at], items[at + 1] ?? items[at - 1]].every((item) => item !== undefined && fits(/^\p{Lu}{2,}$/u, item.text));
}

/**
 * A form that the tagger took for a noun or an adjective, where only a verb can stand: ", insisting that", "Oslo cited fears", "critics point out that".
 */
function standsAsVerb(items: readonly Item[], at: number, form: CueForm): boolean {
  const item = items[at];
  const before = items[at - 1];
  const after = items[at + 1];
  if (!item || !before || !after || !/^(?:NN|NNS|JJ|VB)/.test(item.pos) || item.pos.startsWith('NNP')) return false;
  // "Farmers on the river fear that the dam …"
  if (form.form === 'base' && item.pos === 'NN' && after.norm === 'that' && /^(?:NN|NNS)$/.test(before.pos)) return !items.slice(0, at).some(hasTense)
    && hasTense(items.slice(at + 2, at + 8).find(hasTense));
  // “…,” the editorial read.
  if (item.norm === 'read' && isNoun(before) && after.norm === '.') return items.slice(Math.max(0, at - 5), at).some((one) => one.quote !== null);
  const verbs = [...cueVerbs(form.lemma), ...cueVerbs([form.lemma, ...particleAt(items, at + 1, form.lemma)].join(' '))];
  if (!verbs.some((verb) => verb.act === 'said')) return false;
  const opens = after.norm === 'that' || /^(?:DT|PRP|PRP\$|NNP|NNPS|QUOTE|``)$/.test(after.pos);
  // "…, warning of a shortage"
  if (form.form === 'participle' && before.norm === ',' && verbs.some((verb) => verb.frames.has(`p.${after.norm}`))
    && items.slice(0, at).some(hasTense)) return true;
  if (form.form === 'participle') return (/^(?:,|-|--|–|—)$/.test(before.norm) || isNoun(before)) && opens;
  if (form.form === 'past') return (isNoun(before) || /^(?:RB|WP|WDT)$/.test(before.pos) || HAVE.has(before.norm)) && before.pos !== 'CD'
    && (opens || /^(?:NNS|JJ|TO|IN)$/.test(after.pos)) && item.pos === 'JJ';
  // As The Daily Post notes, …
  if (form.form === 'third' && after.norm === ',' && items.slice(Math.max(0, at - 6), at).some((one) => one.norm === 'as') && isNoun(before)
    && !items.slice(0, at).some(hasTense)) return true;
  // "The agreement states, however, that …", "The law, the review states, would …"
  const adverb = after.norm === ',' && items[at + 2]?.pos === 'RB' && items[at + 3]?.norm === ',' && items[at + 4]?.norm === 'that';
  let subject = at - 1;
  while (/^(?:NN|NNP|NNPS)$/.test(posAt(items, subject))) subject -= 1;
  if (form.form === 'third' && isNoun(before)
    && (adverb || (after.norm === ',' && items[subject]?.pos === 'DT' && items[subject - 1]?.norm === ','))) return true;
  // …, reports The Daily Post.
  if (form.form === 'third' && before.norm === ',' && /^(?:NNP|DT)$/.test(after.pos) && items.length - at < 12
    && items.slice(at + 1).every((one) => /^(?:NNP|NNPS|DT|POS|CC|\.|'')$/.test(one.pos))) return true;
  // "…, Dawn.com reports."
  let name = at - 1;
  while (/^NNPS?$/.test(posAt(items, name))) name -= 1;
  if (form.form === 'third' && after.norm === '.' && at + 2 >= items.length && name < at - 1) {
    const comma = /^the$/.test(normAt(items, name)) ? name - 1 : name;
    if (items[comma]?.norm === ',' && items.slice(0, comma).some(hasTense)) return true;
  }
  // “…,” the study notes.
  if (form.form === 'third' && /^[.,:]$/.test(after.norm)) return isNoun(before)
    && items.slice(Math.max(0, at - 6), at).some((one) => one.quote !== null && /,["'”’»]+$/.test(one.text));
  return particlesOf(form.lemma).has(after.norm) && (isNoun(before) || before.norm === ',');
}

/** "the proposed law", "an alleged plot": a participle in front of its noun reports nothing. */
function isPremodifier(items: readonly Item[], at: number): boolean {
  // "the newly announced deal"
  const before = items[at - 1]?.pos === 'RB' && /^(?:DT|PRP\$|POS|IN)$/.test(posAt(items, at - 2)) ? items[at - 2] : items[at - 1];
  const after = items[at + 1];
  // "Some accused Rowe of lying.": the only verb of its sentence
  if (/^(?:some|others|many|several|few|most|both|all)$/.test(before?.norm ?? '') && !items.some(hasTense)) return false;
  return /^(?:DT|PRP\$|POS|JJ|IN|CC|CD|RBS|JJS)$/.test(before?.pos ?? '') && /^(?:NN|NNS|NNP|NNPS|JJ)$/.test(after?.pos ?? '');
}

/** "an online posting", "the warning", "a long, angry posting": a noun, whatever its tag. */
function isNamedByArticle(items: readonly Item[], at: number): boolean {
  let first = at - 1;
  while (/^(?:JJ|JJR)$/.test(posAt(items, first)) || (first < at - 1 && items[first]?.norm === ',')) first -= 1;
  return /^(?:DT|PRP\$)$/.test(posAt(items, first)) && !/^(?:DT|PRP|PRP\$|NNP|QUOTE)$/.test(posAt(items, at + 1));
}

/** "the states expected to vote", "an index called the basket": a participle behind its noun with nothing to make it a past tense. */
function isReducedRelative(items: readonly Item[], at: number): boolean {
  if (CERTAIN.has(normAt(items, at))) return false;
  // "The mayor called on Lima to act.": the only verb of its sentence.
  // "When it rained, a newspaper called on Lima to act."
  if (items[at]?.norm === 'called' && /^(?:on|upon|for)$/.test(normAt(items, at + 1))) return false;
  const semicolon = items.findIndex((item, i) => i > at && item.norm === ';');
  const clause = items.slice(items.findLastIndex((item, i) => i < at && item.norm === ';') + 1, semicolon < 0 ? items.length : semicolon);
  if (items[at + 1]?.norm !== 'by' && !clause.some(hasTense)) return false;
  // "Officials released intelligence that …": a participle behind its noun has no object, unless the verb takes two.
  const after = items[at + 1];
  if (/^NNS?$/.test(after?.pos ?? '') && /^(?:released|published|shared|disclosed|presented|issued)$/.test(normAt(items, at))
    && !TIME_NOUNS.test(after?.norm ?? '')) return false;
  const before = items[at - 1];
  // "the bloc's head, meanwhile, called on …"
  if (before?.norm === ',' && posAt(items, at - 2).startsWith('RB')) return false;
  // “…,” Hale, a doctor, claimed …
  if (before?.norm === ',' && items.slice(0, at).some((item) => item.quote !== null) && items[at + 1]?.norm !== 'by') return false;
  // "The deal was broken, prosecutors alleged in a filing."
  const reporting = cueForm(normAt(items, at));
  if (before?.pos === 'NNS' && items[at - 2]?.norm === ',' && /^(?:in|on|at|during|last|\.|,)$/.test(items[at + 1]?.norm ?? '.') && reporting
    && cueVerbs(reporting.lemma).some((verb) => verb.act === 'said' && verb.frames.has('c'))) return false;
  return /^(?:NN|NNS|,)$/.test(before?.pos ?? '');
}

/** "A statement posted on its website said …": what is posted says so, behind it stands the verb. */
function isGivenOut(items: readonly Item[], at: number): boolean {
  if (!/^(?:posted|published|released|issued|circulated|distributed|obtained)$/.test(normAt(items, at))
    || !/^(?:on|in|by|to|online|at)$/.test(normAt(items, at + 1)) || items[at - 1]?.pos !== 'NN') return false;
  const next = items.findIndex((item, i) => i > at && (hasTense(item) || /^(?:CC|,|:|QUOTE)$/.test(item.pos)));
  return next > 0 && /^(?:said|says|read|reads|showed|shows|stated|called|urged|warned)$/.test(normAt(items, next));
}

function readGroup(items: readonly Item[], at: number, lemma: string, form: string): CueGroup {
  let first = at;
  let passive = false;
  let perfect = false;
  let negated = false;
  let modal = false;
  let infinitive = false;
  let progressive = false;
  let future = false;
  for (let i = at - 1; i >= 0; i -= 1) {
    const item = items[i];
    if (!item || item.quote || item.quoted) break;
    // "He did, however, say …"
    if (i === at - 1 && item.norm === ',' && form === 'base' && posAt(items, i - 1).startsWith('RB') && items[i - 2]?.norm === ','
      && DO.has(normAt(items, i - 3))) {
      i -= 2;
      continue;
    }
    if (NOT.has(item.norm)) negated = true;
    // Not "Moody's said", where the 's is part of the name.
    else if (BE.has(item.norm) && (item.pos.startsWith('VB') || (item.pos === 'POS' && items[at]?.pos !== 'VBD'))) {
      if (form === 'participle') progressive = true;
      else if (!perfect) passive = true;
    } else if (HAVE.has(item.norm) && /^(?:VB|MD)/.test(item.pos)) perfect = true;
    else if (DO.has(item.norm) && item.pos.startsWith('VB') && form === 'base') perfect = true;
    else if (item.pos === 'MD' && /^(?:will|'ll)$/.test(item.norm)) future = true;
    else if (item.pos === 'MD') modal = !/^(?:would|'d)$/.test(item.norm) || perfect; // "would have said": it was never said
    else if (item.pos === 'TO') infinitive = true;
    else if (!/^(?:RB|RBR)$/.test(item.pos)) break;
    first = i;
    if (infinitive) break;
  }
  // "the minister was quoted as saying": said by the minister.
  if (form === 'participle' && items[at - 1]?.norm === 'as' && /^(?:quoted|cited)$/.test(normAt(items, at - 2))) {
    let be = at - 3;
    while (/^(?:RB|VBN)$/.test(posAt(items, be)) && !BE.has(normAt(items, be))) be -= 1;
    if (BE.has(normAt(items, be))) return {
      first: HAVE.has(normAt(items, be - 1)) ? be - 1 : be, last: at + 1, at, verbs: cueVerbs(lemma), participle: false, passive: false, negated: false,
      modal: false, infinitive: false, future: false,
    };
  }
  // Adverbs that belong to the words before: "Rowe, however, said".
  while (first < at && /^(?:however|meanwhile|instead|too|here|there|nevertheless|nonetheless|therefore|thus|ago|yesterday|today)$/.test(items[first]?.norm
    ?? '')) first += 1;
  // "He went on to say that …"
  const leading = items[first - 1]?.norm === 'on' ? first - 2 : first - 1;
  if (infinitive && LEADING_ON.has(normAt(items, leading))) {
    infinitive = false;
    first = leading;
  }
  // "Officials were at pains to stress that …", "She was quick to add that …"
  const eager = infinitive ? eagerFrom(items, first) : null;
  if (eager !== null) {
    infinitive = false;
    first = eager;
  }
  const particle = particleAt(items, at + 1, lemma);
  const last = at + 1 + particle.length;
  const name = particle.length > 0 ? [lemma, ...particle].join(' ') : lemma;
  // "said of the plan" after an utterance is "said" all the same.
  const verbs = particle.length > 0 ? [...cueVerbs(name), ...cueVerbs(lemma)] : cueVerbs(lemma);
  return { first, last, at, verbs, participle: form === 'participle' && !progressive, passive, negated, modal, infinitive, future };
}

/**
 * Where "was at pains", "was quick", "took pains", "hastened" before an infinitive
 * begins: whoever is told of it has said it. Null where nothing of the kind stands there.
 */
function eagerFrom(items: readonly Item[], to: number): number | null {
  const word = (step: number): string => normAt(items, to - step);
  const be = word(1) === 'pains' && word(2) === 'at' ? 3 : /^(?:quick|keen|eager|careful|anxious)$/.test(word(1)) ? 2 : 0;
  if (be === 0) return null;
  const adverb = posAt(items, to - be).startsWith('RB') ? 1 : 0;
  return /^(?:is|are|was|were)$/.test(word(be + adverb)) ? to - be - adverb : null;
}

function particleAt(items: readonly Item[], at: number, lemma: string): string[] {
  for (const words of [...particlesOf(lemma)].toSorted((a, b) => b.length - a.length)) {
    const list = words.split(' ');
    if (list.every((word, i) => items[at + i]?.norm === word)) return list;
  }
  return [];
}
