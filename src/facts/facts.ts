import { annotate } from '../language/annotate.ts';
import type { TaggerModel } from '../language/tagger/tagger.ts';
import type { Screen } from '../sanctions/listing.ts';
import type { Programmes } from '../sanctions/programmes.ts';
import type { ActorDraft } from './actors/actor-set.ts';
import { findActors } from './actors/find-actors.ts';
import { addDescribedRoles } from './actors/roles/described-roles.ts';
import { raiseSpeakers } from './actors/salience.ts';
import type { Actor, BriefArticle, Facts } from './brief.ts';
import { isEnglish } from './english.ts';
import { withoutLinkBoxes } from './link-boxes.ts';
import { noFacts } from './no-facts.ts';
import { withoutPlayerLabels } from './player-labels.ts';
import type { AttributionModel } from './quotes/learned/model.ts';
import { findQuotes } from './quotes/quotes.ts';
import { findSanctions } from './sanctions/context.ts';

export interface ReadingTools {
  /** Null where the tagger could not be loaded: names are then told by shape and lists alone. */
  model: TaggerModel | null;
  programmes: Programmes;
  /** Without it quotations are found by grammar alone. */
  attributions?: AttributionModel | null;
}

export interface FactsTools extends ReadingTools {
  screen: Screen;
}

/** Reads an article for its actors, quotations and sanctions statements. Every span returned lies in `article.text`. */
export function extractFacts(article: BriefArticle, tools: FactsTools): Facts {
  return readFacts(article, tools)(tools.screen);
}

/** The same in two steps, the second when the lists are there: they are the largest of what is loaded, and the text can be read meanwhile. */
export function readFacts(article: BriefArticle, tools: ReadingTools): (screen: Screen) => Facts {
  if (!isEnglish(article.text, article.language)) return noFacts;
  const annotations = annotate(withoutPlayerLabels(withoutLinkBoxes(article.text)), tools.model);
  const found = findActors(annotations, { title: article.title, publishedAt: article.publishedAt, byline: article.byline });
  const quotes = findQuotes(annotations, found, tools.attributions ?? null);
  addDescribedRoles(article.text, found.actors, quotes);
  const sanctions = findSanctions(annotations, found, quotes, tools.programmes);
  const spoken = new Map<string, number>();
  for (const { speaker, content, aside } of quotes) {
    if (speaker.actorId === null || aside) continue;
    const length = content.reduce((sum, { start, end }) => sum + end - start, 0);
    spoken.set(speaker.actorId, (spoken.get(speaker.actorId) ?? 0) + (length > LONG_QUOTE ? 1.5 : 1));
  }
  raiseSpeakers(found.actors, spoken);
  return (screen) => ({ actors: found.actors.map((actor) => listed(actor, article, screen)), quotes, sanctions });
}

/** Characters from which a quotation weighs more for its speaker. */
const LONG_QUOTE = 180;

function listed(actor: ActorDraft, article: BriefArticle, screen: Screen): Actor {
  const { id, name, aliases, kind, role, affiliation, official, salience } = actor;
  const listings = kind === 'state' ? [] : screen({
    name, kind, countries: actor.countries, inferred: actor.inferred ?? [], role, publishedAt: article.publishedAt,
  });
  const mentions = actor.mentions.map(({ start, end }) => ({ start, end }));
  return { id, name, aliases, kind, role, affiliation, official, salience, mentions, listings };
}
