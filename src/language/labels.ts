/** Entity labels of a token: outside, or the class with whether a name begins or goes on. */
export const LABELS = ['O', 'B-PERSON', 'I-PERSON', 'B-ORGANIZATION', 'I-ORGANIZATION', 'B-PLACE', 'I-PLACE', 'B-MISC', 'I-MISC'] as const;

/** Whether `next` may follow `label`: a name must begin before it goes on. `label` -1 is the sentence's beginning. */
export function mayFollow(label: number, next: number): boolean {
  if (next === 0 || next % 2 === 1) return true;
  return label === next || label === next - 1;
}
