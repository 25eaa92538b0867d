import type { I18n, MessageKey } from '../../platform/translate.ts';
import { Emblem } from '../parts/icons.tsx';

export interface WelcomeProps {
  i18n: I18n;
  /** Whose toolbar is explained. */
  browserName: 'chrome' | 'firefox';
  /** The keys that open the popup and that switch clean mode; null where the reader or the browser has set none. */
  shortcuts: { open: string | null; clean: string | null };
}

const DOES: MessageKey[] = ['welcomeDoesClean', 'welcomeDoesActors', 'welcomeDoesQuotes', 'welcomeDoesSanctions'];
const NEVER: MessageKey[] = ['welcomeNeverSends', 'welcomeNeverLooks', 'welcomeNeverClaims'];

/** The page that opens after the installation, and behind Help. */
export function Welcome({ i18n: { t }, browserName, shortcuts }: WelcomeProps) {
  const firefox = browserName === 'firefox';
  return (
    <main>
      <p class="brand"><Emblem />{t('extensionName')}</p>
      <h1>{t('welcomeTitle')}</h1>
      <p class="lead">{t('welcomeLead')}</p>
      <p><a class="try" href="try.html" target="_blank" rel="noopener">{t('tryIt')}</a></p>
      <section>
        <h2>{t('welcomeUseTitle')}</h2>
        <ol class="steps">
          <li><span>{t(firefox ? 'welcomePinFirefox' : 'welcomePinChrome')}</span></li>
          <li><span>{t('welcomeOpen')} <FromKeyboard t={t} shortcut={shortcuts.open} /></span></li>
          <li><span>{t('welcomeSwitch')} <FromKeyboard t={t} shortcut={shortcuts.clean} /></span></li>
        </ol>
        <p class="small">{t(firefox ? 'welcomeChangeFirefox' : 'welcomeChangeChrome')}</p>
      </section>
      <section>
        <h2>{t('welcomeDoesTitle')}</h2>
        <ul class="points">{DOES.map((key) => <li key={key}><span>{t(key)}</span></li>)}</ul>
      </section>
      <section>
        <h2>{t('welcomeNeverTitle')}</h2>
        <ul class="points never">{NEVER.map((key) => <li key={key}><span>{t(key)}</span></li>)}</ul>
      </section>
    </main>
  );
}

/** "Alt+Shift+O" as keys; browsers on macOS write the signs without plus: "⌥⇧O". */
function FromKeyboard({ t, shortcut }: { t: I18n['t']; shortcut: string | null }) {
  if (shortcut === null) return <>{t('welcomeNoShortcut')}</>;
  return <>{t('welcomeShortcut')} <span class="keys" dir="ltr">{shortcut.split('+')
    .map((key, place) => <span key={key}>{place > 0 && ' + '}<kbd>{key}</kbd></span>)}</span></>;
}
