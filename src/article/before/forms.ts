import { type Draft, drop } from './before.ts';

/**
 * A form is a search box, a newsletter sign-up, a poll: left out. Old pages wrap the whole page or the text in one form
 * (`<form id="aspnetForm">`): that one becomes a plain box, because Readability drops every form.
 */
export function dropForms(draft: Draft): void {
  let whole: number | null = null;
  for (const form of draft.body.querySelectorAll('form')) {
    whole ??= draft.body.innerLength;
    if (form.querySelector('p, br, article') === null || form.innerLength * 3 < whole) {
      drop(draft, form, 'forms');
      continue;
    }
    form.becomePlain('div');
  }
}
