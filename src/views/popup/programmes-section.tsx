import { useI18n } from '../parts/i18n-context.ts';
import { ChevronIcon } from '../parts/icons.tsx';
import { FactCardView } from './fact-card.tsx';
import type { ProgrammeCard, ProgrammeData } from './model.ts';

/** What the programmes behind the regimes are. */
export function Programmes({ keys, programmes }: { keys: string[]; programmes: ProgrammeData }) {
  const { t } = useI18n();
  return (
    <section>
      <h3>{t('programmesTitle')}</h3>
      {programmes === null && <p class="hint">{t('programmesLoading')}</p>}
      {programmes === 'failed' && <><p class="hint">{t('programmesFailed')}</p><ul>{keys.map((key) => <li key={key}>{key}</li>)}</ul></>}
      {programmes instanceof Map && (
        <>
          {keys.map((key) => <ProgrammeItem key={key} name={key} programme={programmes.get(key) ?? null} />)}
          <p class="hint">{t('programmesSource')}</p>
        </>
      )}
    </section>
  );
}

function ProgrammeItem({ name, programme }: { name: string; programme: ProgrammeCard | null }) {
  const { t } = useI18n();
  if (programme === null) return <p class="programme"><strong>{name}</strong> <span class="hint">{t('programmeUnknown')}</span></p>;
  return (
    <details class="programme">
      <summary><ChevronIcon /><span class="name">{programme.title}</span><span class="facts"><span>{name}</span></span></summary>
      <div class="opened">
        {programme.card === null ? <p>{programme.summary}</p> : <FactCardView card={programme.card} />}
        <dl>
          <div><dt>{t('programmeIssuer')}</dt><dd>{programme.issuer}</dd></div>
          {programme.card === null && programme.measures.length > 0 && <div><dt>{t('programmeMeasures')}</dt><dd>{programme.measures.join(', ')}</dd></div>}
        </dl>
        {programme.url !== null && <p><a href={programme.url} target="_blank" rel="noopener noreferrer">{t('programmeLink')}</a></p>}
      </div>
    </details>
  );
}
