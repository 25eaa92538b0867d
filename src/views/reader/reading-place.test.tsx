import assert from 'node:assert/strict';
import test from 'node:test';
import { useRef } from 'preact/hooks';
import { openWindow } from '../parts/dom.fixture.ts';
import { type ReadingPlace, useReadingPlace } from './reading-place.ts';

const PART = 100, WINDOW = 400;

function Story({ parts, wanted, onPlace }: { parts: number; wanted: boolean; onPlace: (place: ReadingPlace) => void }) {
  const article = useRef<HTMLElement>(null);
  useReadingPlace(article, wanted, onPlace);
  return <dialog open><article ref={article}>{Array.from({ length: parts }, (_, place) => <p key={place}>{`Part ${place}`}</p>)}</article></dialog>;
}

/** Where the reader of a story is told to be, having scrolled so far: in which part, and how much of it is done. The parts stand one under the other. */
async function read(parts: number, { wanted = true, scrolls = [] as number[] } = {}): Promise<string[]> {
  const page = openWindow();
  let scrolled = 0;
  const { defaultView: view } = page.document;
  if (view === null) throw new Error('no window');
  const proto = view.HTMLElement.prototype;
  Object.defineProperty(proto, 'clientHeight', { get: () => WINDOW });
  Object.defineProperty(proto, 'getBoundingClientRect', { value(this: Element) {
    const place = this.localName === 'p' ? [...this.parentElement?.children ?? []].indexOf(this) : 0;
    return { top: place * PART - scrolled, height: this.localName === 'p' ? PART : parts * PART };
  } });
  Object.assign(globalThis, { HTMLElement: view.HTMLElement, ResizeObserver: class { observe() {} disconnect() {} } });
  const places: string[] = [];
  const onPlace = ({ done, current }: ReadingPlace) => { places.push(`${current?.textContent ?? 'nothing'} ${Math.round(done * 100)}%`); };
  await page.draw(<Story parts={parts} wanted={wanted} onPlace={onPlace} />);
  for (const to of scrolls) {
    await page.act(() => {
      scrolled = to;
      for (let time = 0; time < 3; time += 1) page.document.querySelector('dialog')?.dispatchEvent(new view.Event('scroll'));
      return new Promise((resolve) => view.requestAnimationFrame(resolve));
    });
  }
  return places;
}

test('the part that is read is near the top of the window at the beginning and near its bottom at the end', async () => {
  assert.deepEqual(await read(14, { scrolls: [500, 1000] }), ['Part 1 0%', 'Part 7 50%', 'Part 13 100%']);
});

test('above its beginning and below its end one is at neither less than nothing nor more than all', async () => {
  assert.deepEqual(await read(14, { scrolls: [-80, 1200] }), ['Part 1 0%', 'Part 0 0%', 'Part 13 100%']);
});

test('a story that fits the window is read to its end', async () => {
  assert.deepEqual(await read(3), ['Part 2 100%']);
  assert.deepEqual(await read(0), ['nothing 100%']);
});

test('nobody is told where nobody wants to know', async () => {
  assert.deepEqual(await read(14, { wanted: false, scrolls: [500] }), []);
});
