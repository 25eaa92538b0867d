import { ListError } from './list-entry.ts';

/** An element with its own text (entities resolved, child elements' text left out) and its children in order. */
export interface XmlElement {
  name: string;
  attributes: ReadonlyMap<string, string>;
  text: string;
  children: XmlElement[];
}

const ENTITIES: ReadonlyMap<string, string> = new Map([['amp', '&'], ['lt', '<'], ['gt', '>'], ['quot', '"'], ['apos', "'"]]);
const NAME = /^[A-Za-z_][\w.:-]*$/;

/**
 * Reads the flat record files that sanctions lists come in, and no more of XML than they use: elements, attributes,
 * the five named entities, numeric references, comments, CDATA. A document type is refused, so nothing can be expanded from it.
 * A parser library would do too, but the lightest is larger than this file and keeps options (entities, namespaces) open
 * that a list file must not have.
 * Throws ListError: `empty`, `not-this-format` (HTML, or another root element), `truncated`, `malformed`.
 */
export function readXml(source: string, rootName: string): XmlElement {
  const xml = source.startsWith('\uFEFF') ? source.slice(1) : source;
  if (xml.trim() === '') throw new ListError('empty', 'The file is empty.');
  const first = /<([A-Za-z!][\w-]*)/.exec(xml.slice(0, 4096))?.[1];
  if (first === undefined || (first !== rootName && first !== '!--')) {
    throw new ListError('not-this-format', `The file does not begin with <${rootName}>${first === undefined ? '' : `, but with <${first}>`}.`);
  }
  const open: XmlElement[] = [];
  let root: XmlElement | null = null;
  let at = 0;
  while (at < xml.length) {
    const mark = xml.indexOf('<', at);
    const text = mark < 0 ? xml.slice(at) : xml.slice(at, mark);
    const parent = open.at(-1);
    if (parent) parent.text += resolve(text);
    else if (text.trim() !== '') throw new ListError('malformed', 'There is text outside the root element.');
    if (mark < 0) break;
    if (xml.startsWith('<!--', mark)) at = after(xml, '-->', mark);
    else if (xml.startsWith('<?', mark)) at = after(xml, '?>', mark);
    else if (xml.startsWith('<![CDATA[', mark)) {
      at = after(xml, ']]>', mark);
      if (!parent) throw new ListError('malformed', 'There is text outside the root element.');
      parent.text += xml.slice(mark + 9, at - 3);
    } else if (xml.startsWith('</', mark)) {
      at = after(xml, '>', mark);
      const name = xml.slice(mark + 2, at - 1).trim();
      const closed = open.pop();
      if (closed?.name !== name) throw new ListError('malformed', `</${name}> closes <${closed?.name ?? 'nothing'}>.`);
    } else {
      at = afterTag(xml, mark);
      const empty = xml[at - 2] === '/';
      const element = startTag(xml.slice(mark + 1, at - (empty ? 2 : 1)));
      if (parent) parent.children.push(element);
      else if (root) throw new ListError('malformed', `A second root element <${element.name}>.`);
      else root = element;
      if (!empty) open.push(element);
    }
  }
  const unclosed = open.at(-1);
  if (unclosed) throw new ListError('truncated', `The file ends inside <${unclosed.name}>.`);
  if (root?.name !== rootName) throw new ListError('not-this-format', `The file holds no <${rootName}>.`);
  return root;
}

/** Trimmed text of the first child of that name; "" where there is none. */
export function textOf(element: XmlElement, name: string): string {
  return element.children.find((child) => child.name === name)?.text.replace(/\s+/g, ' ').trim() ?? '';
}

export function childrenOf(element: XmlElement, name: string): XmlElement[] {
  return element.children.filter((child) => child.name === name);
}

function after(xml: string, end: string, from: number): number {
  const found = xml.indexOf(end, from);
  if (found < 0) throw new ListError('truncated', `The file ends before "${end}".`);
  return found + end.length;
}

/** A quoted value may hold the mark that ends a tag: `remark="children > 12 years"`. */
function afterTag(xml: string, from: number): number {
  let at = from;
  for (;;) {
    const end = after(xml, '>', at);
    const quote = /["']/.exec(xml.slice(at, end))?.[0];
    if (quote === undefined) return end;
    const opened = xml.indexOf(quote, at);
    at = after(xml, quote, opened + 1);
  }
}

function startTag(tag: string): XmlElement {
  const end = tag.search(/\s/);
  const name = end < 0 ? tag : tag.slice(0, end);
  if (!NAME.test(name)) throw new ListError('malformed', `<${tag.slice(0, 40)}> is no element.`);
  const attributes = new Map<string, string>();
  if (end >= 0) {
    for (const [, key = '', quoted = ''] of tag.slice(end).matchAll(/([\w.:-]+)\s*=\s*("[^"]*"|'[^']*')/g)) {
      attributes.set(key, resolve(quoted.slice(1, -1)));
    }
  }
  return { name, attributes, text: '', children: [] };
}

function resolve(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(#x[0-9a-fA-F]{1,6}|#[0-9]{1,7}|\w{1,8});/g, (whole, body: string) => {
    if (!body.startsWith('#')) {
      const known = ENTITIES.get(body);
      if (known === undefined) throw new ListError('malformed', `The entity ${whole} is not known.`);
      return known;
    }
    const code = body[1] === 'x' ? parseInt(body.slice(2), 16) : parseInt(body.slice(1), 10);
    if (code > 0x10FFFF) throw new ListError('malformed', `The reference ${whole} names no character.`);
    return String.fromCodePoint(code);
  });
}
