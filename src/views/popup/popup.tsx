import { useEffect, useState } from 'preact/hooks';
import type { Quote } from '../../facts/brief.ts';
import type { PageErrorCode } from '../../platform/schemas.ts';
import type { I18n } from '../../platform/translate.ts';
import type { Span } from '../../span.ts';
import { I18nProvider, useI18n } from '../parts/i18n-context.ts';
import { BesideIcon, CloseIcon, Emblem } from '../parts/icons.tsx';
import { ERROR_WORDS } from '../parts/message-keys.ts';
import { usePart } from '../parts/part.ts';
import { type Tab, Tabs } from '../parts/tabs.tsx';
import { TakeAlong } from '../take-along/take-along.tsx';
import { ActorsPanel } from './actors-panel.tsx';
import { ArticleHead } from './article-head.tsx';
import { CleanControls } from './clean-controls.tsx';
import { LookUp } from './look-up.tsx';
import type { PopupModel, PopupState } from './model.ts';
import { QuotesPanel } from './quotes-panel.tsx';
import { SelectedFacts } from './selected-facts.tsx';
import { Stepper } from './stepper.tsx';
import { drawnStory, loadStory, type StoryPart } from './story-part.tsx';
import { SanctionsPanel } from './sanctions-panel.tsx';

interface PopupProps {
  model: PopupModel;
  i18n: I18n;
  helpHref: string;
  optionsHref: string;
}

/** The whole popup: frame first, the brief when it arrives. */
export function Popup({ model, i18n, helpHref, optionsHref }: PopupProps) {
  const [state, setState] = useState(model.state);
  useEffect(() => {
    const follow = () => setState(model.state);
    // What changed between the first drawing and now is on show too.
    follow();
    return model.subscribe(follow);
  }, [model]);
  const story = usePart(loadStory);
  const { t } = i18n;
  const { brief } = state;
  return (
    <I18nProvider value={i18n}>
      <header>
        <div class="top">
          <p class="brand"><Emblem />{t('extensionName')}</p>
          {state.canStay && <button type="button" class="stay" title={t('stayHint')} onClick={() => void model.stayBeside()}><BesideIcon />{t('stay')}</button>}
        </div>
        {brief.phase === 'ready' && <ArticleHead article={brief.brief.article} />}
        <CleanControls
          clean={state.clean} look={state.look} site={state.site} onSwitch={(on) => void model.switchClean(on)} onLook={(look) => void model.chooseLook(look)}
          onAlways={(on) => void model.cleanAlways(on)}
        />
      </header>
      <main aria-busy={brief.phase === 'loading'}>
        {brief.phase === 'loading' && <Waiting />}
        {brief.phase === 'error' && <PageProblem code={brief.code} onRetry={() => void model.start()} />}
        {/* A name can be selected in a page that is no article. */}
        {brief.phase === 'error' && state.lookUp.asked !== null && <LookUp state={state.lookUp} onLookUp={(name) => void model.lookUp(name)} />}
        {brief.phase === 'ready' && brief.analysed && <SelectedFacts brief={brief.brief} words={state.selected} onShow={(span) => void model.show(span)} />}
        {brief.phase === 'ready' && <Tabs key={brief.articleKey} label={t('contextPanels')} tabs={tabsOf(state, model, i18n, story)} first={state.panel}
          onOpen={(id) => model.openPanel(id)} />}
        {brief.phase === 'ready' && <TakeAlong brief={brief.brief} onTake={(parcel) => void model.take(parcel)} />}
      </main>
      <p class="unseen" role="status">{announcementOf(state, i18n)}</p>
      {state.trail !== null && <Stepper trail={state.trail} onStep={(by) => void model.step(by)} />}
      <div class="notices" role="status">
        {state.notice !== null && (
          <p class="notice">
            <span>{t(state.notice)}</span>
            <button type="button" aria-label={t('dismiss')} onClick={() => model.dismiss()}><CloseIcon /></button>
          </p>
        )}
      </div>
      <footer>
        <p>{t('privacyLine')}</p>
        <a href={optionsHref} target="_blank" rel="noopener">{t('options')}</a>
        <a href={helpHref} target="_blank" rel="noopener">{t('help')}</a>
      </footer>
    </I18nProvider>
  );
}

/** As many as the panel shows. */
function officialStatements(quotes: Quote[]): number {
  return quotes.filter(({ official, aside }) => official && aside !== true).length;
}

function tabsOf({ brief: ready, quotes: shown, programmes, lookUp }: PopupState, model: PopupModel, i18n: I18n, story: StoryPart): Tab[] {
  if (ready.phase !== 'ready') return [];
  const { t, number } = i18n;
  const { analysed, brief } = ready;
  const { article: { text }, actors, quotes, sanctions } = brief;
  const onShow = (span: Span, among?: readonly Span[]) => void model.show(span, among);
  const onLookUp = (name: string) => void model.lookUp(name);
  const unread = <p class="empty">{t('notEnglish')}</p>;
  const counted = (count: number) => (analysed ? number(count) : null);
  const drawing = analysed ? drawnStory(story, brief, onShow, t) : null;
  const onTake = (quote: Quote) => void model.take(import('../take-along/parcels.ts').then(({ quotationParcel }) => quotationParcel(quote, brief, i18n)));
  return [
    {
      id: 'actors', title: t('panelActors'), count: counted(actors.length),
      content: analysed ? <ActorsPanel text={text} actors={actors} onShow={onShow} /> : unread,
    },
    {
      id: 'quotes', title: t('panelQuotes'), count: counted(officialStatements(quotes)),
      content: analysed
        ? <QuotesPanel text={text} quotes={quotes} actors={actors} shown={shown} onTake={onTake} onShown={(choice) => void model.chooseQuotes(choice)}
          onShow={onShow} />
        : unread,
    },
    {
      id: 'sanctions', title: t('panelSanctions'), count: counted(sanctions.relevant ? sanctions.statements.length : 0),
      content: analysed
        ? <SanctionsPanel text={text} sanctions={sanctions} actors={actors} more={{ programmes, lookUp, onLookUp }} onShow={onShow} />
        : <>{unread}<LookUp state={lookUp} onLookUp={onLookUp} /></>,
    },
    ...(drawing === null ? [] : [{ id: 'story', title: t('panelStory'), count: null, content: drawing }]),
  ];
}

/** What a screen reader is told of the popup's progress. */
function announcementOf({ brief }: PopupState, { t, plural }: I18n): string {
  switch (brief.phase) {
    case 'loading': return t('loading');
    case 'error': return t(ERROR_WORDS[brief.code].title);
    case 'ready': {
      if (!brief.analysed) return t('notEnglish');
      const { actors, quotes } = brief.brief;
      return t('ready', plural('actorsCount', actors.length), plural('officialStatementsCount', officialStatements(quotes)));
    }
  }
}

function Waiting() {
  const { t } = useI18n();
  return (
    <div class="waiting">
      <h1>{t('loading')}</h1>
      {[62, 84, 48, 76, 55].map((width) => <span key={width} style={{ inlineSize: `${width}%` }} />)}
    </div>
  );
}

/** Errors after which asking again can help. */
const WORTH_ANOTHER_TRY: ReadonlySet<PageErrorCode> = new Set(['empty-page', 'not-an-article', 'still-loading', 'no-access', 'tab-gone', 'failed']);

function PageProblem({ code, onRetry }: { code: PageErrorCode; onRetry: () => void }) {
  const { t } = useI18n();
  const { title, help } = ERROR_WORDS[code];
  return (
    <div class="problem">
      <h1>{t(title)}</h1>
      <p>{t(help)}</p>
      {WORTH_ANOTHER_TRY.has(code) && <button type="button" class="more" onClick={onRetry}>{t('retry')}</button>}
    </div>
  );
}
