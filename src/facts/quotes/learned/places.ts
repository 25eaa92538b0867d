import type { Frame } from './edge-features.ts';
import { MARK } from './sheet.ts';
import type { Sheet } from './sheet.ts';

// Where an edge is looked for: far enough for all but one in fifty, near enough that a sentence without end costs no more than any other.

/** A cue begins at most so many items before its verb or noun, and ends so many behind. */
const CUE_REACH = 7;
const SOURCE_REACH = 45;
const CONTENT_REACH = 70;
const SOURCE_LENGTH = 40;
const CONTENT_LENGTH = 90;

export function cueStarts(sheet: Sheet, head: number): number[] {
  const places: number[] = [];
  for (let at = head; at >= Math.max(0, head - CUE_REACH) && sheet.kind[at] !== 1; at -= 1) if (sheet.kind[at] !== MARK || at === head) places.push(at);
  return places;
}

export function cueEnds(sheet: Sheet, head: number): number[] {
  const places: number[] = [];
  for (let at = head; at < Math.min(sheet.length, head + CUE_REACH) && sheet.kind[at] !== 1;
    at += 1) if (sheet.kind[at] !== MARK || at === head) places.push(at);
  return places;
}

/** Where a source may begin; -1 for "there is none". */
export function sourceStarts(sheet: Sheet, frame: Frame): number[] {
  const places = [-1];
  const last = Math.min(sheet.length, frame.cue.last + SOURCE_REACH);
  for (let at = Math.max(0, frame.cue.first - SOURCE_REACH); at < last; at += 1) {
    if (at === frame.cue.first) at = frame.cue.last;
    if (at < last && sheet.kind[at] !== MARK && sheet.kind[at] !== 1 && sheet.begins[at] === 1) places.push(at);
  }
  return places;
}

export function sourceEnds(sheet: Sheet, frame: Frame, start: number): number[] {
  return ends(sheet, start, Math.min(start < frame.cue.first ? frame.cue.first : sheet.length, start + SOURCE_LENGTH), true);
}

export function contentStarts(sheet: Sheet, frame: Frame): number[] {
  const places: number[] = [];
  const last = Math.min(sheet.length, frame.cue.last + CONTENT_REACH);
  for (let at = Math.max(0, frame.cue.first - CONTENT_REACH); at < last; at += 1) {
    if (at === frame.cue.first) at = frame.cue.last;
    if (at < last && sheet.kind[at] !== MARK) places.push(at);
  }
  return places;
}

export function contentEnds(sheet: Sheet, frame: Frame, start: number): number[] {
  return ends(sheet, start, Math.min(start < frame.cue.first ? frame.cue.first : sheet.length, start + CONTENT_LENGTH), false);
}

function ends(sheet: Sheet, start: number, limit: number, words: boolean): number[] {
  const places: number[] = [];
  for (let at = start; at < limit; at += 1) {
    if (words && sheet.kind[at] === 1) break;
    if (sheet.kind[at] !== MARK) places.push(at);
  }
  return places;
}
