import { render } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Brief } from '../../facts/brief.ts';
import type { I18n } from '../../platform/translate.ts';
import type { Settings } from '../../settings/settings.ts';
import type { Show } from '../parts/evidence.tsx';
import { I18nProvider, useI18n } from '../parts/i18n-context.ts';
import { Tabs } from '../parts/tabs.tsx';
import { ActorsPanel } from '../popup/actors-panel.tsx';
import { QuotesPanel } from '../popup/quotes-panel.tsx';
import { SanctionsPanel } from '../popup/sanctions-panel.tsx';
import { StoryPanel, storyOf } from '../popup/story-panel.tsx';

/** What the reader look is told of its article once its facts are found, and what it can ask for then. */
export interface ReaderFacts {
  brief: Brief;
  onShow: Show;
  /** Gives a shadow root of ours the panels' style sheet. */
  dress: (root: ShadowRoot) => void;
}

/** The popup's panels beside the article. They have a shadow root of their own, so that their style and the article's keep apart. */
export function Margin({ facts }: { facts: ReaderFacts }) {
  const i18n = useI18n();
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = host.current;
    if (element === null) return undefined;
    const root = element.shadowRoot ?? element.attachShadow({ mode: 'open' });
    facts.dress(root);
    render(<I18nProvider value={i18n}><Panels facts={facts} i18n={i18n} /></I18nProvider>, root);
    return () => render(null, root);
  }, [facts, i18n]);
  // Its edge towards the article is where the spread has it, whichever way the words in it run.
  return <aside class="margin" aria-label={i18n.t('contextPanels')} lang={i18n.language}><div ref={host} dir={i18n.direction} /></aside>;
}

function Panels({ facts: { brief, onShow }, i18n: { t, number } }: { facts: ReaderFacts; i18n: I18n }) {
  const [shown, setShown] = useState<Settings['quotes']>('officials');
  const { article, actors, quotes, sanctions } = brief;
  const { text } = article;
  const story = storyOf(brief);
  const officials = quotes.filter(({ official, aside }) => official && aside !== true).length;
  return (
    <Tabs
      label={t('contextPanels')}
      tabs={[
        { id: 'actors', title: t('panelActors'), count: number(actors.length), content: <ActorsPanel text={text} actors={actors} onShow={onShow} /> },
        {
          id: 'quotes', title: t('panelQuotes'), count: number(officials),
          content: <QuotesPanel text={text} quotes={quotes} actors={actors} shown={shown} onTake={null} onShown={setShown} onShow={onShow} />,
        },
        {
          id: 'sanctions', title: t('panelSanctions'), count: number(sanctions.relevant ? sanctions.statements.length : 0),
          content: <SanctionsPanel text={text} sanctions={sanctions} actors={actors} more={null} onShow={onShow} />,
        },
        ...(story === null ? [] : [{ id: 'story', title: t('panelStory'), count: null, content: <StoryPanel text={text} story={story} onShow={onShow} /> }]),
      ]}
    />
  );
}
