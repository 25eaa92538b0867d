import { render } from 'preact';
import { ask } from '../platform/bus.ts';
import { i18n } from '../platform/i18n.ts';
import { settingsStore } from '../platform/storage.ts';
import { createPopupModel } from '../views/popup/model.ts';
import { Popup } from '../views/popup/popup.tsx';
import { TryPage } from '../views/welcome/try-page.tsx';
import { programmes, take } from './context-services.ts';
import { DEMO, DEMO_READY, type DemoHandle } from './demo-handle.ts';

type DemoWindow = Window & { [DEMO]?: DemoHandle };

/** Puts our scripts into the article's frame once it is there, and gives what they offer. */
async function demoIn(frame: HTMLIFrameElement): Promise<DemoHandle> {
  await new Promise((resolve) => { frame.addEventListener('load', resolve, { once: true }); });
  const inside: DemoWindow | null = frame.contentWindow;
  const page = frame.contentDocument;
  if (inside === null || page === null) throw new Error('the demonstration article has no document');
  const ready = new Promise((resolve) => { inside.addEventListener(DEMO_READY, resolve, { once: true }); });
  for (const src of ['/reader.js', '/demo-frame.js']) {
    const script = Object.assign(page.createElement('script'), { src, async: false });
    page.head.append(script);
  }
  await ready;
  const handle = inside[DEMO];
  if (handle === undefined) throw new Error('the demonstration article offers nothing');
  return handle;
}

document.documentElement.lang = i18n.language;
document.documentElement.dir = i18n.direction;
document.title = i18n.t('tryTitle');
render(<TryPage i18n={i18n} />, document.body);
const [frame, beside] = [document.querySelector('iframe'), document.querySelector('.beside')];
if (frame === null || beside === null) throw new Error('the page to try Readout on is not whole');
const { cleanMode, onChange, file } = await demoIn(frame);

const model = createPopupModel({
  brief: async () => {
    const outcome = await cleanMode.read();
    if (!outcome.ok) return outcome;
    const { article: { blocks: _, ...article }, key } = outcome.reading;
    return ask('brief:of', { article, articleKey: key });
  },
  cleanState: async () => ({ ok: true, state: cleanMode.state() }),
  setClean: (state) => cleanMode.set(state),
  selection: async () => ({ ok: true, text: '', passage: '' }),
  nameToLookUp: async () => null,
  screen: (name) => ask('name:screen', { name }),
  show: (articleKey, span, among) => cleanMode.show(articleKey, span, among),
  step: (articleKey, by) => cleanMode.step(articleKey, by),
  programmes,
  take: (parcel) => take(parcel, file),
  loadSettings: () => settingsStore.load(),
  saveSettings: (changes) => settingsStore.save(changes),
  // The article is no site of its own.
  site: async () => ({ ok: true, site: null }),
  allowSite: async () => false,
  setSite: async () => ({ ok: true, kept: false }),
  stayBeside: null,
});
render(<Popup model={model} i18n={i18n} helpHref="welcome.html" optionsHref="options.html" />, beside);
onChange(() => void model.refresh());
void model.start();
