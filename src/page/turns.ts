/** How long the page's main thread may be held before others get their turn, in milliseconds. */
export const TURN = 12;

/** Runs work to its end, a few steps at a time: between turns the page scrolls, types and paints. The first turn is not run at once. */
export async function inTurns<Result>(work: Iterator<void, Result>, turn = TURN): Promise<Result> {
  for (;;) {
    await nextTurn();
    const end = performance.now() + turn;
    do {
      const step = work.next();
      if (step.done === true) return step.value;
    } while (performance.now() < end);
  }
}

/** A message comes after whatever waits already; a timer would come late, above all in a tab that is not in front. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(null);
  });
}
