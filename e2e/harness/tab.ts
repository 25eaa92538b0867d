/** Milliseconds that anything a reader would wait for may take on a slow machine before a test gives up. */
export const PATIENCE = 20_000;

/** A part of the page that can be used, as the accessibility tree has it. */
export interface Control {
  role: string;
  name: string;
}

/** Counts of a page's nodes and event listeners, and its memory in bytes: all worlds of the page together. */
export interface Usage {
  nodes: number;
  listeners: number;
  heap: number;
}

/** One page of either browser, and the few things that a spec does with it. */
export interface Tab {
  /** The number that the browser's tabs API has for it. */
  readonly id: number;
  goto(url: string): Promise<void>;
  /** Runs a function in the page. It must not close over anything: what it needs is passed as its argument. */
  evaluate<Result>(work: () => Result | Promise<Result>): Promise<Result>;
  evaluate<Result, Argument>(work: (argument: Argument) => Result | Promise<Result>, argument: Argument): Promise<Result>;
  /** The value of an expression, for what cannot be written as a function. */
  evaluateText(expression: string): Promise<unknown>;
  /** Waits until a function gives true in the page. `what` completes "waited in vain for …". */
  until(what: string, condition: () => boolean | Promise<boolean>): Promise<void>;
  until<Argument>(what: string, condition: (argument: Argument) => boolean | Promise<boolean>, argument: Argument): Promise<void>;
  /** A real click, with the pointer, on the first element that matches. */
  click(selector: string): Promise<void>;
  /** A real key press, by its DOM name: "Escape", "Tab", "Enter", "a". */
  press(key: string): Promise<void>;
  /** Viewport in CSS pixels. */
  resize(width: number, height: number): Promise<void>;
  front(): Promise<void>;
  /** The page as it is printed, in PDF. */
  pdf(): Promise<Uint8Array>;
  /** What a screen reader is told of everything that can be used: role and name; null in Firefox, which does not tell. */
  controls(): Promise<Control[] | null>;
  /** What the page holds after a collection of what it no longer needs; null in Firefox, which does not tell. */
  usage(): Promise<Usage | null>;
  /** Into build/screenshots/NAME-BROWSER.png */
  screenshot(name: string): Promise<void>;
  close(): Promise<void>;
}

/** What each browser's driver has to bring; everything else of a Tab follows from it. */
export interface RawTab {
  goto(url: string): Promise<void>;
  run(work: (argument: never) => unknown, argument: unknown): Promise<unknown>;
  runText(expression: string): Promise<unknown>;
  click(selector: string): Promise<void>;
  press(key: string): Promise<void>;
  resize(width: number, height: number): Promise<void>;
  front(): Promise<void>;
  pdf(): Promise<Uint8Array>;
  controls(): Promise<Control[] | null>;
  usage(): Promise<Usage | null>;
  screenshot(file: string): Promise<void>;
  close(): Promise<void>;
}

export const pause = (milliseconds: number) => new Promise((resolve) => { setTimeout(resolve, milliseconds); });

/** Asks again and again until the answer is neither null nor undefined nor false. */
export async function waitFor<Answer>(what: string, ask: () => Promise<Answer | null | undefined | false>, patience = PATIENCE): Promise<Answer> {
  const end = Date.now() + patience;
  let last: unknown = 'the answer was no';
  while (Date.now() < end) {
    try {
      const answer = await ask();
      if (answer !== null && answer !== undefined && answer !== false) return answer;
      last = 'the answer was no';
    } catch (error) {
      // A page that is just being replaced cannot answer; the next time it can.
      last = error;
    }
    await pause(50);
  }
  throw new Error(`waited in vain for ${what}: ${last instanceof Error ? last.message : String(last)}`);
}

export function tabOf(id: number, browserName: string, raw: RawTab): Tab {
  const evaluate = async <Result>(work: (argument: never) => Result | Promise<Result>, argument?: unknown): Promise<Result> =>
    await raw.run(work, argument) as Result;
  return {
    id,
    goto: (url) => raw.goto(url),
    evaluate,
    evaluateText: (expression) => raw.runText(expression),
    until: async (what: string, condition: (argument: never) => boolean | Promise<boolean>, argument?: unknown) => {
      await waitFor(what, () => evaluate(condition, argument));
    },
    click: async (selector) => {
      await waitFor(`something to click at ${selector}`, () => evaluate((wanted: string) => document.querySelector(wanted) !== null, selector));
      await raw.click(selector);
    },
    press: (key) => raw.press(key),
    resize: (width, height) => raw.resize(width, height),
    front: () => raw.front(),
    pdf: () => raw.pdf(),
    controls: () => raw.controls(),
    usage: () => raw.usage(),
    screenshot: (name) => raw.screenshot(`build/screenshots/${name}-${browserName}.png`),
    close: () => raw.close(),
  };
}

/** Closes a browser that could not be made ready, so that it does not outlive the test that failed. */
export async function closingOnFailure<Result>(browser: { close(): Promise<void> }, ready: () => Promise<Result>): Promise<Result> {
  try {
    return await ready();
  } catch (error) {
    await browser.close();
    throw error;
  }
}
