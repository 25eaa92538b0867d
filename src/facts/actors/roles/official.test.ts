import assert from 'node:assert/strict';
import test from 'node:test';
import { isFormerRole, isOfficialRole, type RoleFacts } from './official.ts';

/** "words of the role", the noun last or told behind "=", what it is of. */
const held = (role: string, more: Partial<RoleFacts> = {}): boolean => {
  const [words = '', noun] = role.split(' = ');
  const list = words.split(' ');
  return isOfficialRole({ words: list, noun: noun ?? list.at(-1) ?? '', ofState: false, ofPlace: false, body: null, ...more });
};
const STATE = { ofState: true }, PUBLIC = { body: 'public' } as const, PRIVATE = { body: 'private' } as const;

test('a public office is told by its noun, the words before it and whose it is', () => {
  for (const [role, more] of [
    ['minister', {}], ['foreign minister', STATE], ['president', {}], ['vice president = vice_president', STATE], ['senator', {}], ['general', {}], ['secretary', {}], ['deputy', {}], ['treasurer', {}], ['state treasurer', {}], ['speaker', {}], ['acting speaker', {}],
    ['police chief', {}], ['counsel for the board of elections = counsel', {}], ['government spokesman', {}], ['ruling party official', {}], ['central bank chief', {}], ['spokesman', PUBLIC], ['director', PUBLIC], ['longtime director', PUBLIC], ['longtime president', STATE],
    ['adviser to the president = adviser', {}], ['aide to the prime minister = aide', {}], ['head of the office of the president = head', {}],
    ['leader', STATE], ['envoy', STATE], ['chief of staff = chief_of_staff', {}], ['press secretary = press_secretary', {}], ['republican', { ofPlace: true }],
    ['minister of social affairs = minister', {}], ['director of government affairs = director', PUBLIC], ['senior vice president = vice_president', PUBLIC], ['senior vice president = vice_president', STATE],
    ['commissioner', {}], ['captain', {}], ['attorney', PUBLIC], ['chairman of the senate committee = chairman', {}], ['official', STATE], ['senator candidate = candidate', {}],
  ] as [string, Partial<RoleFacts>][]) assert.ok(held(role, more), `${role} ${JSON.stringify(more)}`);
});

test('who has left it, seeks it, or serves a firm holds none', () => {
  for (const [role, more] of [
    ['former minister', STATE], ['jailed opposition leader', STATE], ['late justice', {}], ['ex-president', STATE], ['then-senator', {}], ['would-be president', {}], ['incoming minister', STATE], ['longtime president', {}], ['longtime director', {}], ['social justice leader', STATE],
    ['director of government affairs = director', {}], ['leader of the independence movement = leader', STATE], ['president', PRIVATE], ['director', PRIVATE], ['senior vice president = vice_president', {}], ['president-elect', STATE],
    ['company president', {}], ['president and chief executive = president', {}], ['candidate', STATE], ['nominee', {}], ['candidate for senator = candidate', {}], ['wife', STATE], ['attorney', {}], ['lawyer', PUBLIC], ['commissioner', PRIVATE], ['captain', PRIVATE], ['minister', { words: ['former', 'minister'] }],
    ['veteran', STATE], ['deputy', PRIVATE], ['deputy head = deputy', {}], ['club treasurer', {}], ['party speaker', {}], ['spokesman', PRIVATE], ['party official', {}], ['company spokesman', {}], ['medical officer at partners in health = officer', {}],
    ['adviser to the company = adviser', {}], ['teacher', STATE], ['republican', {}], ['leader', {}], ['official', {}], ['head of the office of the mill = head', {}], ['secretary', PRIVATE],
  ] as [string, Partial<RoleFacts>][]) assert.ok(!held(role, more), `${role} ${JSON.stringify(more)}`);
});

test('a role that is over is told by a word', () => {
  for (const words of [['former', 'minister'], ['the', 'late', 'justice'], ['ex-minister'], ['then-minister']]) assert.ok(isFormerRole(words), words.join(' '));
  for (const words of [['minister'], ['executive'], ['thenard'], ['lately']]) assert.ok(!isFormerRole(words), words.join(' '));
});
