import type { Brief, BriefArticle, Facts, Quote } from '../facts/brief.ts';
import { messageOf } from '../message-of.ts';
import { InputError } from './input-error.ts';
import { explain, pretty } from './pretty.ts';
import { readArticle } from './read-article.ts';

interface Options {
  url: string | null;
  layout: 'json' | 'pretty' | 'explain';
}

interface Output {
  /** One result, in input order, without the line break at its end. */
  write(line: string): void;
  /** What is for a person and no result. */
  complain(line: string): void;
}

type Analyse = (article: BriefArticle) => Promise<{ facts: Facts }>;

/**
 * Briefs every file, in order; one that fails does not keep the others from theirs.
 * Gives the exit status: 1 where any file failed.
 */
export async function briefFiles(files: readonly string[], options: Options, analyse: Analyse, output: Output): Promise<number> {
  let status = 0;
  for (const source of files) {
    try {
      output.write(await briefOf(source, options, analyse));
    } catch (error) {
      status = 1;
      const { code, message } = error instanceof InputError ? error : { code: 'failed', message: messageOf(error) };
      if (options.layout === 'json') output.write(JSON.stringify({ source, error: { code, message } }));
      else output.complain(`${source}: ${message} (${code})`);
    }
  }
  return status;
}

async function briefOf(source: string, { url, layout }: Options, analyse: Analyse): Promise<string> {
  const { article, reasons } = readArticle(source, url);
  if (layout === 'explain') return explain(source, reasons);
  const { facts } = await analyse(article);
  const brief: Brief = { source, article, actors: facts.actors, quotes: facts.quotes.map(withoutMark), sanctions: facts.sanctions };
  return layout === 'pretty' ? pretty(brief) : JSON.stringify(brief);
}

/** The contract of the command line knows no asides: there they are thoughts like the others. */
function withoutMark({ act, form, content, cue, source, speaker, official }: Quote): Quote {
  return { act, form, content, cue, source, speaker, official };
}
