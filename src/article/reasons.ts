import type { PassReason } from './article.ts';
import { glimpse } from './dom.ts';

/** Collects why things were left out or brought back, in the order it happened. */
export class Reasons {
  readonly list: PassReason[] = [];

  removed(step: PassReason['step'], rule: string, text: string): void {
    this.add(step, rule, 'removed', text);
  }

  restored(step: PassReason['step'], rule: string, text: string): void {
    this.add(step, rule, 'restored', text);
  }

  private add(step: PassReason['step'], rule: string, action: PassReason['action'], text: string): void {
    const words = glimpse(text);
    // An element without words (a script, a spacer) explains nothing to a reader.
    if (words !== '') this.list.push({ step, rule, action, text: words });
  }
}
