import type { Annotations } from '../../../language/annotations.ts';
import { normAt, posAt } from '../../../language/word-at.ts';
import type { ActorDraft, ActorSet } from '../../actors/actor-set.ts';
import { FEMALE_NOUNS, isRoleNoun, MALE_NOUNS } from '../../actors/words/role-words.ts';
import { hasTense, isRelative } from '../grammar/items.ts';
import type { Report } from '../grammar/report.ts';
import { PAPERS } from '../grammar/subjects.ts';
import type { Item, Unit } from '../grammar/units.ts';
import { antecedentOf, genderScore, unnamedSubject } from './antecedents.ts';
import { headPhrase, namesBody } from './descriptions.ts';
import { isOfficialPhrase } from './officials.ts';
import { namedBy, unnamed } from './resolved.ts';
import type { Resolved } from './resolved.ts';
import { addresseeOf } from './source-actors.ts';
import type { Spoken } from './spoken.ts';

/** The pronoun that a form of it stands for. */
export const POSSESSIVES: ReadonlyMap<string, string> = new Map([
  ['his', 'he'], ['him', 'he'], ['her', 'she'], ['their', 'they'], ['them', 'they'], ['its', 'it'],
]);

/**
 * Who speaks where the source is a pronoun: the subject of that very sentence, the one who spoke just before, the unnamed one told of
 * last, else the antecedent that fits best; the pronoun itself where it is not clear.
 */
export function pronounSpeaker(annotations: Annotations, actors: ActorSet, item: Item, words: string, report: Report, history: readonly Spoken[],
  quoted: (token: number) => boolean): Resolved {
  const { unit } = report;
  const pronoun = POSSESSIVES.get(item.norm) ?? item.norm;
  const subject = subjectWithin(actors, report, item, pronoun);
  if (subject) return namedBy(subject, 'pronoun');
  const own = (token: number): boolean => report.content
    .some((range) => token >= (unit.items[range.first]?.token ?? 0) && token < (unit.items[range.last]?.token ?? Infinity));
  const fits = (actor: ActorDraft): boolean => genderScore(actor, pronoun) !== null;
  const addressee = /^(?:tell|ask|inform|assure|remind|warn)$/.test(report.lemma) ? addresseeOf(actors, report)
    : /^(?:reply|answer|respond|retort|counter|shoot back)$/.test(report.lemma) ? askerBefore(annotations, actors, unit, pronoun, quoted) : null;
  const last = history.at(-1);
  const near = last && unit.paragraph - last.paragraph <= 1 ? last : null;
  // "a senior official said. … he added": an unnamed speaker goes on.
  if (near && near.actorId === null && fitsPhrase(near, pronoun) && !nameBetween(annotations, actors, near, item, pronoun, quoted)) {
    // Behind "the mayor" someone named before may be meant all the same.
    // but not where nobody knows the one: "a former clerk said. … The clerk said"
    const meant = pronoun !== 'it' && /^the\b(?!.*['’]s\s)/i.test(near.words)
      && !history.some((one) => /^an? /i.test(one.words) && one.words.includes(near.words.slice(4)))
      ? antecedentOf(annotations, actors, pronoun, item.token, history, quoted, own) : null;
    return meant ? namedBy(meant, 'pronoun') : { ...unnamed(near.words, near.official), by: 'pronoun' };
  }
  const start = unit.items[0]?.token ?? item.token;
  const spoke = near?.actorId && near.paragraph === unit.paragraph ? actors.byId(near.actorId) : null;
  if (near && spoke) {
    // "Rowe had been at it from the start, Hale said. The town would be safe, he added": who spoke just now goes on
    const adding = /^(?:add|continue|conclude)$/.test(report.lemma) && near.sentence >= (annotations.tokens[start]?.sentence ?? 0) - 1;
    // "The Air Force denied it. They added …", with no people told of since
    const body = pronoun === 'they' && spoke.publicBody === true && !annotations.tokens
      .slice(annotations.sentences[near.sentence]?.first, item.token).some(({ index, norm, pos }) => pos === 'NNS' && isRoleNoun(norm) && !quoted(index));
    if ((adding && spoke !== addressee && fits(spoke)) || body) return namedBy(spoke, 'pronoun');
  }
  const others = actors.mentionsIn({ first: start, last: item.token })
    .some(({ actor, mention }) => !quoted(mention.first) && !own(mention.first) && fits(actor));
  const told = others ? null : unnamedSubject(annotations, actors, pronoun, start, history);
  if (told !== null) return { ...unnamed(told, isOfficialPhrase(told, [])), by: 'pronoun' };
  const spoken = addressee ? history.filter(({ actorId }) => actorId !== addressee.id) : history;
  // "Mayor Jo Hale will resign, he has said": nobody else is told of yet
  const meant = antecedentOf(annotations, actors, pronoun, item.token, spoken, quoted, own, addressee) ?? (report.kind === 'left' && history.length === 0
    ? actors.mentionsIn({ first: 0, last: item.token }).find(({ actor, mention }) => own(mention.first) && fits(actor))?.actor : null);
  return meant ? namedBy(meant, 'pronoun') : unnamed(words);
}

/** The subject of the sentence that the pronoun stands in, where the words around tell that it is meant. */
function subjectWithin(actors: ActorSet, report: Report, item: Item, pronoun: string): ActorDraft | null {
  const { unit } = report;
  const at = report.source?.first ?? 0;
  const lead = unit.items[at - 1];
  const beside = isRelative(lead) || (report.kind === 'clause' && /^NNS?$/.test(lead?.pos ?? ''));
  return (beside ? subjectOfUnit(actors, unit, item, pronoun) : null) ?? (item.pos === 'PRP$' ? subjectHolding(actors, unit, at, pronoun) : null);
}

/** "Hale pressed her on the talks. “None,” she replied": not Hale. */
function askerBefore({ sentences, tokens }: Annotations, actors: ActorSet, unit: Unit, pronoun: string, quoted: (token: number) => boolean): ActorDraft | null {
  const before = sentences[(tokens[unit.items[0]?.token ?? 0]?.sentence ?? 0) - 1];
  if (!before) return null;
  for (let at = before.first; at < before.last; at += 1) {
    if (normAt(tokens, at) === (pronoun === 'he' ? 'him' : 'her') && !/^(?:NN|JJ)/.test(posAt(tokens, at + 1)) && !quoted(at)) {
      return actors.mentionsIn({ first: before.first, last: at }).find(({ actor }) => genderScore(actor, pronoun) !== null)?.actor ?? null;
    }
  }
  return null;
}

/** "Rowe is not alone in her view that …": the last subject named before in that very sentence. */
function subjectHolding(actors: ActorSet, { items }: Unit, pronoun: number, word: string): ActorDraft | null {
  for (let at = pronoun - 2; at >= Math.max(0, pronoun - 40); at -= 1) {
    const item = items[at];
    if (!item || item.quote) return null;
    let verb = at + 1;
    while (items[verb]?.pos === 'RB') verb += 1;
    const found = hasTense(items[verb]) && !item.quoted ? actors.actorAt(item.token) : null;
    if (found) return genderScore(found, word) === null ? null : found;
  }
  return null;
}

/**
 * "The agency Nord published a photo that it said showed …", "Hale put Oslo on a list of towns
 * he said had failed": the subject of that very sentence, where it is one the pronoun fits.
 */
function subjectOfUnit(actors: ActorSet, unit: Unit, pronoun: Item, word: string): ActorDraft | null {
  const verb = unit.items.findIndex((item) => hasTense(item));
  if (unit.items.slice(0, Math.max(0, verb)).some((item) => item.pos === 'CC' && !item.quoted)) return null;
  const place = unit.items.slice(0, Math.max(0, verb)).findLast((item) => !item.pos.startsWith('RB'));
  const found = place && place.token < pronoun.token ? actors.actorAt(place.token) : null;
  return found && genderScore(found, word) !== null && (word !== 'they' || found.kind !== 'person') ? found : null;
}

/** Whose pronoun is "it", beside bodies and papers: "the indictment". */
const WRITINGS = /\b(?:statement|report|notice|letter|memo|document|filing|indictment|study|survey|poll|review|analysis|authority|campaign|mission|service)$/;

/** Whether the pronoun may stand for an unnamed speaker: "he" for "a senior official", not for "the agency" or "her sister". */
function fitsPhrase(spoken: Spoken, pronoun: string): boolean {
  if (pronoun === 'they') return spoken.plural;
  if (spoken.plural) return false;
  const head = headPhrase(spoken.words);
  const body = namesBody(head) || WRITINGS.test(head) || PAPERS.test(head.split(' ').at(-1) ?? '');
  if (pronoun !== 'he' && pronoun !== 'she') return pronoun === 'it' && body;
  // "The man told her he would leave. She asked …": not the man
  const others = pronoun === 'he' ? FEMALE_NOUNS : MALE_NOUNS;
  return !body && !spoken.words.toLowerCase().split(' ').some((word) => others.has(word));
}

/** Someone else who fits was named after the unnamed speaker. */
function nameBetween(annotations: Annotations, actors: ActorSet, spoken: Spoken, item: Item, pronoun: string, quoted: (token: number) => boolean): boolean {
  const first = annotations.sentences[spoken.sentence + 1]?.first ?? item.token;
  return actors.mentionsIn({ first, last: item.token })
    .some(({ actor, mention }) => !quoted(mention.first) && (pronoun === 'it' ? actor.kind !== 'person' : actor.kind === 'person'));
}
