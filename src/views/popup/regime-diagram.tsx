import type { Regime, SanctionsStatement } from '../../facts/brief.ts';

interface RegimeDiagramProps {
  regimes: Regime[];
  statements: SanctionsStatement[];
}

/** Statements that speak of sanctions that are there; the others ask for them, warn of them or deny them. */
const IN_BEING: ReadonlySet<SanctionsStatement['type']> = new Set(['imposed', 'in-force', 'violation', 'relief', 'impact']);

/**
 * Who sanctions whom, imposers on one side and targets on the other; a broken line is only threatened or called for.
 * For the eye alone: the list below it says the same in words.
 */
export function RegimeDiagram({ regimes, statements }: RegimeDiagramProps) {
  const imposers = [...new Set(regimes.map(({ imposer }) => imposer))];
  const targets = [...new Set(regimes.map(({ target }) => target))];
  const rows = Math.max(imposers.length, targets.length);
  return (
    <div class="regime-diagram" aria-hidden="true" style={{ '--rows': rows }}>
      <div class="side">{imposers.map((name) => <span key={name}><bdi>{name}</bdi></span>)}</div>
      <svg viewBox="0 0 100 100" preserveAspectRatio="none">
        {regimes.map(({ imposer, target }) => (
          <line
            key={`${imposer}→${target}`} class={isInBeing({ imposer, target }, statements) ? '' : 'only-said'}
            x1="0" y1={middleOf(imposers, imposer)} x2="100" y2={middleOf(targets, target)}
          />
        ))}
      </svg>
      <div class="side targets">{targets.map((name) => <span key={name}><bdi>{name}</bdi></span>)}</div>
    </div>
  );
}

/** Where every imposer has a target of its own, the list says it as well as a drawing. */
export function isWorthDrawing(regimes: Regime[]): boolean {
  const different = (side: 'imposer' | 'target') => new Set(regimes.map((regime) => regime[side])).size;
  return different('imposer') < regimes.length || different('target') < regimes.length;
}

/** How far down its side a name stands, in hundredths of the height. */
function middleOf(side: string[], name: string): number {
  return (side.indexOf(name) + 0.5) / side.length * 100;
}

/** A regime that no statement is about was found by its programme's name: it exists. */
export function isInBeing({ imposer, target }: Pick<Regime, 'imposer' | 'target'>, statements: SanctionsStatement[]): boolean {
  const about = statements.filter((statement) => statement.imposer === imposer && statement.target === target);
  return about.length === 0 || about.some(({ type }) => IN_BEING.has(type));
}
