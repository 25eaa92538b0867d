export type Messages = Record<string, { message: string; placeholders?: Record<string, { content: string }> }>;

const PLURAL_FORM = /^(.+)_(zero|one|two|few|many|other)$/;
/** Forms that are said of so few that the number itself may be left out: "one minute left". */
const COUNTLESS: ReadonlySet<string> = new Set(['zero', 'one', 'two']);

/**
 * How a locale differs from the English one, which is complete, a sentence each: every message is there with the same placeholders,
 * plurals have exactly the forms that the language tells apart, and there is nothing that nobody asks for.
 */
export function localeDifferences(language: string, messages: Messages, english: Messages): string[] {
  const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  const wanted = new Map<string, Messages[string]>();
  for (const [key, entry] of Object.entries(english)) {
    const stem = PLURAL_FORM.exec(key)?.[1];
    // Which placeholders a plural has, its most general form says.
    if (stem === undefined) wanted.set(key, entry);
    else for (const form of [...forms].sort((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b))) wanted.set(`${stem}_${form}`, english[`${stem}_other`] ?? entry);
  }
  return [
    ...[...wanted].flatMap(([key, entry]) => {
      const here = messages[key];
      return here === undefined ? [`${key} is missing`] : problemsOf(key, here, entry);
    }),
    ...Object.keys(messages).filter((key) => !wanted.has(key)).map((key) => `${key} is not asked for`),
  ];
}

const ORDER = ['zero', 'one', 'two', 'few', 'many', 'other'];

function problemsOf(key: string, here: Messages[string], there: Messages[string]): string[] {
  if (here.message.trim() === '') return there.message.trim() === '' ? [] : [`${key} is empty`];
  const countless = COUNTLESS.has(PLURAL_FORM.exec(key)?.[2] ?? '');
  const [used, wanted] = [placeholdersIn(here.message), placeholdersIn(there.message)];
  return [
    ...wanted.filter((name) => !used.includes(name) && !(countless && contentOf(there, name) === '$1')).map((name) => `${key} lacks $${name}$`),
    ...used.filter((name) => !wanted.includes(name)).map((name) => `${key} has $${name}$ too many`),
    ...used.filter((name) => wanted.includes(name) && contentOf(here, name) !== contentOf(there, name))
      .map((name) => `${key} fills $${name}$ with ${contentOf(here, name)} instead of ${contentOf(there, name)}`),
  ];
}

const placeholdersIn = (message: string) => [...new Set([...message.matchAll(/\$([A-Za-z]+)\$/g)].map(([, name = '']) => name.toUpperCase()))];
const contentOf = ({ placeholders = {} }: Messages[string], name: string) => placeholders[name.toLowerCase()]?.content;
