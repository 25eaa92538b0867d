export type Gender = 'female' | 'male' | 'either';

const FEMALE = 'Mary Anna Maria Olga Fatima';
const MALE = 'John James Ivan Mohammed Ahmed';
const EITHER = 'Jean Kim';

const BY_NAME = new Map<string, Gender>();
for (const [gender, names] of [['either', EITHER], ['female', FEMALE], ['male', MALE]] as const) {
  for (const name of names.split(/\s+/)) BY_NAME.set(name, BY_NAME.has(name) && BY_NAME.get(name) !== gender ? 'either' : gender);
}

/** The gender that a common given name tells, "either" where it tells none; null where the name is not known. Case counts. */
export function genderOfGivenName(name: string): Gender | null {
  return BY_NAME.get(name) ?? null;
}
