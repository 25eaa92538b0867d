import type { Token } from '../../../language/annotations.ts';
import { isFirstName } from '../../../language/gazetteers/given-names.ts';
import { organisationHead } from '../../../language/gazetteers/organisations.ts';
import { startsLower, startsUpper } from '../../../language/letters.ts';
import { fits } from '../../../language/plain-letters.ts';
import { lengthOf, normAt, posAt, textAt } from '../../../language/word-at.ts';
import { words } from '../../../language/word-list.ts';
import { OPEN_HEADS, OTHER_HEADS, PUBLIC_HEADS, SUBJECTS, THING_HEADS } from '../words/organisation-words.ts';
import { isRoleNoun } from '../words/role-words.ts';
import type { Piece, Run } from './pieces.ts';

/** Tasks that "and" ties to another inside a name: "Office of Management and | Budget". */
const TASKS = new Set(['management', 'resettlement', 'planning', 'supervision']);

const LINKS = new Set(['of', 'for', 'on', 'against', 'to']);

const STUDIES = words(`
  studies theft status future conservation study advancement promotion protection prevention defense defence elimination prohibition coordination treatment
  support abolition preservation reform rule development history reunification liberation restoration settlement reconciliation salvation emancipation
  independence marketing management`);

function lastNorm(tokens: readonly Token[], piece: Piece): string {
  return normAt(tokens, piece.last - 1);
}

/** The word that says what a body is: its last, or the one before "of" and "for" ("Department" of "Department of Energy"). */
export function headNorm(tokens: readonly Token[], piece: { first: number; last: number }): string {
  for (let i = piece.first + 1; i < piece.last; i += 1) {
    if (normAt(tokens, i) === 'general' && normAt(tokens, i - 1) === 'directorate') return 'directorate';
    if (LINKS.has(normAt(tokens, i)) && OPEN_HEADS.has(normAt(tokens, i - 1))) return normAt(tokens, i - 1);
  }
  return tokens[piece.last - 1]?.norm.replace(/\.$/, '') ?? '';
}

export function endsWithHead(tokens: readonly Token[], piece: { first: number; last: number }): boolean {
  const norm = headNorm(tokens, piece);
  // "the Kast Journal-Courier"
  if (tokens[piece.last - 1]?.text.includes('-') === true
    && fits(/^(?:Journal|Post|Times|News|Herald|Star|Sun|Press|Tribune|Democrat|Courier|Union|Express|Spokesman|Review|Record)-\p{Lu}\p{Ll}+$/u,
      textAt(tokens, piece.last - 1))) return true;
  return PUBLIC_HEADS.has(norm) || OTHER_HEADS.has(norm) || (!THING_HEADS.has(norm) && organisationHead(textAt(tokens, piece.last - 1)) !== null);
}

/**
 * Joins runs that small words part inside the name of a body: "Department of | Defense", "Bank of | England",
 * "Food and | Drug Administration", "Institute for | Science and | Global Health".
 */
export function joinRuns(tokens: readonly Token[], runs: readonly Run[]): Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const before = joined.at(-1);
    const last = before?.at(-1);
    const first = run[0];
    // "the Lima Group of Latin | American countries": adjectives of what it is of
    const adjectives = run[1]?.kind === 'demonym' && first?.last === run[1].first && run.length === 2 && startsLower(tokens[run[1].last])
      && lengthOf(first) === 1;
    if (before && last && first && !adjectives && joins(tokens, last, first, before)) {
      // "Association of | Election Officials": the plural office closes the name
      // "Federation of | American | Scientists"
      const office = run[1]?.kind === 'title' && run.length === 2 && (first.kind === 'name' || first.kind === 'demonym')
        && lastNorm(tokens, run[1]).endsWith('s') ? run[1] : null;
      // "Center for | American | Progress"
      // "Alliance of | Sahel | States"
      const tail = run[1]?.kind === 'name' && run[1].first === first.last ? run[1] : null;
      const rest = !office && tail && (first.kind === 'demonym' || (first.kind === 'place' && AREAS.test(lastNorm(tokens, tail)))
        || ((first.kind === 'place' || first.kind === 'state') && lengthOf(tail) === 1 && (lastNorm(tokens, tail) === 'states' || endsWithHead(tokens, tail))))
          ? tail : null;
      // "Global Coalition to Defeat | ISIS"
      const foe = !office && !rest && normAt(tokens, first.first - 1) === 'to' && run[1]?.kind === 'organisation'
        && run[1].first === first.last ? run[1] : null;
      // "Center for a New | American | Security"
      const century = !tail && lastNorm(tokens, first) === 'new' && run[1]?.kind === 'demonym' && run[1].first === first.last && run[2]?.kind === 'name'
        && run[2].first === run[1].last ? run[2] : null;
      const headBefore = lastNorm(tokens, last);
      last.last = office?.last ?? rest?.last ?? foe?.last ?? century?.last ?? first.last;
      const other = normAt(tokens, first.first - 1) === 'on';
      const named = last.kind === 'organisation' && /^(?:times|party|society|association|federation)$/.test(headBefore);
      last.kind = last.kind === 'organisation' && first.kind !== 'organisation' && !other ? 'organisation' : 'name';
      if (other || named) last.organisation = null;
      last.state = null;
      before.push(...run.slice(century ? 3 : office || rest || foe ? 2 : 1));
    } else {
      joined.push([...run]);
    }
  }
  return joined;
}

/** Heads of bodies that are named for an aim: "Committee for a Responsible Budget". */
const FOR_A = words(`
  center centre institute foundation fund committee council commission campaign coalition alliance partnership movement project network forum citizens
  americans students parents scientists doctors`);

/** What bureaus have of several parts of the world. */
const AREAS = /^(?:affairs|studies|relations|policy)$/;

function joins(tokens: readonly Token[], left: Piece, right: Piece, leftRun: Run): boolean {
  const gap = tokens.slice(left.last, right.first);
  if (gap.length === 0 || gap.length > 2 || tokens[left.first]?.sentence !== tokens[right.first]?.sentence) return false;
  const link = gap[0]?.norm ?? '';
  const article = gap.length === 2 && gap[1]?.norm === 'the';
  // "Center for a | New | American | Security", "National Committee for an | Effective Congress"
  if (gap.length === 2 && link === 'for' && /^an?$/.test(gap[1]?.norm ?? '') && left.kind === 'name' && (right.kind === 'name' || right.kind === 'demonym')) {
    return FOR_A.has(lastNorm(tokens, left)) && (lengthOf(left) > 1 || lastNorm(tokens, left) === 'committee' || !PUBLIC_HEADS.has(lastNorm(tokens, left)));
  }
  if (gap.length === 2 && !article) return false;
  // "Center for Excellence in | Higher Education"
  if (link === 'in' && !article && left.kind === 'name' && right.kind === 'name') {
    const subjects = tokens.slice(right.first, right.last).every((token) => SUBJECTS.has(token.norm) || token.norm === 'higher');
    return subjects && tokens.slice(left.first, left.last).some((token) => LINKS.has(token.norm));
  }
  // "Bureau of East Asian and | Pacific | Affairs"
  const area = left.kind === 'name' && (right.kind === 'place' || right.kind === 'demonym') && AREAS.test(normAt(tokens, right.last))
    && tokens.slice(left.first, left.last).some((token) => LINKS.has(token.norm));
  if ((link === 'and' || link === '&') && !article && joinsFields(tokens, left, right)) return true;
  if (link === 'and' && !article) return area || joinsByAnd(tokens, left, right) || isNational(tokens, left, right, leftRun);
  // "Ministry of Trade, | Industry and Energy"
  if (link === ',' && !article) return joinsList(tokens, left, right) || joinsFields(tokens, left, right);
  // "Commission on Security and Cooperation in | Europe"
  if (link === 'in' && !article && left.kind === 'name' && /^(?:europe|asia|africa)$/.test(normAt(tokens, right.first))) return lengthOf(right) === 1
    && SUBJECTS.has(lastNorm(tokens, left)) && tokens.slice(left.first, left.last).some((token) => LINKS.has(token.norm));
  // "University of Norland at | Kast"
  if (link === 'at' && !article) return headNorm(tokens, left) === 'university' && right.kind !== 'organisation'
    && tokens.slice(left.first, left.last).some((token) => token.norm === 'of');
  if (!LINKS.has(link)) return false;
  // "from the Trade Committee to | the Rules Committee", "lobbied Congress against | the River Act"
  if (/^(?:to|against)$/.test(link) && (article || left.kind === 'organisation')) return false;
  if (left.kind !== 'name' && left.kind !== 'organisation') return false;
  const head = lastNorm(tokens, left);
  const linked = left.kind === 'name' && tokens.slice(left.first, left.last).some((token) => LINKS.has(token.norm));
  // "Center for the Study | of the Norland Electorate"
  if (linked && link === 'of' && STUDIES.has(head)) return right.kind === 'name' || right.kind === 'demonym' || right.kind === 'state'
    || right.kind === 'place';
  // "Court of Arbitration for | Sport"
  if (linked && link === 'for' && right.kind === 'name' && lengthOf(right) === 1) return OPEN_HEADS.has(normAt(tokens, left.first));
  // "Attorney's Office for the Western District | of New York"
  if (linked && link === 'of' && head === 'district') return right.kind === 'place';
  // "Court of Appeals for the | 9th Circuit"
  if (head === 'appeals' && link === 'for' && article) return lastNorm(tokens, right) === 'circuit';
  // "The Times of | Kast", "Democratic Party of | Norland": another paper or party than the listed one
  if (left.kind === 'organisation' && link === 'of' && (head === 'times' || head === 'party') && !(head === 'times' && lengthOf(left) > 2)) {
    return right.kind === 'state' || right.kind === 'place'
      || (head === 'party' && ((right.kind === 'name' && tokens[right.first]?.entity !== 'PERSON')
        || (right.kind === 'title' && lengthOf(right) === 1 && lastNorm(tokens, right).endsWith('s'))));
  }
  // "Directorate General of | Civil Aviation"
  if (/^(?:of|for)$/.test(link) && head === 'general' && normAt(tokens, left.last - 2) === 'directorate') return right.kind === 'name';
  // "Physicians for | Clean Water"
  if (!OPEN_HEADS.has(head) && !(link === 'for' && left.kind === 'name' && head.endsWith('s') && isRoleNoun(head))) return false;
  // "European Council on | Foreign Relations": another body than the listed one
  if (left.kind === 'organisation' && head === 'council' && link === 'on') return right.kind === 'name'
    && tokens.slice(right.first, right.last).every((token) => SUBJECTS.has(token.norm) || token.norm === 'foreign' || token.norm === 'relations');
  if (left.kind === 'organisation' && lengthOf(left) > 1 && !/^(?:committee|university|institute|society|association|federation)$/.test(head)) return false;
  // "the House of Representatives", "the Council of Ministers", "the Guild of Actors": the plural office belongs to the name
  // "Center for | Scholars"
  if (right.kind === 'title') return (link === 'of'
    || (link === 'for' && /^(?:center|centre|institute|foundation|fund|society|school|academy|association|council)$/.test(head))) && lengthOf(right) === 1
      && lastNorm(tokens, right).endsWith('s') && !leftRun.some((piece) => piece.kind === 'title');
  // "Joint Commission on | Norland"
  const country = link === 'on' && (right.kind === 'state' || right.kind === 'place') && left.kind === 'name' && lengthOf(left) > 1
    && /^(?:commission|committee|center|centre|institute|conference)$/.test(head);
  if ((link === 'on' || link === 'to' || link === 'against') && right.kind !== 'name' && !country) return false;
  // "the Congress of the United States" is told by its head; "Party of Ann Field" is none
  return true;
}

/** Bodies of those who share several fields. */
const LEARNED = /^(?:academy|society|association|college|institute|federation|board) (?:of|for)$/;

/** "American Academy of Allergy, | Asthma and | Immunology": single words in a list that "and" ends. */
function joinsFields(tokens: readonly Token[], left: Piece, right: Piece): boolean {
  const pair = lengthOf(right) === 3 && textAt(tokens, right.first + 1) === '&';
  if (left.kind !== 'name' || right.kind !== 'name' || (lengthOf(right) > 1 && !pair)) return false;
  const begins = tokens.slice(left.first, left.last).some((token, i) => i > 0 && LEARNED.test(`${normAt(tokens, left.first + i - 1)} ${token.norm}`));
  const listed = textAt(tokens, left.last) === ',' ? pair || /^(?:and|&)$/.test(normAt(tokens, right.last)) && startsUpper(tokens[right.last + 1])
    : textAt(tokens, left.last - 2) === ',';
  return begins && listed;
}

/** Whether the right piece goes on with the subjects of a body that "of" or "for" began, and "and" or another comma comes behind it. */
function joinsList(tokens: readonly Token[], left: Piece, right: Piece): boolean {
  if (left.kind !== 'name' || right.kind !== 'name' || !SUBJECTS.has(lastNorm(tokens, left))) return false;
  const linked = tokens.slice(left.first, left.last)
    .some((token, i) => i > 0 && /^(?:of|for|on)$/.test(token.norm)
      && /^(?:ministry|department|bureau|office|institute|committee|commission|secretary|directorate|agency)$/.test(normAt(tokens, left.first + i - 1)));
  if (!linked || !tokens.slice(right.first, right.last).every((token) => SUBJECTS.has(token.norm))) return false;
  const next = tokens[right.last];
  const comma = next?.text === ',' && SUBJECTS.has(normAt(tokens, right.last + 1));
  return /^(?:and|&)$/.test(next?.norm ?? '') ? startsUpper(tokens[right.last + 1]) : comma;
}

/** "Norlandish | Radio and | Telephone Commission": one word behind a people's name, and the rest of the body. */
function isNational(tokens: readonly Token[], left: Piece, right: Piece, leftRun: Run): boolean {
  const before = leftRun.at(-2);
  return before?.kind === 'demonym' && before.last === left.first && left.kind === 'name' && right.kind === 'name' && lengthOf(left) < 3 && lengthOf(right) > 1
    && !isFirstName(textAt(tokens, left.first))
    && (PUBLIC_HEADS.has(lastNorm(tokens, right)) || /^(?:cent(?:er|re)|association|society|federation)$/.test(lastNorm(tokens, right)))
    && !PUBLIC_HEADS.has(lastNorm(tokens, left)) && !OTHER_HEADS.has(lastNorm(tokens, left));
}

/** What companies deal in, as the last word of their names; bodies of these words have another behind them ("Water and Power Department"). */
const COMPANY_HEADS = words('water power utilities energy gas oil steel motors bank media air electric telecom foods minerals mining petroleum');

function joinsByAnd(tokens: readonly Token[], left: Piece, right: Piece): boolean {
  if (left.kind !== 'name' || right.kind !== 'name') return false;
  // "Ann and | Bo Field Foundation"
  if (lengthOf(left) === 1 && lengthOf(right) > 2 && /^(?:foundation|fund|trust)$/.test(lastNorm(tokens, right)) && isFirstName(textAt(tokens, right.first)))
    return isFirstName(textAt(tokens, left.first));
  // "Garment Manufacturers and | Exporters Association"
  const before = lastNorm(tokens, left);
  if (before.endsWith('ers') && /^(?:association|federation|council|union|chamber|confederation)$/.test(lastNorm(tokens, right))) return true;
  const after = normAt(tokens, right.first);
  const linked = tokens.slice(left.first, left.last).some((token) => LINKS.has(token.norm));
  // "Institute of Allergy and | Infectious Diseases"
  if (!SUBJECTS.has(before) && !TASKS.has(before)) return linked && lengthOf(right) > 1 && SUBJECTS.has(lastNorm(tokens, right));
  // "Institute for Science and | International Security", "Department of Health and | Human Services"
  if (linked) return SUBJECTS.has(after) || SUBJECTS.has(lastNorm(tokens, right));
  // "Southern Water and | Kastel Power": two companies, each with its own name before what it deals in
  const ownNames = [left, right].every((piece) => lengthOf(piece) > 1 && !SUBJECTS.has(normAt(tokens, piece.first))
    && COMPANY_HEADS.has(lastNorm(tokens, piece)));
  if (ownNames) return false;
  // "Food and | Drug Administration"; but "Foreign Ministry and Defence Ministry" are two
  return endsWithHead(tokens, right) || THING_HEADS.has(lastNorm(tokens, right));
}

/** Last words of places in a town. */
const SITES = /^(?:Memorial|Monument|Towers?|Building|Bridge|Street|Avenue|Road|Boulevard|Square|Plaza|Park|Stadium|Arena|Airport|Hotel|Tunnel|Mall)$/;

/** "the Washington | Monument", "the Lincoln | Memorial": a place, whoever it is named for. */
export function isSite(tokens: readonly Token[], before: Piece, piece: Piece): boolean {
  return /^(?:state|place|organisation|name)$/.test(before.kind) && before.organisation?.publicBody !== true && before.last === piece.first
    && lengthOf(piece) === 1 && SITES.test(textAt(tokens, piece.first));
}

/** Who leads a body and no state. */
const LEADERS = /^(?:director|head|chair(?:man|woman|person)?|(?:co-)?founder|CEO|coordinator|organi[sz]er|spokes(?:man|woman|person))$/;

/** "director of Georgia | Sea Grant", "head of Texas | Impact": what someone leads. */
export function isLed(tokens: readonly Token[], before: Piece, piece: Piece): boolean {
  return (before.kind === 'state' || before.kind === 'place') && before.last === piece.first && piece.kind === 'name'
    && normAt(tokens, before.first - 1) === 'of' && LEADERS.test(textAt(tokens, before.first - 2))
    && !isFirstName(textAt(tokens, piece.first));
}

/** "the Norlandish | Security Council": not the one of the United Nations. */
export function isOwnCouncil(tokens: readonly Token[], piece: Piece): boolean {
  return lengthOf(piece) === 2 && normAt(tokens, piece.first) === 'security';
}

/** "USA | Swimming": those who play it for a country. */
export function isSport(tokens: readonly Token[], before: Piece, piece: Piece): boolean {
  return before.kind === 'state' && piece.kind === 'name' && before.last === piece.first && lengthOf(piece) === 1
    && /^(?:swimming|athletics|cricket|cycling|hockey|rugby|football|basketball|gymnastics|rowing|wrestling|boxing)$/.test(normAt(tokens, piece.first));
}

/** "Ann Jordan", "Amado de Andrade Lima": a country's or capital's name behind the rest of a person's. */
export function isSurname(tokens: readonly Token[], before: Piece, piece: Piece): boolean {
  const place = tokens[piece.first];
  // "Tom Irish, the owner", "Tom Irish said": no noun that it would go with; not "Young Americans"
  if (piece.kind === 'demonym' && isLoneFirstName(tokens, before) && before.last === piece.first && place?.norm.endsWith('s') === false
    && !/^(?:NN|JJ|CD)/.test(posAt(tokens, piece.last))) return true;
  if (before.kind !== 'name' || (piece.kind !== 'state' && (piece.kind !== 'demonym' || place?.entityStart)) || lengthOf(piece) > 1
    || place?.entity !== 'PERSON') return false;
  return lengthOf(before) === 1 || (piece.state?.as === 'capital' && before.last === piece.first && !place.entityStart);
}

function isLoneFirstName(tokens: readonly Token[], piece: Piece): boolean {
  return piece.kind === 'name' && lengthOf(piece) === 1 && isFirstName(textAt(tokens, piece.first));
}
