import { squeeze, upFrom } from './dom.ts';
import type { Metadata } from './metadata/metadata.ts';
import type { Reasons } from './reasons.ts';
import type { Structured } from './metadata/structured.ts';
import type { Unit, Units } from './units.ts';
import type { PageElement } from './tree/element.ts';

/** A page with Readability's verdict on it: what the passes after it read and decide about. */
export class ArticlePage {
  readonly body: PageElement;
  readonly units: Units;
  readonly metadata: Metadata;
  readonly structured: Structured;
  readonly url: string | null;
  /** The address that the page gives as its own: another one where the page is a copy in a cache or an archive. */
  readonly stated: string | null;
  /** Elements that hold captions: out of the text, shown with their figure. */
  readonly captions = new Set<PageElement>();
  /** Elements left out with everything in them. */
  readonly dropped = new Set<PageElement>();
  /** Inline elements taken out of the sentence around them. */
  readonly cuts = new Set<PageElement>();
  private readonly reasons: Reasons;

  constructor(parts: { body: PageElement; units: Units; metadata: Metadata; structured: Structured; url: string | null; stated: string | null;
    reasons: Reasons }) {
    this.body = parts.body;
    this.units = parts.units;
    this.metadata = parts.metadata;
    this.structured = parts.structured;
    this.url = parts.url;
    this.stated = parts.stated;
    this.reasons = parts.reasons;
    for (const unit of parts.units.list) {
      for (let element: PageElement | null = unit.block; element; element = element.parentNode) {
        if (element.firstUnit === -1) element.firstUnit = unit.index;
        element.lastUnit = unit.index;
      }
      // Inline elements count for the whole unit they stand in.
      for (const node of unit.nodes) {
        for (let element = node.parentNode; element && element !== unit.block; element = element.parentNode) {
          if (element.firstUnit === -1) element.firstUnit = element.lastUnit = unit.index;
        }
      }
    }
  }

  /** The units whose words stand inside an element, in document order. */
  unitsIn(element: PageElement): Unit[] {
    return element.firstUnit === -1 ? [] : this.units.list.slice(element.firstUnit, element.lastUnit + 1);
  }

  /** How many those are. */
  countIn(element: PageElement): number {
    return element.firstUnit === -1 ? 0 : element.lastUnit - element.firstUnit + 1;
  }

  /** Whether any unit's words stand inside an element. */
  hasWords(element: PageElement): boolean {
    return element.firstUnit !== -1;
  }

  /** Whether any of those is kept. */
  hasKept(element: PageElement): boolean {
    if (element.firstUnit === -1) return false;
    for (let at = element.firstUnit; at <= element.lastUnit; at += 1) if (this.units.list[at]?.kept === true) return true;
    return false;
  }

  kept(): Unit[] {
    return this.units.list.filter((unit) => unit.kept);
  }

  /** Leaves a unit out for good: no rescue brings it back. */
  bar(unit: Unit, rule: string): void {
    if (unit.kept) this.reasons.removed('after', rule, unit.text);
    unit.kept = false;
    unit.barred = true;
  }

  /** Leaves an element out for good, with the words, pictures and players in it. */
  barElement(element: PageElement, rule: string): void {
    this.dropped.add(element);
    const units = this.unitsIn(element);
    const kept = units.filter((unit) => unit.kept);
    if (kept.length > 0) this.reasons.removed('after', rule, kept.map((unit) => unit.text).join(' '));
    for (const unit of units) {
      unit.kept = false;
      unit.barred = true;
    }
  }

  /** Takes an inline element out of the sentence around it: the words before and after it stay one unit. */
  cut(element: PageElement, rule: string): void {
    this.dropped.add(element);
    this.cuts.add(element);
    for (const unit of this.unitsIn(element)) {
      const gone = unit.nodes.filter((node) => element.contains(node));
      if (gone.length === 0) continue;
      const text = squeeze(gone.map((node) => node.data).join(''));
      unit.nodes = unit.nodes.filter((node) => !element.contains(node));
      unit.run = unit.run.filter((node) => !element.contains(node));
      unit.text = squeeze(unit.nodes.map((node) => node.data).join(''));
      unit.linked = squeeze(unit.nodes.filter((node) => node.parentElement?.closest('a') != null).map((node) => node.data).join(' ')).length;
      if (unit.kept) this.reasons.removed('after', rule, text);
      if (unit.text === '') {
        unit.kept = false;
        unit.barred = true;
      }
    }
  }

  /** Brings a unit back although a pass left it out: the rescue knows better what it is. */
  readmit(unit: Unit, rule: string): void {
    unit.barred = false;
    for (const element of upFrom(unit.block)) this.dropped.delete(element);
    this.restore(unit, rule);
  }

  restore(unit: Unit, rule: string): void {
    if (unit.kept || unit.barred) return;
    unit.kept = true;
    this.reasons.restored('rescue', rule, unit.text);
  }
}

/** A pass after Readability. */
export type PagePass = (page: ArticlePage) => void;
