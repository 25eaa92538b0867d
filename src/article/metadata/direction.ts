const RTL = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/gu;

/** The direction most of a text's letters are written in, judged by its first 1,000 characters. */
export function directionOf(text: string): 'ltr' | 'rtl' {
  const sample = text.slice(0, 1000);
  const fromRight = sample.match(RTL)?.length ?? 0;
  return fromRight > 0 && fromRight * 2 > (sample.match(/\p{L}/gu)?.length ?? 0) ? 'rtl' : 'ltr';
}
