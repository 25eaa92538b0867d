import type { SourceFile } from './files.ts';

/** Every way in which a browser makes DOM of a string. Asking for an element's markup (`element.innerHTML === ''`) is none. */
const HTML_TO_DOM = [
  /\b(?:inner|outer)HTML['"`]?\]?\s*(?:\+|\?\?|\|\||&&)?=(?!=)/, /\b(?:inner|outer)HTML['"`]?\s*:/,
  /insertAdjacentHTML/, /document\s*\.\s*write(?:ln)?\b/, /dangerouslySetInnerHTML/, /createContextualFragment/,
  /\bset(?:HTMLUnsafe|HTML)\s*\(/, /parseHTMLUnsafe/, /new\s+DOMParser/, /\bsrcdoc['"`]?\s*[=,:](?!=)/i,
];

/** Places where a string becomes DOM, a line each. Comments may speak of it. */
export function htmlStringProblems(files: readonly SourceFile[]): string[] {
  return files.flatMap(({ file, text }) => HTML_TO_DOM.filter((pattern) => pattern.test(text)).map((pattern) => `${file}: ${pattern}`));
}
