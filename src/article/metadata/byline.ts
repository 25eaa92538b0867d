import { isBlockTag, isElement, isText, squeeze, tagOf } from '../dom.ts';
import { isoDate } from './dates.ts';
import { isForeign, type Surroundings } from './near-headline.ts';
import { isProse } from '../prose.ts';
import { alike } from './site-name.ts';
import type { Unit } from '../units.ts';
import { wordsOnly } from '../words-only.ts';
import type { PageElement } from '../tree/element.ts';

const AUTHORS = '[rel~="author"], [itemprop~="author"], [class*="byline" i], [class*="author" i], [data-component*="byline" i], [data-testid*="byline" i]';
/** "By Ada Wells", "Written by: Ada Wells", "Von Ada Wells", "Texto: Ada Wells", "Автор: Ада Уэллс" */
const PREFIX = /^(?:(?:(?:written|posted|published|reported|story|words|text|report|analysis|opinion|review)\s+)?by|(?:ein (?:beitrag|kommentar|artikel) )?von|(?:propos recueillis |publié )?par|(?:publicado |escrito |redacción |texto )?por|(?:écrit|rédigé|publié) par|(?:a cura |scritto )?di|(?:scritto |articolo )da|(?:geschreven )?door|(?:skrevet |skriven )?av|(?:skrevet )?af|napisała?|autor(?:in)?|author|auteur|autore|penulis|oleh|tekst|texto?(?!\s+size)|texte|testo|yazar|haber|edited by|автор|текст|від|от|بقلم|كتب|كتبت|מאת|글|文|作者|撰文|記者|记者|本报记者|本報記者)(?:\s*[:：/／]\s*|\s+)(?:(?:by|von|par|por|di)\s+)?/iu;
/** "김민수 기자", "王小明 记者" */
const ROLE_BEHIND = /\s+(?:선임|수석|인턴|전문)?(?:기자|특파원|논설위원|記者|记者)$/u;
/** Words of which the first letter decides that a prefix was one: "Di Marco" is a name, "di Ada Wells" says whose the text is. */
const NAME_PART = String.raw`(?:\p{Lu}[\p{L}\p{M}.'’-]*|\p{Lo}[\p{L}\p{M}·・]*|(?:de|del|della|da|dos|van|von|der|den|la|le|bin|ibn|al|el|ben|ter|af|di|du)(?=\s))`;
const NAME = new RegExp(String.raw`^${NAME_PART}(?:\s+${NAME_PART}){0,5}$`, 'u');
const BETWEEN = /\s*[,;、，・&]\s*|\s+(?:and|und|et|y|e|og|och|en|ve|и|та|і)\s+/u;

interface Shown {
  name: string;
  /** The page calls it the byline in so many words: "By …", `rel="author"`. */
  explicit: boolean;
  element: PageElement;
}

/**
 * Who wrote the article. `given`: as the page's data name them; `guess`: as Readability does,
 * where nobody else says. What is set under the headline is believed before that where it says
 * "By …" outright, names more authors, or names a person where the data name the site.
 */
export function readByline(body: PageElement, around: Surroundings, given: string | null, guess: string | null,
  siteName: string | null): { byline: string | null; element: PageElement | null } {
  const data = withoutHouse(tidyByline(given), siteName);
  const found = shownByline(body, around);
  const shown = found && { ...found, name: withoutHouse(found.name, siteName) ?? found.name };
  if (!shown) return { byline: data ?? tidyByline(guess) ?? authorBelow(body, around), element: null };
  return { byline: data === null || isBetter(shown, data, siteName) ? shown.name : data, element: shown.element };
}

/** "Ada Wells, CW" and "Ada Wells, Coast Herald" on the Herald's own page: the name alone. */
function withoutHouse(name: string | null, siteName: string | null): string | null {
  const parted = /^(.+?),\s*([^,]+)$/u.exec(name ?? '');
  if (!parted || !isNames(parted[1] ?? '') || !(parted[1] ?? '').includes(' ')) return name;
  const house = parted[2] ?? '';
  return /^\p{Lu}{2,5}$/u.test(house) || (siteName !== null && alike(house, siteName)) ? parted[1] ?? name : name;
}

function isBetter(shown: Shown, data: string, siteName: string | null): boolean {
  const [own, other] = [wordsOnly(shown.name), wordsOnly(data)];
  if (!isNames(shown.name) || own === other || other.includes(own)) return false;
  if (own.includes(other)) return shown.explicit;
  // "kevin-r", "admin": the name of an account.
  return shown.explicit || /^[a-z\d_.-]+$/.test(data) || (siteName !== null && alike(data, siteName) && own.includes(' '));
}

function shownByline(body: PageElement, around: Surroundings): Shown | null {
  const found: Shown[] = [];
  for (const element of body.querySelectorAll(AUTHORS)) {
    if (found.length > 8) break;
    if (!around.holds(element) || isForeign(element, around.headline) || squeeze(element.textContent).length > 200) continue;
    const own = element.matches('[rel~="author"], [itemprop~="author"]');
    for (const line of linesOf(element).slice(0, 4)) {
      const name = tidyByline(line);
      if (name === null || !(isNames(name) || (!own && isSource(name)))) continue;
      found.push({ name, explicit: saysByline(line) || own, element });
      break;
    }
  }
  for (const unit of around.units) {
    if (unit.text.length > 160 || isProse(unit) || !saysByline(unit.text)) continue;
    const name = tidyByline(firstLine(unit));
    if (name !== null && isNames(name)) found.push({ name, explicit: true, element: unit.block });
  }
  if (found.length === 0) found.push(...lineUnderHeadline(around));
  const best = found.find((each) => each.explicit && isNames(each.name)) ?? found.find((each) => isNames(each.name)
    && !found.some((other) => other.element !== each.element && each.element.contains(other.element) && isNames(other.name))) ?? found[0];
  if (!best) return null;
  // Each author in a link of their own: `<a rel="author">Ada Wells</a> and <a rel="author">Bo Lind</a>`.
  const whole = found.filter((each) => each.explicit && each !== best && wordsOnly(each.name).includes(wordsOnly(best.name))
    && isNames(each.name)).sort((a, b) => b.name.length - a.name.length)[0];
  if (whole) return { ...best, name: whole.name };
  const others = found.filter((each) => each.element !== best.element && each.element.matches('[rel~="author"], [itemprop~="author"]') && isNames(each.name))
    .map((each) => each.name);
  const names = [...new Set([best.name, ...(best.element.matches('[rel~="author"], [itemprop~="author"]') ? others : [])])];
  return { ...best, name: names.filter((name) => !names.some((other) => other !== name && other.includes(name))).join(', ') };
}

/** "By Ada Wells<br>Coast.example<br>Archive": what stands behind a break is no part of the name. */
function firstLine(unit: Unit): string {
  let line = '';
  for (const node of unit.run) {
    if (isText(node)) line += node.data;
    else if (line.trim() !== '') break;
  }
  return line;
}

/** Pages about their writers: "/author/ada-wells", "/staff/1402", "/by/ada", "/profile/ada". */
const PROFILE = /\/(?:authors?|autor(?:es|en|in)?|auteurs?|autore|staff|by|profiles?|people|contributors?|journalists?|reporters?|redaktion|writers?|columnists?)\/[^/]/i;
/** Lines below the headline among which a name stands. */
const NEAR = 4;

/** Where nothing is called a byline: "Ada Wells · 5 May 2031" right under the headline, or a name there that leads to its bearer's page. */
function lineUnderHeadline(around: Surroundings): Shown[] {
  if (around.headline === null) return [];
  const at = around.placeOf(around.headline);
  for (const unit of around.units) {
    if (unit.index <= at || around.headline.contains(unit.block)) continue;
    if (isProse(unit) || unit.index > at + NEAR) return [];
    const [first = '', ...rest] = unit.text.split(/\s*[·•|]\s*|\s+[–—-]\s+/);
    const links = [...unit.block.querySelectorAll('a[href]')].filter((link) => PROFILE.test(link.getAttribute('href') ?? ''));
    const linked = squeeze(links[0]?.textContent ?? '');
    const isDated = rest.some((part) => isoDate(part, 'day-first') !== null);
    const name = isPersonal(linked) ? linked : isDated && isPersonal(first) ? first : null;
    if (name !== null) return [{ name, explicit: false, element: unit.block }];
  }
  return [];
}

/** "Ada Wells": two to four words, each with a capital; "Ports" is a section. */
function isPersonal(text: string): boolean {
  return isNames(text) && text.split(' ').length > 1 && text.split(' ').length <= 4;
}

function saysByline(line: string): boolean {
  return PREFIX.test(line) || ROLE_BEHIND.test(line.split(/\s*[|·]\s*/, 1)[0] ?? '');
}

/** `<div class="author-name">ada_w</div>` in the box below the text, where nothing above it names anybody. */
function authorBelow(body: PageElement, around: Surroundings): string | null {
  for (const element of body.querySelectorAll('[rel~="author"], [itemprop~="author"], [class*="author-name" i], [class*="author_name" i]')) {
    if (isForeign(element, around.headline) || element.closest('[class*="comment" i], [id*="comment" i]') !== null) continue;
    const name = tidyByline(linesOf(element)[0] ?? null);
    if (name !== null && (isNames(name) || isSource(name))) return name;
  }
  return null;
}

/** The lines of an element as blocks and breaks part them, so that name and agency, name and date do not run together. */
function linesOf(element: PageElement): string[] {
  const lines: string[] = [];
  let line = '';
  const flush = (): void => {
    const words = squeeze(line);
    if (words !== '') lines.push(words);
    line = '';
  };
  const visit = (parent: PageElement): void => {
    for (const node of parent.childNodes) {
      if (isText(node)) line += node.data;
      else if (isElement(node)) {
        const parts = isBlockTag(tagOf(node)) || tagOf(node) === 'br' || tagOf(node) === 'time' || /date|time/i.test(node.getAttribute('class') ?? '');
        if (parts) flush();
        visit(node);
        if (parts) flush();
      }
    }
  };
  visit(element);
  flush();
  // "By" in a box of its own, the name in the next: together they say what "By Ada Wells" says.
  return lines.length > 1 && /^(?:by|von|par|por|di|door|av)$/i.test(lines[0] ?? '') ? [`${lines[0]} ${lines[1]}`, ...lines.slice(2)] : lines;
}

/** "Ada Wells", "Ada Wells and Bo Lind", "김민수" */
function isNames(text: string): boolean {
  const parts = text.length <= 160 ? text.split(BETWEEN) : [];
  return parts.length > 0 && parts.length <= 8 && parts.every((part) => part.length <= 40 && NAME.test(part));
}

/** "Coast Herald wire services", "ada_w": not a person's name, and better than none. */
function isSource(text: string): boolean {
  return text.length <= 40 && /^[\p{L}][\p{L}\p{N}_.'’ -]*$/u.test(text) && text.split(' ').length <= 5
    && !/^(?:about|view|follow|more|see|read|share|email|contact|all|by|comments?|subscribe|login|facebook|twitter)\b/i.test(text);
}

/** "By Ada Wells, Staff Writer | Coast Wire for Coast.example" → "Ada Wells"; an address of a profile page is no name. */
export function tidyByline(source: string | null): string | null {
  // "Runa DahlMar 3, 2031, 9:00am": a byline and a date in boxes side by side.
  const undated = squeeze((source ?? '').slice(0, 400))
    .replace(/(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? ?\d{1,2}\b|\d{1,2}[/.:]\d{1,2}|(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:updated|published|posted)\b(?! by)).*$/i, '')
    .replace(/\s+(?:on|at)\s*$/, '');
  const name = undated
    // "Coast Radio | By Ada Wells"
    .replace(/^[^|]{2,40}\s\|\s+(?=by\s+\p{Lu})/iu, '')
    // "Ada Wells | Coast Wire", "Ada Wells ada@coast.example @adawells"
    .replace(/\s+\|.*$/, '').replace(/\s*\S*@\S.*$/, '')
    .replace(PREFIX, '').replace(/[\s|·•,–—/-]+$/, '')
    // "Ada Wells, staff writer", "Ada Wells - Senior Correspondent", "김민수 기자", "王小明 记者"
    .replace(/\s*(?:,|\s[-–—])\s*[^,]{0,40}\b(?:(?:writer|reporter|correspondent|editor|columnist|contributor|journaliste?)s?|redakteurin?|redactora?)$/i, '')
    // "Ada Wells Senior Washington Correspondent", "Ada Wells, Bo Lind Envoyés spéciaux à Lisk"
    .replace(/(?: (?:senior|chief|staff|special|political|national|foreign|washington|white house|business|sports))+ (?:writer|reporter|correspondent|editor)s?$/i, '')
    .replace(/\s+(?:notre )?(?:envoyé|correspondant)e?s?(?: spécia(?:le?s?|ux)| permanente?s?)?(?: (?:à|au|en) .{2,40})?$/i, '')
    .replace(ROLE_BEHIND, '');
  return name === '' || name.length > 200 || /^https?:/.test(name) || !/\p{L}/u.test(name) ? null : name;
}
