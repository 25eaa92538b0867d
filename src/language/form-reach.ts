import { askedOnce, type WordForm } from './word-forms.ts';

/** How far the longest of many listed names reaches that may begin with a word: most words begin none, and nothing longer need be looked for. */
export class FormReach {
  private readonly reaches = new Map<string, number>();

  constructor(forms: Iterable<string>) {
    for (const form of forms) {
      const head = headOf(form);
      this.reaches.set(head, Math.max(this.reaches.get(head) ?? 0, form.length));
    }
  }

  /** Characters of the longest name that may begin with a token of this form; 0 where none does. Too many where other names begin with the same letters. */
  readonly of: (form: WordForm) => number = askedOnce((form) => this.reaches.get(headOf(form.text)) ?? 0);
}

/** The letters and figures that a name begins with: what is left of it however its first word was cut off. */
function headOf(form: string): string {
  // Thousands of names are asked whenever the engine starts; nearly all begin with plain letters.
  const plain = form.search(/[^A-Za-z0-9]/);
  const length = plain >= 0 && form.charCodeAt(plain) >= 0x80 ? form.search(/[^\p{L}\p{N}]/u) : plain;
  return length < 0 ? form : form.slice(0, length);
}
