import type { Token } from '../../../language/annotations.ts';
import { fits } from '../../../language/plain-letters.ts';
import { normAt, textAt } from '../../../language/word-at.ts';
import { words } from '../../../language/word-list.ts';
import type { Piece } from './pieces.ts';

const PLATFORMS = words('facebook twitter instagram youtube tiktok snapchat telegram whatsapp skype linkedin reddit weibo wechat aol gmail hotmail');
const POSTED = words(`
  email emails e-mail account accounts page pages feed post posts video videos handle message messages thread followers user users profile group`);

/** "her Facebook page", "on Twitter": the means by which something was said, no actor. */
export function isPlatform(tokens: readonly Token[], piece: Piece): boolean {
  if (!PLATFORMS.has(normAt(tokens, piece.first))) return false;
  return POSTED.has(normAt(tokens, piece.last)) || /^(?:on|via|over|through|to)$/.test(normAt(tokens, piece.first - 1));
}

/** "the Airbus A321", "the Nikkei 225", "the Nikkei index", "a Boeing 737": what a company made, not the company. */
export function isModel(tokens: readonly Token[], piece: Piece): boolean {
  return piece.organisation?.publicBody === false
    && fits(/^(?:index|average|225|400|500|\p{Lu}{1,3}-?\d{1,3}\p{L}{0,3}|7\d7(?:-\d+)?s?)$/u, textAt(tokens, piece.last));
}
