import assert from 'node:assert/strict';
import test from 'node:test';
import { ownersOf } from './owners.ts';
import type { PartyMention } from './parties.ts';

/** `[United States|noun]` marks a mention, `<sanctions>` the term. */
function ask(marked: string, known: { imposer?: string; target?: string; modifier?: string } = {}): string {
  let text = '', start = 0, end = 0;
  const mentions: PartyMention[] = [];
  for (const part of marked.split(/(\[[^\]]+\]|<[^>]+>)/)) {
    const mention = /^\[([^|]+)\|([^|]+)\|(noun|adjective)\]$/.exec(part), term = /^<(.+)>$/.exec(part);
    const words = mention?.[1] ?? term?.[1] ?? part;
    if (mention) mentions.push({ start: text.length, end: text.length + words.length, party: mention[2] ?? '', as: mention[3] === 'adjective' ? 'adjective' : 'noun' });
    if (term) [start, end] = [text.length, text.length + words.length];
    text += words;
  }
  const party = (name?: string) => mentions.find((one) => one.party === name) ?? null;
  const { imposer, target } = ownersOf(text.toLowerCase(), { kind: 'sanctions', start, end }, mentions, { imposer: party(known.imposer), target: party(known.target), modifier: party(known.modifier) });
  return `${imposer?.party ?? '-'} > ${target?.party ?? '-'}`;
}

for (const [what, marked, expected, known] of [
  ['who puts others on its list imposes', '[China|China|noun] placed 13 [American|United States|adjective] firms on its unreliable <entity list>', 'China > United States', {}],
  ['whose cap it is imposes', '[New Zealand|New Zealand|noun] lowered its <price cap>', 'New Zealand > -', {}],
  ['whose minister is struck is struck', '[Kigali|Rwanda|noun] described the [American|United States|adjective] <sanctions> on its minister as unjust', '- > Rwanda', { modifier: 'United States' }],
  ['who is asked to act imposes', 'The bishops asked the [United States|United States|noun] to bar sales through new <sanctions>', 'United States > -', {}],
  ['who is blacklisted is struck', 'the envoy urged [Washington|United States|noun] to <blacklist> [Rwandan|Rwanda|adjective] generals', 'United States > Rwanda', {}],
  ['who answers sanctions is struck by them', '[Moscow|Russia|noun] ordered a response to the new <sanctions>', '- > Russia', {}],
  ['whose economy suffers is struck', 'the [Iranian|Iran|adjective] economy was sputtering because of <sanctions>', '- > Iran', {}],
  ['who wants relief from its sanctions does not impose them', '[Japan|Japan|noun] sought relief from its <sanctions>', '- > -', {}],
] as const) test(what, () => assert.equal(ask(marked, known), expected));
