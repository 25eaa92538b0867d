import type { Actor, Regime, SanctionsContext, SanctionsStatement, StatementType } from '../../facts/brief.ts';
import { measuresNamed } from '../../sanctions/measures.ts';
import { passagesOf } from '../parts/evidence-of.ts';
import { Jump, Marked, type Show } from '../parts/evidence.tsx';
import { useI18n } from '../parts/i18n-context.ts';
import { ArrowIcon } from '../parts/icons.tsx';
import { MEASURE_WORDS, STATEMENT_WORDS } from '../parts/message-keys.ts';
import { PossibleMatches } from '../parts/possible-matches.tsx';
import { LookUp, type LookUpState } from './look-up.tsx';
import { Programmes } from './programmes-section.tsx';
import { isInBeing, isWorthDrawing, RegimeDiagram } from './regime-diagram.tsx';
import type { ProgrammeData } from './model.ts';

interface SanctionsPanelProps {
  text: string;
  sanctions: SanctionsContext;
  actors: Actor[];
  /** What needs more than the article; null in the reader look. */
  more: { programmes: ProgrammeData; lookUp: LookUpState; onLookUp: (name: string) => void } | null;
  onShow: Show;
}

export function SanctionsPanel({ text, sanctions, actors, more, onShow }: SanctionsPanelProps) {
  const { t } = useI18n();
  const { regimes, statements } = sanctions;
  const keys = [...new Set(regimes.flatMap((regime) => regime.programmes))];
  return (
    <>
      {!sanctions.relevant && <p class="empty">{t('noSanctions')}</p>}
      {sanctions.relevant && regimes.length === 0 && statements.length === 0 && <p class="empty">{t('sanctionsUnread')}</p>}
      {sanctions.relevant && regimes.length > 0 && (
        <section>
          <h3>{t('regimesTitle')}</h3>
          {isWorthDrawing(regimes) && <RegimeDiagram regimes={regimes} statements={statements} />}
          <ul class="regimes">
            {regimes.map((regime) =>
              <li key={`${regime.imposer}→${regime.target}`}><RegimeItem regime={regime} statements={statements} onShow={onShow} /></li>)}
          </ul>
        </section>
      )}
      {sanctions.relevant && statements.length > 0 && (
        <section>
          <h3>{t('statementsTitle')}</h3>
          {typesIn(statements).map((type) => (
            <StatementGroup key={type} text={text} type={type} statements={statements.filter((statement) => statement.type === type)} actors={actors}
              onShow={onShow} />
          ))}
        </section>
      )}
      {sanctions.relevant && more !== null && keys.length > 0 && <Programmes keys={keys} programmes={more.programmes} />}
      <Matches text={text} actors={actors} onShow={onShow} />
      {more !== null && <LookUp state={more.lookUp} onLookUp={more.onLookUp} />}
    </>
  );
}

/** The types that occur, in the order in which they are shown. */
function typesIn(statements: SanctionsStatement[]): StatementType[] {
  const order = Object.keys(STATEMENT_WORDS) as StatementType[];
  return order.filter((type) => statements.some((statement) => statement.type === type));
}

/** Leads to the first sentence that says as much, where one does. */
function RegimeItem({ regime, statements, onShow }: { regime: Regime; statements: SanctionsStatement[]; onShow: Show }) {
  const { t } = useI18n();
  const said = statements.find(({ imposer, target }) => imposer === regime.imposer && target === regime.target);
  const line = <><RegimeLine regime={regime} />{!isInBeing(regime, statements) && <span class="hint">{t('regimeOnlySaid')}</span>}</>;
  return said === undefined ? line : <Jump span={said.span} onShow={onShow} ours>{line}</Jump>;
}

function RegimeLine({ regime: { imposer, target } }: { regime: Pick<Regime, 'imposer' | 'target'> }) {
  const { t } = useI18n();
  return (
    <>
      <span class="unseen">{t('regime', imposer, target)}</span>
      <span class="regime" aria-hidden="true"><bdi>{imposer}</bdi><ArrowIcon /><bdi>{target}</bdi></span>
    </>
  );
}

interface StatementGroupProps {
  text: string;
  type: StatementType;
  statements: SanctionsStatement[];
  actors: Actor[];
  onShow: Show;
}

function StatementGroup({ text, type, statements, actors, onShow }: StatementGroupProps) {
  const { t } = useI18n();
  const { title, hint } = STATEMENT_WORDS[type];
  return (
    <section class={`claims ${type}`}>
      <h4>{t(title)}</h4>
      <p class="hint">{t(hint)}</p>
      <ul>
        {statements.map(({ span, speaker, imposer, target }, place) => (
          <li key={place}>
            <p class="facts">
              {speaker === null
                ? <span>{t('saidByNobody')}</span>
                : <strong><bdi>{actors.find(({ id }) => id === speaker.actorId)?.name ?? speaker.text}</bdi></strong>}
              {imposer !== null && target !== null && <span><RegimeLine regime={{ imposer, target }} /></span>}
            </p>
            <Jump span={span} among={statements.map((statement) => statement.span)} onShow={onShow}>{text.slice(span.start, span.end)}</Jump>
            <MeasuresLine sentence={text.slice(span.start, span.end)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Goods and measures that the sentence names: "Named: Oil, Shipping". */
function MeasuresLine({ sentence }: { sentence: string }) {
  const { t } = useI18n();
  const named = measuresNamed(sentence);
  return named.length === 0 ? null : <p class="hint">{t('measuresNamed')} {named.map((measure) => t(MEASURE_WORDS[measure])).join(', ')}</p>;
}

/** Actors who may stand on a list. Nothing at all is shown where there are none: that is no proof that nobody is listed. */
function Matches({ text, actors, onShow }: { text: string; actors: Actor[]; onShow: Show }) {
  const { t, plural } = useI18n();
  const listed = actors.filter(({ listings }) => listings.length > 0);
  if (listed.length === 0) return null;
  return (
    <section>
      <h3>{t('possibleMatchesTitle')}</h3>
      <p class="hint">{t('possibleMatchesNote')}</p>
      <ul class="matched">
        {listed.map(({ id, name, listings, mentions }) => (
          <li key={id}>
            <PossibleMatches
              listings={listings}
              line={<><span class="name"><bdi>{name}</bdi></span><span class="facts"><span>{plural('possibleMatches', listings.length)}</span></span></>}
            >
              {passagesOf(text, mentions.slice(0, 1)).map((passage) => (
                <Jump key={passage.span.start} span={passage.span} onShow={onShow}><Marked text={text} passage={passage} /></Jump>
              ))}
            </PossibleMatches>
          </li>
        ))}
      </ul>
    </section>
  );
}
