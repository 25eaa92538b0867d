import data from './cue-verbs.json';

// The frames of each verb were set by hand and by counting, over PolNeAR's attributions, which verb takes which content how often;
// whether one occurrence is a report is decided by judge.ts. `thought` holds belief and intention, and also attitude and bare mention
// ("opposes the plan", "praised the deal"): these end the words reported before them but are no reports themselves (see judge.ts).

export type Act = 'said' | 'thought';

/**
 * What may stand as the content of a cue: `c` a clause ("said that …", "said …", "asked whether …"), `w` only one that
 * asks ("questioned whether …"), `t` only one with its "that" ("charged that …"), `q` an utterance in quotation marks,
 * `n` an object with what is said of it ("denied any role", "accused Oslo of fraud"), `i` an infinitive ("vowed to stay"), `ni` an object and an
 * infinitive ("ordered them to leave"), `a` an addressee before the content ("told reporters …"), `na` an
 * addressee and what of ("warned them of …"), `p.on` … an object behind a preposition ("called for calm").
 */
export type Frame = string;

export interface CueVerb {
  lemma: string;
  act: Act;
  frames: ReadonlySet<Frame>;
}

/** One written form of a cue verb. */
export interface CueForm {
  lemma: string;
  /** `participle`: "saying"; `past`: "said", "written"; `base`: "say"; `third`: "says". */
  form: 'base' | 'third' | 'past' | 'participle';
}

const FRAME_SETS = new Map<string, ReadonlySet<Frame>>();
const VERBS = new Map<string, CueVerb[]>();
const FORMS = new Map<string, CueForm>();
/** Second words of cues of two words: "point out". */
const PARTICLES = new Map<string, Set<string>>();

function listVerbs(): void {
  for (const act of ['said', 'thought'] as const) {
    for (const [lemma, frames] of Object.entries<string>(data[act])) {
      const verb: CueVerb = { lemma, act, frames: framesOf(frames) };
      const before = VERBS.get(lemma);
      VERBS.set(lemma, before === undefined ? [verb] : [...before, verb]);
      const space = lemma.indexOf(' ');
      const head = space < 0 ? lemma : lemma.slice(0, space);
      if (space >= 0) PARTICLES.set(head, (PARTICLES.get(head) ?? new Set()).add(lemma.slice(space + 1)));
      addForms(head);
    }
  }
}
listVerbs();

/** Hundreds of verbs share a few dozen sets of frames. */
function framesOf(frames: string): ReadonlySet<Frame> {
  const known = FRAME_SETS.get(frames) ?? new Set(frames.split(' '));
  FRAME_SETS.set(frames, known);
  return known;
}

/** Of a form that is of two verbs the first one tells. */
function addForms(lemma: string): void {
  const irregular: Record<string, string> = data.irregular;
  const listed = irregular[lemma];
  if (!FORMS.has(lemma)) FORMS.set(lemma, { lemma, form: 'base' });
  for (const word of listed ? listed.split(' ') : regularForms(lemma)) {
    if (!FORMS.has(word)) FORMS.set(word, { lemma, form: word.endsWith('ing') ? 'participle' : word.endsWith('s') && word !== lemma ? 'third' : 'past' });
  }
}

function regularForms(lemma: string): string[] {
  if (/[^aeiou]y$/.test(lemma)) return [`${lemma.slice(0, -1)}ies`, `${lemma.slice(0, -1)}ied`, `${lemma}ing`];
  const third = /(?:s|x|z|ch|sh)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
  if (lemma.endsWith('e')) return [third, `${lemma}d`, lemma.endsWith('ee') ? `${lemma}ing` : `${lemma.slice(0, -1)}ing`];
  return [third, `${lemma}ed`, `${lemma}ing`];
}

/** The verb that this written form belongs to, if it can report: "said" → say. */
export function cueForm(norm: string): CueForm | undefined {
  return FORMS.get(norm);
}

/** Whether this written form is of a verb that may stand beside an utterance. */
export function isSpeechForm(norm: string): boolean {
  const form = FORMS.get(norm);
  return form !== undefined && cueVerbs(form.lemma).some((verb) => verb.act === 'said' && verb.frames.has('q'));
}

/** The readings of a lemma, speech before thought; a lemma of two words is written with a space. */
export function cueVerbs(lemma: string): readonly CueVerb[] {
  return VERBS.get(lemma) ?? [];
}

/** The words that may follow this lemma as part of the cue: out, to, of. */
export function particlesOf(lemma: string): ReadonlySet<string> {
  return PARTICLES.get(lemma) ?? NONE;
}

const NONE: ReadonlySet<string> = new Set();
