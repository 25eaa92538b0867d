import type { PageElement } from './element.ts';

/** `[name operator "value" i]`; where `value` is null, the name is enough. */
export interface Condition {
  name: string;
  operator: string;
  value: string | null;
  isCaseless: boolean;
}

/** What is asked of one element, and of one before or around it. */
interface Compound {
  tag: string | null;
  conditions: Condition[];
  joint: string;
  other: Compound | null;
}

export interface Selector {
  /** What asks for a tag and nothing else, as most do, and all other compounds. */
  tags: ReadonlySet<string>;
  others: readonly Compound[];
  /** Every element that can fit has one of these tags, or one of these attributes with a value like it; null where any element can. */
  keys: readonly (string | Condition)[] | null;
  /** Any of the names that its keys want in classes, in small letters, where it has so many that one search for all is worth it first. */
  classNames: RegExp | null;
}

/** So many names of classes. */
const MANY = 3;

/** Attributes by which elements are looked for whatever their tag is, beside class and id. None of them is given to an element later. */
export const ASKED: ReadonlySet<string> = new Set([
  'role', 'rel', 'itemprop', 'itemtype', 'aria-modal', 'aria-hidden', 'data-url', 'data-article-url', 'data-permalink', 'data-canonical-url',
  'datetime', 'data-component', 'data-testid',
]);

const KNOWN = new Map<string, Selector>();

/** `[attr op "value" i]`, `.class`, `#id`, a tag or `*`, and what joins two compounds. */
const PART = /\[([\w-]+)(?:([~^$*]?)="([^"]*)"( i)?)?\]|([.#])([\w-]+)|([\w-]+|\*)|(\s*[>+]\s*|\s+)/y;
/** Attributes whose values HTML compares without regard to capitals. */
const CASELESS = new Set(['rel', 'type', 'lang', 'dir', 'http-equiv']);

/**
 * The part of CSS's selectors that is asked for here: compounds joined by descent, ">" and "+", in lists. One is read when it is first asked for.
 * @throws where it is anything else
 */
export function selectorOf(source: string): Selector {
  const known = KNOWN.get(source);
  if (known !== undefined) return known;
  const compounds = source.split(/\s*,\s*/).map(compoundOf);
  const keys = compounds.map(keyOf).filter((key) => key !== null);
  const others = compounds.filter(({ tag, conditions, other }) => tag === null || conditions.length > 0 || other !== null);
  const tags = new Set(compounds.filter((compound) => !others.includes(compound)).map(({ tag }) => tag ?? ''));
  const names = keys.flatMap((key) => (typeof key !== 'string' && key.name === 'class' && key.value !== null ? [key.value.toLowerCase()] : []));
  const classNames = names.length < MANY ? null : new RegExp(names.join('|'));
  const selector = { tags, others, keys: keys.length === compounds.length ? [...new Set(keys)] : null, classNames };
  KNOWN.set(source, selector);
  return selector;
}

/** "header [class*="logo" i]", "head > title", "br + br" */
function compoundOf(source: string): Compound {
  let compound: Compound = { tag: null, conditions: [], joint: '', other: null };
  PART.lastIndex = 0;
  while (PART.lastIndex < source.length) {
    const part = PART.exec(source);
    if (part === null) throw new Error(`a selector that is not read here: ${source}`);
    const [, name, operator = '', value, caseless, sign, own, tag, joint] = part;
    if (joint !== undefined) compound = { tag: null, conditions: [], joint: joint.trim(), other: compound };
    else if (tag !== undefined) compound.tag = tag === '*' ? null : tag;
    else if (name !== undefined) compound.conditions.push(conditionOf(name, operator, value ?? null, caseless !== undefined || CASELESS.has(name)));
    else if (own !== undefined) compound.conditions.push(sign === '.' ? conditionOf('class', '~', own, false) : conditionOf('id', '', own, false));
  }
  return compound;
}

function conditionOf(name: string, operator: string, value: string | null, isCaseless: boolean): Condition {
  return { name, operator, value: isCaseless ? value?.toLowerCase() ?? null : value, isCaseless };
}

function keyOf({ tag, conditions }: Compound): string | Condition | null {
  // Of the boxes with an address there are fewer than of boxes: `div[data-url]`.
  return conditions.find(({ name }) => ASKED.has(name)) ?? tag ?? conditions.find(({ name }) => name === 'class' || name === 'id') ?? null;
}

export function fits(element: PageElement, { tags, others }: Selector): boolean {
  if (tags.has(element.localName)) return true;
  // By their places: this is asked of every element of a page, many times over.
  for (let at = 0; at < others.length; at += 1) {
    const compound = others[at];
    if (compound !== undefined && fitsCompound(element, compound)) return true;
  }
  return false;
}

function fitsCompound(element: PageElement, compound: Compound): boolean {
  const { tag, conditions, joint, other } = compound;
  if (tag !== null && tag !== element.localName) return false;
  for (const condition of conditions) if (!meets(element, condition)) return false;
  if (other === null) return true;
  if (joint === '+') return element.previousElementSibling !== null && fitsCompound(element.previousElementSibling, other);
  for (let at = element.parentNode; at; at = at.parentNode) {
    if (fitsCompound(at, other)) return true;
    if (joint === '>') return false;
  }
  return false;
}

function meets(element: PageElement, condition: Condition): boolean {
  const given = element.getAttribute(condition.name);
  return given !== null && agrees(given, condition);
}

/** Whether an attribute's value is as a condition wants it. */
export function agrees(given: string, { operator, value, isCaseless }: Condition): boolean {
  if (value === null) return true;
  if (given.length < value.length) return false;
  const own = isCaseless ? given.toLowerCase() : given;
  switch (operator) {
    case '~': return own === value || (own.includes(value) && own.split(/\s+/).includes(value));
    case '^': return own.startsWith(value);
    case '$': return own.endsWith(value);
    case '*': return own.includes(value);
    default: return own === value;
  }
}
