import type { PageElement } from './element.ts';

type Test = (element: PageElement) => boolean;

export interface Selector {
  matches: Test;
}

const KNOWN = new Map<string, Selector>();

/** `[attr op "value" i]`, `.class`, `#id`, a tag or `*`, and what joins two compounds. */
const PART = /\[([\w-]+)(?:([~^$*]?)="([^"]*)"( i)?)?\]|\.([\w-]+)|#([\w-]+)|([\w-]+|\*)|(\s*[>+]\s*|\s+)/y;
/** Attributes whose values HTML compares without regard to capitals. */
const CASELESS = new Set(['rel', 'type', 'lang', 'dir', 'http-equiv']);

/**
 * The part of CSS's selectors that is asked for here: compounds joined by descent, ">" and "+", in lists. One is read when it is first asked for.
 * @throws where it is anything else
 */
export function selectorOf(source: string): Selector {
  const known = KNOWN.get(source);
  if (known !== undefined) return known;
  const selector = listOf(source);
  KNOWN.set(source, selector);
  return selector;
}

function listOf(source: string): Selector {
  const tags = new Set<string>();
  const others: Test[] = [];
  for (const each of source.split(/\s*,\s*/)) {
    if (/^[\w-]+$/.test(each)) tags.add(each);
    else others.push(complex(each));
  }
  const [first, second] = others;
  if (first === undefined) {
    const [only] = tags;
    return { matches: tags.size === 1 ? (element) => element.localName === only : (element) => tags.has(element.localName) };
  }
  if (second === undefined && tags.size === 0) return { matches: first };
  return { matches: (element) => tags.has(element.localName) || others.some((test) => test(element)) };
}

/** "header [class*="logo" i]", "head > title", "br + br" */
function complex(source: string): Test {
  /** What stands before the compound must fit too. */
  let test: Test | null = null;
  PART.lastIndex = 0;
  while (PART.lastIndex < source.length) {
    const part = PART.exec(source);
    if (part === null) throw new Error(`a selector that is not read here: ${source}`);
    const joint = part[8];
    if (joint === undefined) test = both(simple(part), test);
    else if (test !== null) test = joined(test, joint.trim());
  }
  return test ?? (() => false);
}

function both(one: Test, other: Test | null): Test {
  return other === null ? one : (element) => one(element) && other(element);
}

function joined(left: Test, joint: string): Test {
  switch (joint) {
    case '>': return (element) => element.parentElement !== null && left(element.parentElement);
    case '+': return ({ previousElementSibling }) => previousElementSibling !== null && left(previousElementSibling);
    default: return (element) => {
      for (let at = element.parentElement; at; at = at.parentElement) if (left(at)) return true;
      return false;
    };
  }
}

function simple([, name, operator = '', value, caseless, className, id, tag]: RegExpExecArray): Test {
  if (tag !== undefined) return tag === '*' ? () => true : (element) => element.localName === tag;
  if (className !== undefined) return attributeTest('class', '~', className, false);
  if (id !== undefined) return attributeTest('id', '', id, false);
  if (name === undefined) return () => false;
  return value === undefined ? (element) => element.hasAttribute(name) : attributeTest(name, operator, value, caseless !== undefined || CASELESS.has(name));
}

function attributeTest(name: string, operator: string, wanted: string, caseless: boolean): Test {
  const value = caseless ? wanted.toLowerCase() : wanted;
  const fits = comparison(operator, value);
  return (element) => {
    const own = element.getAttribute(name);
    return own !== null && own.length >= value.length && fits(caseless ? own.toLowerCase() : own);
  };
}

function comparison(operator: string, value: string): (own: string) => boolean {
  switch (operator) {
    case '~': return (own) => own === value || (own.includes(value) && own.split(/\s+/).includes(value));
    case '^': return (own) => own.startsWith(value);
    case '$': return (own) => own.endsWith(value);
    case '*': return (own) => own.includes(value);
    default: return (own) => own === value;
  }
}
