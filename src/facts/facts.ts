import { annotate } from '../language/annotate.ts';
import type { TaggerModel } from '../language/tagger.ts';
import type { Screen } from '../sanctions/listing.ts';
import type { ActorDraft } from './actors/actor-set.ts';
import { findActors } from './actors/find-actors.ts';
import type { Actor, BriefArticle, Facts } from './brief.ts';
import { isEnglish } from './english.ts';

export interface FactsTools {
  /** Null where the tagger could not be loaded: names are then told by shape and lists alone. */
  model: TaggerModel | null;
  screen: Screen;
}

/** What the panels show for a text that is not English. */
export function noFacts(): Facts {
  return { actors: [], quotes: [], sanctions: { relevant: false, regimes: [], statements: [] } };
}

/** Reads an article for its actors, quotations and sanctions statements. Every span returned lies in `article.text`. */
export function extractFacts(article: BriefArticle, tools: FactsTools): Facts {
  if (!isEnglish(article.text, article.language)) return noFacts();
  const annotations = annotate(article.text, tools.model);
  const found = findActors(annotations, { title: article.title, publishedAt: article.publishedAt, byline: article.byline });
  return { actors: found.actors.map((actor) => listed(actor, article, tools.screen)), quotes: [], sanctions: noFacts().sanctions };
}

function listed(actor: ActorDraft, article: BriefArticle, screen: Screen): Actor {
  const { id, name, aliases, kind, role, affiliation, official, salience } = actor;
  const listings = kind === 'state' ? [] : screen({ name, kind, countries: actor.countries, role, publishedAt: article.publishedAt });
  const mentions = actor.mentions.map(({ start, end }) => ({ start, end }));
  return { id, name, aliases, kind, role, affiliation, official, salience, mentions, listings };
}
