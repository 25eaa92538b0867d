import { squeeze } from '../dom.ts';
import { type Draft, drop } from './before.ts';

/**
 * A form is a search box, a newsletter sign-up, a poll: left out. Old pages wrap the whole page in one form
 * (`<form id="aspnetForm">`): that one becomes a plain box, because Readability drops every form.
 */
export function dropForms(draft: Draft): void {
  for (const form of draft.body.querySelectorAll('form')) {
    if (form.querySelectorAll('p, article, h1').length < 3 || squeeze(form.textContent ?? '').length < 600) {
      drop(draft, form, 'forms');
      continue;
    }
    const box = draft.doc.createElement('div');
    for (const name of form.getAttributeNames()) if (name.startsWith('data-')) box.setAttribute(name, form.getAttribute(name) ?? '');
    while (form.firstChild) box.append(form.firstChild);
    form.replaceWith(box);
  }
}
