// More sentences from those of the corpus: names of the whole world in the slots of its own names, and sentences from patterns.
import { PATTERNS } from './patterns.mjs';

const pick = (list, random) => list[Math.floor(random() * list.length)];

/** Slots of one class: [first, end) of every run of words with the same class. */
function runs(sentence) {
  const found = [];
  for (let i = 0; i < sentence.length; i += 1) {
    const { entity } = sentence[i];
    if (entity === 'O') continue;
    const first = i;
    while (i + 1 < sentence.length && sentence[i + 1].entity === entity) i += 1;
    found.push({ entity, first, end: i + 1 });
  }
  return found;
}

/**
 * Copies of a `share` (0 to 1) of the sentences that hold a name, with other names
 * in its slots. `fillers`: persons and bodies as lists of words, places, adjectives.
 */
export function substituted(sentences, fillers, normalize, share, random) {
  const made = [];
  for (const sentence of sentences) {
    const slots = runs(sentence);
    if (slots.length === 0 || random() >= share) continue;
    const copy = [];
    let at = 0;
    let changed = false;
    for (const slot of slots) {
      copy.push(...sentence.slice(at, slot.first));
      at = slot.end;
      const old = sentence.slice(slot.first, slot.end);
      const words = replacement(old, slot.entity, fillers, random);
      if (words) {
        changed = true;
        copy.push(...words.map((text) => ({ text, norm: normalize(text), pos: slot.entity === 'MISC' ? old[0].pos : 'NNP', entity: slot.entity })));
      } else {
        copy.push(...old);
      }
    }
    copy.push(...sentence.slice(at));
    if (changed) made.push(copy);
  }
  return made;
}

function replacement(old, entity, fillers, random) {
  if (old.some((word) => !/^\p{Lu}/u.test(word.text))) return null;
  if (entity === 'PERSON' && old.length <= 3) {
    const name = pick(fillers.persons, random);
    // A lone surname is replaced by a lone part of a name: the last mostly, the first for names of the East.
    return old.length > 1 ? name : [random() < 0.75 ? name.at(-1) : name[0]];
  }
  if (entity === 'ORGANIZATION' && old.length >= 2 && random() < 0.4) return pick(fillers.bodies, random);
  if (entity === 'PLACE' && old.length <= 2) return random() < 0.7 ? pick(fillers.places, random).split(' ') : null;
  if (entity === 'MISC' && old.length === 1 && fillers.adjectives.has(old[0].text)) return [pick([...fillers.adjectives], random)];
  return null;
}

/** Sentences from patterns such as "{ADJ}/JJ Foreign/NNP Minister/NNP {PER} said/VBD …". */
export function patterned(count, fillers, normalize, random) {
  const made = [];
  const adjectives = [...fillers.adjectives].filter((word) => /^\S+$/.test(word) && !word.endsWith('s'));
  for (let n = 0; n < count; n += 1) {
    const sentence = [];
    for (const part of pick(PATTERNS, random).split(' ')) {
      const add = (text, pos, entity) => sentence.push({ text, norm: normalize(text), pos, entity });
      if (part === '{PER}') for (const word of pick(fillers.persons, random)) add(word, 'NNP', 'PERSON');
      else if (part === '{SUR}') add(random() < 0.75 ? pick(fillers.persons, random).at(-1) : pick(fillers.persons, random)[0], 'NNP', 'PERSON');
      else if (part === '{PLC}') for (const word of pick(fillers.places, random).split(' ')) add(word, 'NNP', 'PLACE');
      else if (part === '{ADJ}') add(pick(adjectives, random), 'JJ', 'MISC');
      else if (part === '{ORG}') for (const word of pick(fillers.bodies, random)) add(word, /^[\p{Lu}\d]/u.test(word) ? 'NNP' : 'IN', 'ORGANIZATION');
      else {
        const [word, pos, entity = 'O'] = part.split(/(?<=.)\//);
        add(word, pos, { O: 'O', ORG: 'ORGANIZATION', PLC: 'PLACE', MISC: 'MISC' }[entity]);
      }
    }
    made.push(sentence);
  }
  return made;
}
