import { suited } from '../language/plain-letters.ts';

/**
 * "Media playback is unsupported on your device Media caption Ann Field explains the vote": what a player says where it cannot play, the label of what
 * is told below it, and who presents the film. In a text without its page they run into one line with the words of the story.
 */
const LABELS = /(?:Media playback is (?:unsupported|not supported) on (?:your|this) device ?)?\bMedia caption (?:\p{Lu}[\p{L}'’-]+ (?:\p{Lu}[\p{L}'’-]+ )?(?:explains|reports|looks|examines|visits|asks|answers|explores|analyses|investigates) [^\n]*)?/gu;

/** The same text with all that made spaces, so that all offsets stay. */
export function withoutPlayerLabels(text: string): string {
  return text.includes('Media caption ') ? text.replace(suited(LABELS, text), (label) => ' '.repeat(label.length)) : text;
}
