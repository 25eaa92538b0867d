import type { CardState, Fact, FactCard } from '../../sanctions/cards/fact-card.ts';
import type { MessageKey } from '../../platform/translate.ts';
import { useI18n } from '../parts/i18n-context.ts';
import { ChevronIcon } from '../parts/icons.tsx';

const STATE_WORDS: Record<CardState, MessageKey> = { 'in-force': 'programmeInForce', 'lapsed': 'programmeLapsed', 'snapped-back': 'programmeSnappedBack' };

/** What a programme forbids, since when and by which acts: each fact leads to its official text. */
export function FactCardView({ card }: { card: FactCard }) {
  const { t, date } = useI18n();
  const { status, bans, exemptions, acts, checkedOn } = card;
  const written = (iso: string) => date(iso) ?? iso;
  const [first] = acts;
  return (
    <div class="fact-card">
      <p><span class={`state ${status.state}`}>{t(STATE_WORDS[status.state])}</span> <Sourced fact={status} /></p>
      <h4>{t('programmeBans')}</h4>
      <ul>{bans.map((ban) => <li key={ban.text}><Sourced fact={ban} /></li>)}</ul>
      <h4>{t('programmeExemptions')}</h4>
      <p><Sourced fact={exemptions} /></p>
      {first !== undefined && <p class="since"><span class="term">{t('programmeSince')}</span> {written(first.date)}</p>}
      <details class="acts">
        <summary><ChevronIcon /><span>{t('programmeActs')}</span> <span class="count">{acts.length}</span></summary>
        <ol>
          {acts.map(({ name, date: day, does, url }) => (
            <li key={name}><time dateTime={day}>{written(day)}</time> <a href={url} target="_blank" rel="noopener noreferrer">{name}</a> {does}</li>
          ))}
        </ol>
      </details>
      <p class="hint">{t('programmeChecked', written(checkedOn))}</p>
    </div>
  );
}

function Sourced({ fact: { text, act, url } }: { fact: Fact }) {
  const { t } = useI18n();
  return <>{text} <a class="source" href={url} target="_blank" rel="noopener noreferrer">{act ?? t('programmeSource')}</a></>;
}
