import { createContext } from 'preact';
import type { Block, Inline } from '../../article/article.ts';
import type { Actor, Brief } from '../../facts/brief.ts';
import { overlaps, type Span } from '../../span.ts';

/** A stretch of one text of the article: plain, or the name of an actor. */
export interface Piece {
  text: string;
  actor: Actor | null;
  /** The first place where the keyboard reaches this actor; the others are for the pointer, or the Tab key would stop at every name of a long piece. */
  first: boolean;
  /** An official is quoted from here on: who it is, for the margin. */
  voice: string | null;
}

/** The texts of the article that hold a name or begin an official's quotation, in their pieces. */
export type People = ReadonlyMap<Inline, Piece[]>;

interface Leaf { inline: Inline & { kind: 'text' }; linked: boolean; offsets: number[] }

/** Finds the names and the quotations of a brief in the blocks that the reader draws. A block whose words are not the text's own is left as it is. */
export function peopleIn(blocks: readonly Block[], { article: { text }, actors, quotes }: Brief): People {
  const mentions = actors.flatMap((actor) => actor.mentions.map((span) => ({ span, actor }))).toSorted((a, b) => a.span.start - b.span.start);
  const voices = quotes.filter(({ official, aside }) => official && aside !== true).flatMap(({ content, speaker }) => {
    const [first] = content;
    const actor = actors.find(({ id }) => id === speaker.actorId);
    return first === undefined ? [] : [{ at: first.start, words: actor === undefined ? speaker.text : [actor.name, actor.role].filter(Boolean).join('\n') }];
  });
  const people = new Map<Inline, Piece[]>();
  const reached = new Set<string>();
  for (const { span, inlines } of textBlocks(blocks)) {
    const named = mentions.filter((mention) => overlaps(mention.span, span));
    // One voice a paragraph and speaker: notes must not run into each other.
    const spoken = voices.filter(({ at }) => at >= span.start && at < span.end).slice(0, 1);
    if (named.length === 0 && spoken.length === 0) continue;
    for (const { inline, linked, offsets } of leavesOf(inlines, text, span) ?? []) {
      const pieces = cut(inline.text, offsets, named, spoken).map((piece) => {
        const first = piece.actor !== null && !linked && !reached.has(piece.actor.id);
        if (first && piece.actor !== null) reached.add(piece.actor.id);
        return { ...piece, first };
      });
      if (pieces.some(({ actor, voice }) => actor !== null || voice !== null)) people.set(inline, pieces);
    }
  }
  return people;
}

function textBlocks(blocks: readonly Block[]): { span: Span; inlines: Inline[] }[] {
  return blocks.flatMap((block): { span: Span; inlines: Inline[] }[] => {
    switch (block.kind) {
      case 'paragraph': return [block];
      case 'definitions': return block.items;
      case 'list': return block.items.flatMap((item) => [item, ...textBlocks(item.children)]);
      case 'quotation': return textBlocks(block.blocks);
      case 'details': return textBlocks(block.blocks);
      default: return [];
    }
  });
}

/** Each text of a block with the place in `article.text` of each of its characters; null where the two do not say the same. */
function leavesOf(inlines: readonly Inline[], text: string, span: Span): Leaf[] | null {
  const leaves: Leaf[] = [];
  let at = span.start;
  const read = (inline: Inline, linked: boolean): boolean => {
    if (inline.kind === 'break') return true;
    if (inline.kind !== 'text') return inline.children.every((child) => read(child, linked || inline.kind === 'link' || inline.kind === 'jump'));
    const offsets: number[] = [];
    for (const character of inline.text.split('')) {
      if (!/\s/.test(character)) {
        while (at < span.end && /\s/.test(text.charAt(at))) at += 1;
        if (text.charAt(at) !== character) return false;
      }
      offsets.push(at);
      if (text.charAt(at) === character) at += 1;
    }
    leaves.push({ inline, linked, offsets });
    return true;
  };
  return inlines.every((inline) => read(inline, false)) ? leaves : null;
}

function cut(words: string, offsets: readonly number[], named: readonly { span: Span; actor: Actor }[],
  spoken: readonly { at: number; words: string }[]): Omit<Piece, 'first'>[] {
  const pieces: Omit<Piece, 'first'>[] = [];
  offsets.forEach((place, index) => {
    const actor = named.find(({ span }) => place >= span.start && place < span.end)?.actor ?? null;
    const voice = spoken.find(({ at }) => at === place)?.words ?? null;
    const last = pieces.at(-1);
    if (last !== undefined && last.actor === actor && voice === null) last.text += words.charAt(index);
    else pieces.push({ text: words.charAt(index), actor, voice });
  });
  return pieces;
}

interface Shown {
  people: People;
  /** Says that the pointer or the focus is at a name, or (null) has left it. */
  onName: (actor: Actor | null, element: HTMLElement) => void;
}

/** Who is in the text that is drawn, once that is known. */
export const InText = createContext<Shown | null>(null);
