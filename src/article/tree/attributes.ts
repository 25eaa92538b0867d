import { PageNode } from './node.ts';

/** What an element's tag says of it, as names and values in turn. Copies share the list until one is changed. */
export abstract class Attributed extends PageNode {
  abstract attributeList: readonly string[];

  get id(): string {
    return this.getAttribute('id') ?? '';
  }

  set id(value: string) {
    this.setAttribute('id', value);
  }

  get attributes(): { name: string; value: string }[] {
    const list: { name: string; value: string }[] = [];
    for (let at = 0; at < this.attributeList.length; at += 2) list.push({ name: this.attributeList[at] ?? '', value: this.attributeList[at + 1] ?? '' });
    return list;
  }

  getAttribute(name: string): string | null {
    const list = this.attributeList;
    for (let at = 0; at < list.length; at += 2) if (list[at] === name) return list[at + 1] ?? null;
    return null;
  }

  hasAttribute(name: string): boolean {
    const list = this.attributeList;
    for (let at = 0; at < list.length; at += 2) if (list[at] === name) return true;
    return false;
  }

  setAttribute(name: string, value: string): void {
    // Copies share the list.
    const list = [...this.attributeList];
    const at = list.findIndex((each, place) => place % 2 === 0 && each === name);
    if (at === -1) list.push(name, value);
    else list[at + 1] = value;
    this.attributeList = list;
  }

  removeAttribute(name: string): void {
    const list: string[] = [];
    for (const { name: own, value } of this.attributes) if (own !== name) list.push(own, value);
    this.attributeList = list;
  }
}
