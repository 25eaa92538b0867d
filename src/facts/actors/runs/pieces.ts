import type { Annotations, Token } from '../../../language/annotations.ts';
import { isFirstName } from '../../../language/gazetteers/given-names.ts';
import { startsLower, startsUpper } from '../../../language/letters.ts';
import { fits } from '../../../language/plain-letters.ts';
import { lengthOf, normAt, posAt, textAt } from '../../../language/word-at.ts';
import { askedOnce, toldOnce } from '../../../language/word-forms.ts';
import { words } from '../../../language/word-list.ts';
import { knownOrganisation } from '../affiliation/known-organisations.ts';
import { type KnownOrganisation, knownPlace, type KnownState, knownState } from '../words/known-names.ts';
import { HEAD_FIRST, OPEN_HEADS, OTHER_HEADS, PUBLIC_HEADS, SUBJECTS } from '../words/organisation-words.ts';
import { isRoleNoun, LONG_TITLES, PLAIN_ROLES, PRIVATE_ROLES, roleNoun } from '../words/role-words.ts';
import { type Capitals, isCalendar } from './capitals.ts';
import type { Zone } from './zones.ts';

/** A stretch of a capitalised run, told apart before the run is read as a whole. Tokens `first` to `last` (excluded). */
export interface Piece {
  kind: 'title' | 'state' | 'demonym' | 'place' | 'organisation' | 'name';
  first: number;
  last: number;
  state: KnownState | null;
  organisation: KnownOrganisation | null;
  /** The name of whoever holds the office told before the body that this follows. */
  bearer?: boolean;
}

/** Pieces that touch one another: "Russian | Defence Minister | Oleg Marin". */
export type Run = Piece[];

/** Words that stand in lower case inside a person's name: "Ludwig van Holt", "Omar bin Said". */
const PARTICLES = words(`
  dela delos san bint ab ibni anak so bin ibn binti al el de der den del della di da das dos du la le van von ten ter zu zum y e ould ben abu af av dal`);
/** "9th Circuit", "82nd Airborne Division" */
const ORDINAL_BODIES = words('circuit army fleet brigade division battalion infantry airborne regiment squadron cavalry armored armoured marine');
/** Letters behind a name. */
export const POST_NOMINAL = /^(?:KC|QC|OBE|MBE|CBE)$/;
const SUFFIXES = new Set(['jr', 'jr.', 'sr', 'sr.', 'ii', 'iii', 'iv']);

/** All runs of a text, in order. Runs end at sentence ends, at commas, and at words in lower case. */
export function findRuns(annotations: Annotations, zones: readonly Zone[], capitals: Capitals): Run[] {
  const runs: Run[] = [];
  for (const sentence of annotations.sentences) {
    let run: Run = [];
    let i = sentence.first;
    while (i < sentence.last) {
      const piece = zones[i] === 'prose' ? pieceAt(annotations, capitals, i, sentence.last, run) : null;
      if (piece) {
        const before = run.at(-1);
        const closed = before !== undefined && (before.kind === 'place' && annotations.tokens[before.last - 1]?.text.endsWith('.') === true
          && textAt(annotations.tokens, before.first - 1) === ',') || before !== undefined && SUFFIXES.has(normAt(annotations.tokens, before.last - 1));
        if (closed && piece.kind === 'name') {
          runs.push(run);
          run = [piece];
        } else if (before?.kind === 'name' && piece.kind === 'name') before.last = piece.last;
        else run.push(piece);
        i = piece.last;
      } else {
        if (run.length > 0) runs.push(run);
        run = [];
        i += 1;
      }
    }
    if (run.length > 0) runs.push(run);
  }
  return runs;
}

function pieceAt(annotations: Annotations, capitals: Capitals, at: number, end: number, run: Run): Piece | null {
  const { tokens } = annotations;
  const token = tokens[at];
  if (!token) return null;
  const make = (kind: Piece['kind'], last: number, state: KnownState | null = null, organisation: KnownOrganisation | null = null): Piece =>
    ({ kind, first: at, last, state, organisation });
  const before = run.at(-1);
  const inName = before?.kind === 'name';
  const foreign = inName && HEAD_FIRST.has(normAt(tokens, before.first)) && lengthOf(before) > 0;
  const capital = startsUpper(token);
  const committee = /^(?:House|Senate)$/.test(token.text) ? committeeEnd(tokens, at + 1) : 0;
  if (committee > 0) return make('name', committee);
  const organisation = organisationAt(annotations, at, end);
  if (organisation && (capital || !capitals.isSoft(at))) {
    const loose = capitals.isSoft(at) && organisation.length === 1 && capitals.lower(token.norm) > 0 && capitals.hard(token.norm) === 0;
    // "Chelsea Mills": a club's name that is a first name
    const next = tokens[at + 1];
    const first = organisation.length === 1 && capitals.isName(at + 1) && next?.start === token.end + 1
      && (isFirstName(token.text) || (next.entity === 'PERSON' && !next.entityStart));
    // "The Atlantic Trade Council": the article that a sentence begins with, no paper's name
    const article = token.norm === 'the' && capitals.isSoft(at) && capitals.isName(at + organisation.length)
      && tokens[at + organisation.length]?.start === (tokens[at + organisation.length - 1]?.end ?? 0) + 1;
    // "Independent MP Ann Field", "run as an Independent": of no party; but "the Independent reported"
    const unaligned = token.text === 'Independent' && organisation.length === 1
      && (titleLength(annotations, at + 1, end) > 0 || (normAt(tokens, at - 1) !== 'the' && ![at - 1, at + 1].some((beside) => capitals.isName(beside))));
    if (!loose && !first && !article && !unaligned) return make('organisation', at + organisation.length, null, organisation);
  }
  if (capital) {
    const state = knownState(annotations, at, end);
    // "Lebanon, Ohio": a town
    const town = state && state.as !== 'adjective' && textAt(tokens, at + state.length) === ','
      && knownPlace(annotations, at + state.length + 1, end)?.usState === true && /^(?:[,.]|)$/.test(textAt(tokens, at + state.length + 2))
      && !/^(?:and|or)$/.test(normAt(tokens, at - 1));
    if (town) return make('place', at + state.length);
    if (state && !givenNameToo(annotations, capitals, at, state)) return make(state.as === 'adjective' ? 'demonym' : 'state', at + state.length, state);
    const place = state || inName ? null : knownPlace(annotations, at, end);
    // "Kast, Va.": a short form behind a comma is a state of the Union
    const postal = place?.usState === true && token.text.endsWith('.') && textAt(tokens, at - 1) === ',';
    if (place && (postal || place.length > 1 || token.entity !== 'PERSON' || isFirstName(textAt(annotations.tokens, at + 1))))
      return make('place', at + place.length);
  }
  const title = titleLength(annotations, at, end);
  // "U.S. | Attorney's Office", "Prime Minister's Office"
  const office = at + title;
  if (title > 0 && capital && /^['’]s?$/.test(textAt(tokens, office)) && textAt(tokens, office + 1) === 'Office') return make('name', office + 2);
  if (title > 1 && (capital || run.length > 0)) return make('title', at + title);
  if (inName && (isSuffix(token.form) || (fits(/^\p{Lu}\.$/u, token.text) && capitals.isName(at + 1)))) return make('name', at + 1);
  // "Howard “Buck” Mills", "Ronald “Bo” dela Cruz"
  const surname = PARTICLES.has(normAt(tokens, at + 3)) ? at + 4 : at + 3;
  if (inName && /^["“]$/.test(token.text) && capitals.isName(at + 1) && /^["”]$/.test(textAt(tokens, at + 2)) && capitals.isName(surname))
    return make('name', surname + 1);
  // "Fiscalía | General de la Nación": an adjective, no rank
  if (title === 1 && capital && !(foreign && /^(?:general|major|superior)$/.test(token.norm)) && capitalTitle(annotations, capitals, at, inName))
    return make('title', at + 1);
  // "Ann Field KC": letters behind a name
  if (inName && POST_NOMINAL.test(token.text)) return null;
  if (capitals.isName(at)) return make('name', at + 1);
  if (isOrdinal(token.form) && capitals.isName(at + 1)) {
    // "3rd Circuit", "40th Mechanised Brigade"
    for (const length of [2, 3]) if (ORDINAL_BODIES.has(normAt(tokens, at + length - 1)) && capitals.isName(at + length - 1)) return make('name', at + length);
  }
  if (inName && token.text === '&' && capitals.isName(at + 1)) return make('name', at + 2);
  // "[Prime Minister Bo] Lee"
  if (inName && token.text === ']' && capitals.isName(at + 1) && tokens.slice(Math.max(0, at - 8), at).some((earlier) => earlier.text === '['))
    return make('name', at + 2);
  if (inName && token.text === ',' && SUFFIXES.has(normAt(tokens, at + 1))) return make('name', at + 2);
  // "Banco do Tejo", "Mouvement pour le Fleuve"; "what Americans do" is a verb
  if (inName && (isParticle(token.form) || (foreign && /^(?:pour|para|por|contra|contre|et|dan|und|für)$/.test(token.norm)) || (token.norm === 'do'
    && (!token.pos.startsWith('VB') || (token.entity !== 'O' && token.entity === tokens[at + 1]?.entity))))) {
    const last = PARTICLES.has(normAt(tokens, at + 1)) ? at + 2 : at + 1;
    if (last < end && capitals.isName(last) && !isCalendar(normAt(tokens, last))) return make('name', last + 1);
  }
  // "Teachers' Union": an owner's apostrophe inside a name
  if (inName && (token.norm === "'" || token.norm === "'s") && ownsNext(annotations, capitals, at)) return make('name', at + 1);
  return null;
}

/** Where "House | foreign affairs committee" ends; 0 where no committee written small stands there. */
function committeeEnd(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < from + 4 && (SUBJECTS.has(normAt(tokens, at)) || /^(?:and|judiciary|ethics|rules|armed|services|select)$/.test(normAt(tokens, at)))) at += 1;
  return at > from && /^(?:sub)?committee$/.test(textAt(tokens, at)) ? at + 1 : 0;
}

/** The listed body at `at`; "U.S." before a longer listed name belongs to it ("U.S. House of Representatives"). */
function organisationAt(annotations: Annotations, at: number, end: number): KnownOrganisation | null {
  const found = knownOrganisation(annotations, at, end);
  if (!found || found.length < 2) return found;
  const state = knownState(annotations, at, end);
  if (state?.as !== 'acronym') return found;
  const inner = knownOrganisation(annotations, at + state.length, end);
  return inner && inner.length + state.length > found.length ? { ...inner, length: inner.length + state.length } : found;
}

/** "Chad Miller", "Jordan Lee", "Israel Ortiz": a country's name that is a first name before a surname. */
function givenNameToo(annotations: Annotations, capitals: Capitals, at: number, state: KnownState): boolean {
  const { tokens } = annotations;
  if (state.length > 1 || state.as === 'adjective' || state.as === 'acronym') return false;
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token?.entity !== 'PERSON' || !next || !capitals.isName(at + 1)) return false;
  return next.entity === 'PERSON' && !next.entityStart;
}

/** Tokens of the title that begins here, 0 where none does. */
export function titleLength(annotations: Annotations, at: number, end: number): number {
  const { tokens } = annotations;
  const form = tokens[at]?.form;
  if (!form || !opensTitle(form)) return 0;
  let best = 0;
  for (const title of longTitles(form)) {
    if (title.length <= best || at + title.length > end) continue;
    // "head of state oil company Acme": a company's head
    const company = title.length === 3 && title[2] === 'state' && /^(?:NN|JJ)$/.test(posAt(tokens, at + 3)) && startsLower(tokens[at + 3])
      && title[0] === 'head';
    if (!company && title.every((word, k) => sameTitleWord(normAt(tokens, at + k), word))) best = title.length;
  }
  if (best > 0) return best;
  return namesRole(form) ? 1 : 0;
}

/** "Generals" and "ministers" count as their singular. */
function sameTitleWord(norm: string, word: string): boolean {
  return norm === word || norm === plural(word);
}

/** "secretary" → "secretaries" */
function plural(word: string): string {
  return word.endsWith('y') && word !== 'lady' ? `${word.slice(0, -1)}ies` : `${word}s`;
}

const LONG_TITLES_BY_FIRST = new Map<string, (readonly string[])[]>();
for (const title of LONG_TITLES) {
  for (const first of [title[0] ?? '', plural(title[0] ?? '')]) LONG_TITLES_BY_FIRST.set(first, [...(LONG_TITLES_BY_FIRST.get(first) ?? []), title]);
}

const NONE: readonly (readonly string[])[] = [];
const longTitles = askedOnce((form) => LONG_TITLES_BY_FIRST.get(form.norm) ?? NONE);
const namesRole = toldOnce((form) => isRoleNoun(form.norm));
const opensTitle = toldOnce((form) => isRoleNoun(form.norm) || LONG_TITLES_BY_FIRST.has(form.norm));
const isSuffix = toldOnce((form) => SUFFIXES.has(form.norm));
const isParticle = toldOnce((form) => PARTICLES.has(form.norm));
const isOrdinal = toldOnce((form) => /^\d+(?:st|nd|rd|th)$/.test(form.text));

/** Surnames that are titles too: "Ann King", "Judge" behind a first name, "Dean" before one. */
const SURNAMES_TOO = words(`
  boss clerk boxer painter runner trainer drummer trader banker manager dancer player designer sprinter swimmer skier singer author novelist poet king prince
  dame bishop pope judge major dean chief duke baron marshal cardinal abbot deacon constable sheriff lord lady page coach driver farmer baker chase fellow
  head champion partner model chandler father justice general child man boy`);

/** "Child Mind Institute", "Kim Son Gyong": words for people that are no titles. */
const PLAIN_PERSONS = words(`
  son child man woman boy girl baby teenager mother friend partner partners fellow model victim survivor worker workers human women men people student
  students`);

function capitalTitle(annotations: Annotations, capitals: Capitals, at: number, inName: boolean): boolean {
  const norm = normAt(annotations.tokens, at);
  // "Martin Luther King Jr.", "the Martin Luther King Library": a surname behind two names
  if (inName && norm === 'king' && normAt(annotations.tokens, at - 1) === 'luther') return false;
  // "High Commissioner for Refugees Bo Lee"
  if (normAt(annotations.tokens, at - 1) === 'for' && normAt(annotations.tokens, at - 2) === 'commissioner') return false;
  // "Department of Justice", "Bureau of Justice Statistics": no judge
  if (/^(?:of|for)$/.test(normAt(annotations.tokens, at - 1)) && /^(?:justice|state|general|commerce)$/.test(norm)
    && !isFirstName(textAt(annotations.tokens, at + 1))) return false;
  // "Freedom and Justice Party", "Awami Justice Movement"
  if (norm === 'justice' && capitals.isName(at + 1)
    && (PUBLIC_HEADS.has(normAt(annotations.tokens, at + 1)) || OTHER_HEADS.has(normAt(annotations.tokens, at + 1)))) return false;
  // "Justice and | Development Party"
  if (norm === 'justice' && normAt(annotations.tokens, at + 1) === 'and' && SUBJECTS.has(normAt(annotations.tokens, at + 2))
    && capitals.isName(at + 2)) return false;
  // "Kast Teachers' Union"
  if (OWNING.has(norm) && /^['’]$/.test(textAt(annotations.tokens, at + 1)) && capitals.isName(at + 2)) return false;
  // "Ismet Sheikh Hasan": a rank elsewhere, a name between names
  if (inName && /^(?:sheikh|sheik|haji|hajji|imam|emir|sultan|shah|pasha|malik|mullah)$/.test(norm)) return false;
  // "Shah Mahmood Karimi": no ruler
  if (norm === 'shah' && capitals.isName(at + 1)) return false;
  // "Cresset Wealth Advisors"
  if (inName && /^(?:advisors|advisers|consultants|solicitors|brokers|investors|developers|architects|engineers|producers|managers)$/.test(norm)
    && !capitals.isName(at + 1)) return false;
  // "Jan Op Gen Oorde": a rank's letters inside what the tagger takes for one person's name
  if (inName && /^(?:gen|maj|col|capt|adm)$/.test(norm) && annotations.tokens[at]?.entity === 'PERSON' && annotations.tokens[at]?.entityStart === false
    && [1, 2].some((back) => annotations.tokens[at - back]?.entityStart === true && isFirstName(textAt(annotations.tokens, at - back)))) return false;
  // "EU Member States", "Mayors Against Guns"
  if ((norm === 'member' && normAt(annotations.tokens, at + 1) === 'states')
    || (norm.endsWith('s') && /^(?:Against|Without)$/.test(textAt(annotations.tokens, at + 1)))) return false;
  // "a report by Physicians for Clean Water"
  if (norm.endsWith('s') && normAt(annotations.tokens, at + 1) === 'for' && capitals.isName(at + 2) && !capitals.isSoft(at)) return false;
  // "Kast Police Executive Research Forum", "the Voter Study Group"
  if ((inName || normAt(annotations.tokens, at - 1) === 'the') && opensBody(annotations, capitals, at + 1)) return false;
  // "Climatologist Ann Field said": capitalised only because the sentence begins with it
  const opens = annotations.sentences[annotations.tokens[at]?.sentence ?? -1]?.first === at;
  if (opens && PLAIN_ROLES.has(norm) && isFirstName(textAt(annotations.tokens, at + 1)) && capitals.isName(at + 2)) return true;
  if (PLAIN_PERSONS.has(norm) || PLAIN_ROLES.has(roleNoun(norm)) || PLAIN_ROLES.has(norm.replace(/s$/, ''))) return false;
  // "Office of Refugee Settlement", "Acme Investors Service": whom a body serves, where a body's word stands before or behind
  if (PRIVATE_ROLES.has(roleNoun(norm)) || PRIVATE_ROLES.has(roleNoun(norm).replace(/s$/, ''))) {
    const { tokens } = annotations;
    const next = normAt(tokens, at + 1);
    if (capitals.isName(at + 1) && (PUBLIC_HEADS.has(next) || OTHER_HEADS.has(next) || OPEN_HEADS.has(next)) && !isFirstName(textAt(tokens, at + 1))
      && (norm.endsWith('s') || SERVED.has(norm))) return false;
    if (/^(?:of|for)$/.test(normAt(tokens, at - 1)) && OPEN_HEADS.has(normAt(tokens, at - 2)) && capitals.isName(at - 2)
      && capitals.isName(at + 1)) return false;
  }
  if (!SURNAMES_TOO.has(roleNoun(norm))) return true;
  const nextIsName = capitals.isName(at + 1);
  return !inName || nextIsName;
}

/** Whether words in capitals, of which no first name is the first, end in what a body is called: "Research Forum", "Reference Service". */
function opensBody({ tokens }: Annotations, capitals: Capitals, from: number): boolean {
  let last = from;
  while (last < from + 3 && capitals.isName(last + 1) && !capitals.isSoft(last + 1)) last += 1;
  return last > from && capitals.isName(from) && tokens[from]?.entity !== 'PERSON' && !isFirstName(textAt(tokens, from))
    && (OTHER_HEADS.has(normAt(tokens, last)) || PUBLIC_HEADS.has(normAt(tokens, last)));
}

/** Whom services and councils are for: "Harbour Immigration and | Refugee Service". */
const SERVED = words('refugee migrant student teacher farmer consumer patient victim donor investor volunteer survivor');

const OWNING = words(`
  people peoples workers women children men farmers teachers veterans lawyers students nurses writers journalists officers firefighters sailors pensioners
  manufacturers employers consumers physicians doctors fishermen prisoners drivers mothers`);
const NAMES_WITH_S = words(`
  alzheimer parkinson huntington jane moody lloyd sotheby christie mcdonald macy kohl wendy levi sainsbury domino denny reader victoria barclay
  standard-and-poor poor`);

function ownsNext(annotations: Annotations, capitals: Capitals, at: number): boolean {
  const before = normAt(annotations.tokens, at - 1);
  // "Parts Manufacturer's Association"
  if (/^(?:manufacturer|employer|teacher|farmer|worker|producer|grower|retailer|consumer|student|banker|broker|builder|trader)$/.test(before)
    && capitals.isName(at + 1) && (OTHER_HEADS.has(normAt(annotations.tokens, at + 1)) || PUBLIC_HEADS.has(normAt(annotations.tokens, at + 1)))) return true;
  if (NAMES_WITH_S.has(before)) return true;
  return OWNING.has(before) && capitals.isName(at + 1);
}
