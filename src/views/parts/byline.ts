import type { I18n } from '../../platform/translate.ts';

/** A byline that already says "By …", "Von …", "Par …" is left as it stands. */
const HAS_PREPOSITION = /^(?:by|from|story by|written by|von|par|de|por|di)\s/i;

/** The byline as it is shown: "By Ana Petrov". */
export function bylineWords(byline: string, t: I18n['t']): string {
  return HAS_PREPOSITION.test(byline) ? byline : t('byline', byline);
}
