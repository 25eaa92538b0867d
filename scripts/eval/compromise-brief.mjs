// What a reader's tool gets from compromise without work of its own: its people, organisations and places, its quotations,
// and the nearest person's name as the speaker. In the shape of a brief, so that it is scored the way Readout is.
import nlp from 'compromise';

/** `source` names the input; `text` is the article. */
export function compromiseBrief(source, text) {
  const doc = nlp(text);
  const people = namesOf(doc.people());
  const actors = [
    ...actorsOf(people, 'person'),
    ...actorsOf(namesOf(doc.organizations()), 'organization'),
    ...actorsOf(namesOf(doc.places()), 'state'),
  ].sort((a, b) => b.mentions.length - a.mentions.length || a.mentions[0].start - b.mentions[0].start);
  const count = Math.max(1, ...actors.map((actor) => actor.mentions.length));
  for (const [index, actor] of actors.entries()) Object.assign(actor, { id: `a${index + 1}`, salience: actor.mentions.length / count });
  return {
    source,
    article: {
      url: null, title: '', byline: null, siteName: null, publishedAt: null, language: 'en', direction: 'ltr', wordCount: text.split(/\s+/).length, text,
    },
    actors,
    quotes: quotesOf(doc, text, actors),
    sanctions: { relevant: false, regimes: [], statements: [] },
  };
}

/** Every match as {name, start, end}, without titles before it, and without the marks and the possessive that compromise leaves on it. */
function namesOf(view) {
  return view.json({ offset: true, terms: { tags: true, offset: true } }).flatMap(({ terms }) => {
    const first = terms.findIndex(({ tags }) => !tags.includes('Honorific') && !tags.includes('Actor'));
    if (first < 0) return [];
    const from = terms[first].offset.start;
    const text = terms.slice(first).map(({ text: word, post }) => word + post).join('');
    const name = text.replace(/(?:['’]s?)?[^\p{L}\p{N}]*$/u, '');
    return name === '' ? [] : [{ name, start: from, end: from + name.length }];
  });
}

/** One actor a name; a person's family name alone belongs to the first who bears it. */
function actorsOf(names, kind) {
  const actors = [];
  for (const { name, start, end } of names) {
    const same = actors.find((actor) => actor.name === name || (kind === 'person' && actor.name.endsWith(` ${name}`)));
    if (same === undefined) {
      actors.push({
        id: '', name, aliases: [], kind, role: null, affiliation: null, official: kind === 'person' ? false : null, salience: 0, mentions: [{ start, end }],
        listings: [],
      });
      continue;
    }
    same.mentions.push({ start, end });
    if (same.name !== name && !same.aliases.includes(name)) same.aliases.push(name);
  }
  return actors;
}

function quotesOf(doc, text, actors) {
  const people = actors.filter((actor) => actor.kind === 'person');
  return doc.quotations().json({ offset: true }).map(({ offset }) => {
    const span = { start: offset.start, end: offset.start + text.slice(offset.start, offset.start + offset.length).trimEnd().length };
    const nearest = people.flatMap((actor) => actor.mentions.map((mention) => ({ actor, mention, far: distance(span, mention) }))).sort((a, b) => a.far - b.far)[0];
    return {
      act: 'said', form: 'direct', content: [span], cue: null, source: nearest === undefined ? null : nearest.mention,
      speaker: { actorId: nearest?.actor.id ?? null, text: nearest?.actor.name ?? '' }, official: false,
    };
  });
}

function distance(a, b) {
  return Math.max(0, a.start - b.end, b.start - a.end);
}
