import { words } from '../../../language/word-list.ts';
import type { ActorDraft, ActorSet } from '../../actors/actor-set.ts';
import type { Spoken } from './spoken.ts';

/** Words of a description that say nothing of who is meant. */
const FILLERS = words('the a an his her their its this that of for and in at on current then new top senior longtime');
const SEATED = ['sen', 'sen.', 'rep', 'rep.', 'senator', 'mp', 'member', 'parliament', 'congressman', 'congresswoman', 'lawmaker', 'legislator'];
const COUNSEL = ['lawyer', 'attorney', 'barrister', 'solicitor'];
/** Role nouns under which a person may be found by another title. */
const SAME: ReadonlyMap<string, readonly string[]> = new Map(Object.entries({
  senator: ['sen', 'sen.'], congressman: ['rep', 'rep.', 'representative'], congresswoman: ['rep', 'rep.', 'representative'], representative: ['rep', 'rep.'],
    lawmaker: SEATED, legislator: SEATED, mp: SEATED, envoy: ['ambassador'],
  barrister: COUNSEL, lawyer: COUNSEL, attorney: COUNSEL, cleric: ['ayatollah', 'imam', 'archbishop', 'bishop', 'cardinal', 'sheikh'], pontiff: ['pope'],
  officer: ['inspector', 'sergeant', 'constable', 'sheriff', 'superintendent', 'captain'],
  governor: ['gov', 'gov.'], general: ['gen', 'gen.'], spokesman: ['spokesperson'], spokeswoman: ['spokesperson'], chairman: ['chair'], chairwoman: ['chair'],
  premier: ['prime'], president: ['president'], candidate: ['nominee', 'contender'],
  nominee: ['candidate'], minister: ['minister', 'secretary'], diplomat: ['ambassador', 'envoy', 'minister', 'foreign'], professor: ['prof', 'prof.'],
  leader: ['president', 'chairman', 'premier', 'prime', 'chancellor'],
}));
/** Nouns for a body whose name need not hold them. */
const BODIES = /^(?:company|firm|group|agency|organization|organisation|bank|newspaper|paper|network|broadcaster|site|website|party|union|ministry|court|committee|commission|department|administration|council|institute|alliance|bloc|body|watchdog|airline|carmaker|automaker|retailer|manufacturer|lender|insurer|startup|brewer|chipmaker|drugmaker|planemaker|bureau|service|tank|outlet)$/;

/** What a ministry or department is for. */
const FIELDS = /^(?:state|foreign|defen[cs]e|interior|finance|financial|treasury|justice|health|education|energy|commerce|trade|labou?r|agriculture|transport|transportation|homeland|security|intelligence|unification|information|culture|environment|oil|economy|economic|police|fire|immigration|interior|tourism|housing)$/;

/** Bodies that may stand in the role of whoever speaks for them. */
const PARTS_OF_STATE = /^(?:military|army|navy|police|government|ministry|department|court|parliament|congress|senate|house|party|committee|commission|council|agency|bank|office|embassy|campaign|administration)$/;

/** So may bodies of many, which have no other word for what they are. */
const MANY = /^(?:guard|guards|force|forces|troops|authorities|delegation|team|coalition|movement|front|services?|fund|association|federation|university|hospital|church|militia|brigade|corps|utility|operator|regulator|exchange)$/;

function isBody(noun: string): boolean {
  return PARTS_OF_STATE.test(noun) || BODIES.test(noun) || MANY.test(noun);
}

/** Whether the words name a body that no person can be: "the Israeli military", "the coast guard". */
export function namesBody(words: string): boolean {
  return isBody(words.toLowerCase().split(/\s+/).at(-1) ?? '');
}

/** "the former governor" is not the one in office. */
export function fitsTime(actor: ActorDraft, words: string): boolean {
  return !/\bformer\b/i.test(words) || /\b(?:former|ex)\b/i.test(actor.role ?? '');
}

/**
 * The actor meant by a definite description: "the court", "the Florida senator", "the ratings firm".
 * Only one who was named before `token` and whose role or name holds the description's own noun; null where none or several do.
 */
export function describedActor(actors: ActorSet, words: string, token: number, history: readonly Spoken[]): ActorDraft | null {
  const list = words.toLowerCase().replace(/['’]s?(?=\s|$)/g, '').split(/[\s,-]+/).filter((word) => word !== '');
  // "the governor", "its governor", "Utah's governor"
  const lead = /^an?$/.test(list[0] ?? '') && token < LEAD;
  if (!lead && !/^(?:the|his|her|their|its|this)$/.test(list[0] ?? '') && !/['’]s?\s/.test(words)) return null;
  const content = list.filter((word) => !FILLERS.has(word));
  const heads = headNouns(list);
  // "the visiting minister" is the guest, not the host in the same office
  if (heads.length === 0 || list.includes('visiting')) return null;
  const before = actors.mentionsIn({ first: Math.max(0, token - 900), last: token });
  const named = [...new Set(before.map(({ actor }) => actor).toReversed())];
  if (lead) return heads.some((head) => head.startsWith('spokes')) ? null : namedSoon(actors, heads, content, words, token);
  const persons = named.filter((actor) => actor.kind === 'person' && fitsRole(actors, actor, heads, content) && fitsTime(actor, words));
  const first = persons[0] ?? named.find((actor) => holdsSeat(actor, content));
  const speaking = first !== undefined && history.at(-1)?.actorId === first.id;
  if (first && (persons.length < 2 || speaking || isNear(before, first, persons))) return first;
  if (first) return null;
  // "Its defence minister said …", who is named only further on: the one person of the text in that role.
  const all = holdersOf(actors, heads).filter((actor) => fitsRole(actors, actor, heads, content) && fitsTime(actor, words) && holdsAll(actor, content, actors));
  const only = all.length === 1 ? all[0] : undefined;
  const soon = namedSoon(actors, heads, content, words, token);
  // "The ranking Democrat on the panel said …", where the next is a senator and a ranking Democrat comes later: either.
  if (only || soon) return only && soon && only !== soon ? null : (only ?? soon);
  return body(actors, named, heads, content, history,
    [...new Set(actors.mentionsIn({ first: Math.max(0, token - 60), last: token }).map(({ actor }) => actor))]);
}

/** How far into a text its first sentences may reach, in tokens. */
const LEAD = 60;
/** Titles under which those are named whom a text first tells of by these words. */
const TITLED: ReadonlyMap<string, readonly string[]> = new Map(Object.entries({
  envoy: ['representative', 'ambassador', 'negotiator'], commander: ['gen', 'gen.', 'general', 'adm', 'adm.', 'admiral', 'col', 'col.'],
  democrat: ['sen', 'sen.', 'rep', 'rep.'], republican: ['sen', 'sen.', 'rep', 'rep.'],
  head: ['director', 'chief', 'chair', 'chairman', 'chairwoman', 'ceo'], chief: ['director', 'head', 'chairman', 'chairwoman', 'commissioner'],
}));

/** "The top commander said … “…,” Gen. Jo Hale told us": the one person in that role whom the next sentences name for the first time. */
function namedSoon(actors: ActorSet, heads: readonly string[], content: readonly string[], words: string, token: number): ActorDraft | null {
  // "a senior diplomat", "its leader": any of several, who are seldom named
  if (heads.some((head) => /^(?:diplomat|leader|lawmaker|official)$/.test(head))) return null;
  const said = content.slice(0, /\bin\b/.test(words) ? words.split(/ in /)[0]?.split(' ').length : undefined);
  const wide = [...heads, ...heads.flatMap((head) => TITLED.get(head) ?? [])];
  const away = (actor: ActorDraft): number => (actor.mentions[0]?.first ?? 0) - token;
  const soon = actors.actors.filter((actor) => actor.kind === 'person' && away(actor) > 0 && away(actor) < (token < LEAD ? 260 : 90)
    && fitsRole(actors, actor, wide, said) && fitsTime(actor, words)
    // "the Ohio Democrat" is not the next senator
    && (!/ [A-Z]\w+ (?:Democrat|Republican)$/.test(words) || holdsSeat(actor, content)))
    .toSorted((a, b) => away(a) - away(b));
  const [first, second] = soon;
  return first && (!second || away(second) - away(first) > 30) ? first : null;
}

/** The nouns before each preposition or "and": "the Florida senator and candidate for office" gives senator, candidate. */
function headNouns(list: readonly string[]): string[] {
  const heads: string[] = [];
  let last = '';
  for (const word of list) {
    if (/^(?:and|or)$/.test(word)) {
      if (last !== '') heads.push(last);
      last = '';
    } else if (/^(?:of|for|at|in|from|on|with|to|by|who|which|that)$/.test(word)) break;
    else if (!FILLERS.has(word)) last = word;
  }
  if (last !== '') heads.push(last);
  return heads;
}

/** What is told of each person of a text, and who has a word told of them. Made once a text. */
const holders = new WeakMap<ActorSet, ReadonlyMap<string, readonly ActorDraft[]>>();

/** The persons of whom one of the heads may be told. */
function holdersOf(actors: ActorSet, heads: readonly string[]): ActorDraft[] {
  let byWord = holders.get(actors);
  if (byWord === undefined) {
    const made = new Map<string, ActorDraft[]>();
    for (const actor of actors.actors) {
      if (actor.kind === 'person' && actor.role !== null) for (const word of toldOf(actor)) {
        const others = made.get(word);
        if (others) others.push(actor);
        else made.set(word, [actor]);
      }
    }
    holders.set(actors, made);
    byWord = made;
  }
  const found = new Set<ActorDraft>();
  for (const head of heads) for (const word of [head, ...(SAME.get(head) ?? [])]) for (const actor of byWord.get(word) ?? []) found.add(actor);
  return [...found];
}

/** "The Ohio Republican": of one who sits for Ohio. */
function holdsSeat(actor: ActorDraft, content: readonly string[]): boolean {
  const told = toldOf(actor);
  return content.length > 1 && /^(?:democrat|republican)$/.test(content.at(-1) ?? '') && /^(?:sen|rep|gov)\b/i.test(actor.role ?? '')
    && content.slice(0, -1).every((word) => told.has(word));
}

/** The words of a person's role and affiliation. */
function toldOf(actor: ActorDraft): ReadonlySet<string> {
  return new Set(`${actor.role ?? ''} ${actor.affiliation ?? ''}`.toLowerCase().split(/[\s,-]+/));
}

/** One of the heads stands in the person's role, and no other word of the description speaks against: a state or body that is not this person's. */
function fitsRole(actors: ActorSet, actor: ActorDraft, heads: readonly string[], content: readonly string[]): boolean {
  // "the Israeli military", "the coast guard" and "the company" are not their spokesmen.
  if (actor.role === null || heads.every(isBody)) return false;
  const told = toldOf(actor);
  if (!heads.some((head) => told.has(head) || (SAME.get(head) ?? []).some((other) => told.has(other)))) return false;
  // "the governor" is not the deputy governor.
  for (const lesser of ['deputy', 'vice', 'assistant', 'former']) if (lesser === 'former' || !heads.includes('diplomat')) if (told.has(lesser)
    && !content.includes(lesser)) return false;
  return content.every((word) => {
    const state = actors.stateOf(word.length > 3 && !word.includes('.') ? word.charAt(0).toUpperCase() + word.slice(1) : word.toUpperCase());
    return state === null || actor.countries.length === 0 || actor.countries.includes(state);
  });
}

/** Every word of the description is told of the person: their role, what they belong to, or its state. */
function holdsAll(actor: ActorDraft, content: readonly string[], actors: ActorSet): boolean {
  const told = toldOf(actor);
  return content.every((word) => told.has(word) || (SAME.get(word) ?? []).some((other) => told.has(other))
    || actor.countries.includes(actors.stateOf(word.charAt(0).toUpperCase() + word.slice(1)) ?? ''));
}

/** Of several who fit, the one named last, if the others were last named long before. */
function isNear(before: readonly { actor: ActorDraft; mention: { sentence: number } }[], first: ActorDraft, others: readonly ActorDraft[]): boolean {
  const lastOf = (actor: ActorDraft): number => before.findLast((place) => place.actor === actor)?.mention.sentence ?? 0;
  return others.every((other) => other === first || lastOf(first) - lastOf(other) > 3 || first.salience > other.salience * 2);
}

/** "U.S. Department of Health" is a department. */
function headOfName(name: string): string | undefined {
  return name.toLowerCase().split(/ (?:of|for|on) /)[0]?.split(/[\s-]+/).at(-1);
}

function body(actors: ActorSet, named: readonly ActorDraft[], heads: readonly string[], content: readonly string[], history: readonly Spoken[],
  near: readonly ActorDraft[]): ActorDraft | null {
  const head = heads.length === 1 ? heads[0] : undefined;
  if (!head) return null;
  // "the state department" is not Congress, nor "the defence ministry" the Foreign Ministry, whichever spoke last.
  const fields = content.filter((word) => word !== head && FIELDS.test(word));
  const hasField = (actor: ActorDraft): boolean => fields.every((field) => [actor.name, ...actor.aliases].some((name) => name.toLowerCase()
    .includes(field.slice(0, 4))));
  const bearing = named.filter((actor) => actor.kind === 'organization' && hasField(actor)
    && [actor.name, ...actor.aliases].some((name) => headOfName(name) === head));
  if (bearing.length > 1) {
    const spoke = history.findLast((one) => bearing.some((actor) => actor.id === one.actorId));
    const salient = bearing.toSorted((a, b) => b.salience - a.salience);
    if (spoke) return bearing.find((actor) => actor.id === spoke.actorId) ?? null;
    return (salient[0]?.salience ?? 0) > (salient[1]?.salience ?? 0) * 1.3 ? (salient[0] ?? null) : null;
  }
  if (bearing.length === 1) return bearing[0] ?? null;
  if (!BODIES.test(head)) return null;
  // "the firm": the body that spoke last, a public one only where the noun may name one.
  const last = history.at(-1);
  const spoke = last?.actorId ? actors.byId(last.actorId) : null;
  // "Nordvik is the smallest of the militias. … The group said": the only one named just before.
  const paper = /^(?:newspaper|paper|network|broadcaster|site|website|outlet)$/.test(head);
  const bodies = content.length > 2 && !content.includes('based') ? [] : near.filter((one) => one.kind === 'organization' && one.medium === paper);
  const actor = spoke?.kind === 'organization' && (!paper || spoke.medium) ? spoke : bodies.length === 1 ? bodies[0] : null;
  if (!actor || !hasField(actor)) return null;
  const publicNoun = /^(?:agency|ministry|court|committee|commission|department|administration|council|bureau|body|organization|organisation|bank|alliance|bloc|watchdog|service)$/.test(head);
  const privateNoun = /^(?:company|firm|group|tank|outlet|bank|newspaper|paper|network|broadcaster|site|website|party|union|institute|airline|[a-z]+maker|retailer|manufacturer|lender|insurer|startup|brewer|organization|organisation|agency|watchdog)$/.test(head);
  return (actor.publicBody ? publicNoun : privateNoun) ? actor : null;
}

/** "one minister" of "one minister who sat in the room". */
export function headPhrase(words: string): string {
  return words.toLowerCase().split(/ (?:who|that|in|at|of|from|with|for|to|on) /)[0] ?? '';
}
