import { documentIn } from './frames.ts';
import { ROLE_ATTRIBUTE } from './marks.ts';
import type { SetSheet } from './look.ts';

/** Pictures that arrive change a height by little and often; below this many CSS pixels nothing is done. */
const STEP = 8;

/**
 * Frames that hold the article are made as high as what they show, so that it scrolls and prints with the page. No frame's own
 * attribute is touched: the heights stand in a sheet of their own.
 */
export function fitFrames(frames: readonly Element[], setSheet: SetSheet): { fit(): Promise<void>; end(): Promise<void> } {
  let css: string | null = null;
  let height = 0;
  let ended = false;
  let last: Promise<unknown> = Promise.resolve();
  const change = async (next: string | null): Promise<void> => {
    const before = css;
    css = next;
    if (next !== null) await setSheet(next, true);
    if (before !== null) await setSheet(before, false);
  };
  const inTurn = (task: () => Promise<void>): Promise<void> => {
    const turn = last.then(task);
    last = turn.catch(() => undefined);
    return turn;
  };
  return {
    fit: () => inTurn(async () => {
      const wanted = Math.max(0, ...frames.map((frame) => documentIn(frame)?.documentElement.offsetHeight ?? 0));
      if (ended || wanted === 0 || Math.abs(wanted - height) < STEP) return;
      height = wanted;
      await change(`[${ROLE_ATTRIBUTE}~="frame"][${ROLE_ATTRIBUTE}] { height: ${wanted}px !important; }`);
    }),
    end: () => inTurn(async () => {
      ended = true;
      await change(null);
    }),
  };
}
