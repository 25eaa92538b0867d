import { useEffect, useRef, useState } from 'preact/hooks';
import type { I18n, MessageKey } from '../../platform/translate.ts';
import type { Mouth, Voice } from '../reader/mouth.ts';
import { I18nProvider } from '../parts/i18n-context.ts';
import { Emblem } from '../parts/icons.tsx';
import { ListsSection } from './lists-section.tsx';
import type { OptionsModel, OptionsState } from './model.ts';
import { ReadingSection } from './reading-section.tsx';
import { VoiceSection } from './voice-section.tsx';
import type { SitesModel } from './sites-model.ts';
import { SitesSection } from './sites-section.tsx';

export interface OptionsProps {
  model: OptionsModel;
  sites: SitesModel;
  i18n: I18n;
  browserName: 'chrome' | 'firefox';
  /** The keys that open the popup and that switch clean mode; null where none are set. */
  shortcuts: { open: string | null; clean: string | null };
  /** Opens the browser's own page for an extension's keys. */
  changeKeys: () => void;
  /** What reads aloud; null where the browser has nothing that does. */
  mouth: Mouth | null;
  /** A file's text, whatever its encoding. */
  readFile: (file: File) => Promise<string>;
}

/** What is kept on this machine, where, and for how long. */
const STORED: readonly (readonly [MessageKey, MessageKey])[] = [
  ['storedSettings', 'storedSettingsWhere'], ['storedBriefs', 'storedBriefsWhere'], ['storedLists', 'storedListsWhere'],
];

export function Options({ model, sites, i18n, browserName, shortcuts, changeKeys, mouth, readFile }: OptionsProps) {
  const { t } = i18n;
  const state = useModel(model);
  const voices = useVoices(mouth);
  return (
    <I18nProvider value={i18n}>
      <main>
        <p class="brand"><Emblem />{t('extensionName')}</p>
        <h1>{t('optionsTitle')}</h1>
        <ReadingSection settings={state.settings} onChoose={(changes) => void model.choose(changes)} />
        <VoiceSection settings={state.settings} voices={voices} onChoose={(changes) => void model.choose(changes)} />
        <SitesSection model={sites} />
        <ListsSection
          lists={state.lists} updates={state.updates} menu={state.lookUpMenu} onMenu={(on) => void model.switchLookUpMenu(on)}
          onUpdate={(list) => void model.update(list)}
          onLoad={(list, files) => void model.load(list, Promise.all(files.map(readFile)))}
        />
        <section aria-labelledby="keys-title">
          <h2 id="keys-title">{t('optionsKeys')}</h2>
          <dl>
            <div><dt>{t('keysOpen')}</dt><dd><Keys t={t} shortcut={shortcuts.open} /></dd></div>
            <div><dt>{t('keysClean')}</dt><dd><Keys t={t} shortcut={shortcuts.clean} /></dd></div>
            <div><dt>{t('keysLeave')}</dt><dd><kbd>Esc</kbd></dd></div>
          </dl>
          <div class="actions"><button type="button" onClick={changeKeys}>{t('keysChange')}</button></div>
          <p class="hint">{t(browserName === 'firefox' ? 'welcomeChangeFirefox' : 'welcomeChangeChrome')}</p>
        </section>
        <section aria-labelledby="privacy-title">
          <h2 id="privacy-title">{t('optionsPrivacy')}</h2>
          <p>{t('privacyPlain')}</p>
          <dl class="stored">{STORED.map(([what, where]) => <div key={what}><dt>{t(what)}</dt><dd>{t(where)}</dd></div>)}</dl>
        </section>
        <SettingsFile model={model} notice={state.notice} t={t} readFile={readFile} />
      </main>
    </I18nProvider>
  );
}

function SettingsFile({ model, notice, t, readFile }: {
  model: OptionsModel; notice: OptionsState['notice']; t: I18n['t']; readFile: OptionsProps['readFile'];
}) {
  const chooser = useRef<HTMLInputElement>(null);
  const [sure, setSure] = useState(false);
  return (
    <section aria-labelledby="file-title">
      <h2 id="file-title">{t('optionsFile')}</h2>
      <p class="hint">{t('optionsFileHint')}</p>
      <div class="actions">
        <button type="button" onClick={() => model.exportSettings()}>{t('settingsExport')}</button>
        <button type="button" onClick={() => chooser.current?.click()}>{t('settingsImport')}</button>
        <input
          ref={chooser} type="file" hidden accept=".json,application/json" aria-label={t('settingsImport')}
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            currentTarget.value = '';
            if (file !== undefined) void model.importSettings(readFile(file));
          }}
        />
        {/* Asked twice, as nothing brings the old choices back. */}
        <button
          type="button" class={sure ? 'sure' : ''} onBlur={() => setSure(false)}
          onClick={() => {
            if (sure) void model.reset();
            setSure(!sure);
          }}
        >
          {t(sure ? 'settingsResetSure' : 'settingsReset')}
        </button>
      </div>
      <p role="status">{notice !== null && t(notice.words, notice.names?.join(', ') ?? '')}</p>
    </section>
  );
}

function Keys({ t, shortcut }: { t: I18n['t']; shortcut: string | null }) {
  return shortcut === null ? <>{t('keysNone')}</> : <kbd>{shortcut}</kbd>;
}

function useModel(model: OptionsModel): OptionsState {
  const [state, setState] = useState(model.state);
  useEffect(() => {
    setState(model.state);
    return model.subscribe(() => setState(model.state));
  }, [model]);
  return state;
}

/** The voices of this machine; browsers name them late. */
function useVoices(mouth: Mouth | null): Voice[] {
  const [voices, setVoices] = useState(mouth?.voices() ?? []);
  useEffect(() => mouth?.onVoices(() => setVoices(mouth.voices())), [mouth]);
  return voices;
}
