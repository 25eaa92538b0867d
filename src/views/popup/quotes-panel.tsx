import type { Actor, Inference, Quote } from '../../facts/brief.ts';
import type { Settings } from '../../settings/settings.ts';
import type { Span } from '../../span.ts';
import { placeOf, wordsOf } from '../parts/evidence-of.ts';
import { Jump, type Show } from '../parts/evidence.tsx';
import { useI18n } from '../parts/i18n-context.ts';
import type { I18n } from '../../platform/translate.ts';
import { OfficialIcon } from '../parts/icons.tsx';
import { FORM_WORDS, INFERENCE_WORDS, KIND_WORDS } from '../parts/message-keys.ts';
import { Switch } from '../parts/switch.tsx';
import { RoleLine } from './role-line.tsx';

interface QuotesPanelProps {
  text: string;
  quotes: Quote[];
  actors: Actor[];
  shown: Settings['quotes'];
  /** Null where words cannot be taken along. */
  onTake: ((quote: Quote) => void) | null;
  onShown: (shown: Settings['quotes']) => void;
  onShow: Show;
}

type Copy = QuotesPanelProps['onTake'];

interface Group {
  key: string;
  name: string;
  /** Null for a source that is no named actor. */
  actor: Actor | null;
  official: boolean;
  quotes: Quote[];
}

export function QuotesPanel({ text, quotes: attributed, actors, shown, onTake, onShown, onShow }: QuotesPanelProps) {
  const { t } = useI18n();
  const quotes = attributed.filter(({ aside }) => aside !== true);
  if (quotes.length === 0) return <p class="empty">{t('noQuotes')}</p>;
  const groups = groupsOf(shown === 'everyone' ? quotes : quotes.filter(({ official }) => official), actors);
  return (
    <>
      <div class="choice">
        <Switch label={t('everyoneQuoted')} on={shown === 'everyone'} onChange={(on) => onShown(on ? 'everyone' : 'officials')} />
      </div>
      {groups.length === 0 && <p class="empty">{t('noOfficialsQuoted')}</p>}
      {groups.map((group) => <SpeakerGroup key={group.key} text={text} group={group} onCopy={onTake} onShow={onShow} />)}
    </>
  );
}

function SpeakerGroup({ text, group, onCopy, onShow }: { text: string; group: Group; onCopy: Copy; onShow: Show }) {
  const { t } = useI18n();
  const among = group.quotes.map((quote) => placeOf(text, quote));
  return (
    <section class="speaker">
      <h3><bdi>{group.name}</bdi></h3>
      <p class="facts">
        {group.actor === null ? <span>{t('unnamedSource')}</span> : <RoleLine actor={group.actor} otherwise={t(KIND_WORDS[group.actor.kind])} />}
        {group.official && <span class="official"><OfficialIcon />{t('official')}</span>}
      </p>
      <ul aria-label={t('statementsBy', group.name)}>
        {group.quotes.map((quote, place) => <li key={place}><Statement text={text} quote={quote} among={among} onCopy={onCopy} onShow={onShow} /></li>)}
      </ul>
    </section>
  );
}

function Statement({ text, quote, among, onCopy, onShow }: { text: string; quote: Quote; among: Span[]; onCopy: Copy; onShow: Show }) {
  const { t } = useI18n();
  return (
    <div class={`statement ${quote.form}`}>
      <Jump span={placeOf(text, quote)} among={among} onShow={onShow}>{wordsOf(text, quote.content, t('gap'))}</Jump>
      <p class="facts">
        {quote.act === 'thought' && <span class="thought">{t('actThought')}</span>}
        {/* A thought without quotation marks was reported by nobody: "Reported" would say more than the text. */}
        {(quote.act === 'said' || quote.form !== 'indirect') && <span class="form">{t(FORM_WORDS[quote.form])}</span>}
        {quote.cue !== null && <span><bdi>{t('cueWord', text.slice(quote.cue.start, quote.cue.end))}</bdi></span>}
        {quote.speakerBy !== undefined && <span class="inferred">{inferenceOf(text, quote, quote.speakerBy, t)}</span>}
        {onCopy !== null && <button type="button" class="copy" onClick={() => onCopy(quote)}>{t('copyQuote')}</button>}
      </p>
    </div>
  );
}

/** What the speaker was inferred from: the words that stand for them, or the statement before. */
function inferenceOf(text: string, { source }: Quote, by: Inference, t: I18n['t']): string {
  const words = source === null ? '' : text.slice(source.start, source.end);
  return t(INFERENCE_WORDS[words === '' ? 'carried' : by], words);
}

/** One group a speaker, in the order in which the text first quotes them. */
function groupsOf(quotes: Quote[], actors: Actor[]): Group[] {
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  const groups = new Map<string, Group>();
  for (const quote of quotes) {
    const { actorId, text } = quote.speaker;
    const actor = actorId === null ? null : byId.get(actorId) ?? null;
    const key = actor === null ? `source ${text}` : `actor ${actor.id}`;
    const group = groups.get(key) ?? { key, name: actor?.name ?? text, actor, official: false, quotes: [] };
    group.quotes.push(quote);
    group.official ||= quote.official;
    groups.set(key, group);
  }
  return [...groups.values()];
}
