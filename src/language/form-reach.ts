/** How far the longest of many listed names reaches that may begin with a word: most words begin none, and nothing longer need be looked for. */
export class FormReach {
  private readonly reaches = new Map<string, number>();
  private readonly known = new Map<string, number>();

  constructor(forms: Iterable<string>) {
    for (const form of forms) {
      const head = headOf(form);
      this.reaches.set(head, Math.max(this.reaches.get(head) ?? 0, form.length));
    }
  }

  /** Characters of the longest name that may begin with the token `word`; 0 where none does. Too many where other names begin with the same letters. */
  of(word: string): number {
    let reach = this.known.get(word);
    if (reach === undefined) {
      reach = this.reaches.get(headOf(word)) ?? 0;
      if (this.known.size >= MOST_KNOWN) this.known.clear();
      this.known.set(word, reach);
    }
    return reach;
  }
}

/** Words whose answer is kept. */
const MOST_KNOWN = 8192;

/** The letters and figures that a name begins with: what is left of it however its first word was cut off. */
function headOf(form: string): string {
  const length = form.search(/[^\p{L}\p{N}]/u);
  return length < 0 ? form : form.slice(0, length);
}
