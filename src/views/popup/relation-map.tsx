import { useState } from 'preact/hooks';
import type { Actor } from '../../facts/brief.ts';
import type { Relation, RelationKind } from '../../facts/story/relations.ts';
import type { MessageKey } from '../../platform/translate.ts';
import { Jump, type Show } from '../parts/evidence.tsx';
import { useI18n } from '../parts/i18n-context.ts';

/** The words for each kind of tie: "A accuses B". */
const RELATION_WORDS: Record<RelationKind, MessageKey> = {
  'sanctions': 'tieSanctions', 'accuses': 'tieAccuses', 'supports': 'tieSupports', 'met': 'tieMet', 'speaks-of': 'tieSpeaksOf',
};

/** More names than this cannot be told apart in the width of a panel. */
const MOST = 6;
const LONGEST_LABEL = 16;
const SIZE = { width: 360, height: 300 };
const MIDDLE = { x: 180, y: 150 };
const RADIUS = { x: 130, y: 120 };
/** Half of a name's box, and how far from it lines end. */
const BOX = { x: 62, y: 13 };
const GAP = 3;

/** The most tied actors, and the ties among them; null where there is too little to draw. */
export function drawingOf(actors: readonly Actor[], relations: readonly Relation[]): { actors: Actor[]; relations: Relation[] } | null {
  const ties = new Map<string, number>();
  for (const { from, to } of relations) for (const id of [from, to]) ties.set(id, (ties.get(id) ?? 0) + 1);
  const most = actors.filter(({ id }) => ties.has(id)).toSorted((a, b) => (ties.get(b.id) ?? 0) - (ties.get(a.id) ?? 0)).slice(0, MOST);
  const drawn = relations.filter(({ from, to }) => most.some(({ id }) => id === from) && most.some(({ id }) => id === to));
  const tied = most.filter(({ id }) => drawn.some(({ from, to }) => from === id || to === id));
  return tied.length >= 3 && drawn.length >= 3 ? { actors: tied, relations: drawn } : null;
}

interface RelationMapProps {
  actors: Actor[];
  relations: Relation[];
  onShow: Show;
}

/** Who has to do with whom: a drawing, whose names can be picked, and below it the same in words, each leading to where the text says so. */
export function RelationMap({ actors, relations, onShow }: RelationMapProps) {
  const { t } = useI18n();
  const [picked, setPicked] = useState<string | null>(null);
  const isPicked = ({ from, to }: Relation) => picked === null || from === picked || to === picked;
  const places = new Map(actors.map((actor, index) => [actor.id, placeOf(index, actors.length)]));
  const named = (id: string) => actors.find((actor) => actor.id === id)?.name ?? '';
  const shown = relations.filter(isPicked);
  const among = shown.map(({ span }) => span);
  return (
    <>
      <svg class="relation-map" viewBox={`0 0 ${SIZE.width} ${SIZE.height}`} role="group" aria-label={t('mapTitle')}>
        {relations.map((relation) => {
          const ends = lineBetween(places.get(relation.from), places.get(relation.to));
          return ends === null ? null : <Tie key={`${relation.kind} ${relation.from} ${relation.to}`} relation={relation} ends={ends}
            faint={!isPicked(relation)} />;
        })}
        {actors.map(({ id, name }) => {
          const { x, y } = places.get(id) ?? MIDDLE;
          const pick = () => setPicked(picked === id ? null : id);
          return (
            <g
              key={id} class="party" role="button" tabindex={0} aria-pressed={picked === id} aria-label={name} onClick={pick}
              onKeyDown={(event) => {
                if (event.key !== 'Enter' && event.key !== ' ') return;
                event.preventDefault();
                pick();
              }}
            >
              <rect x={x - BOX.x} y={y - BOX.y} width={BOX.x * 2} height={BOX.y * 2} rx="8" />
              <text x={x} y={y} text-anchor="middle" dominant-baseline="central" aria-hidden="true">{name.length > LONGEST_LABEL
                ? `${name.slice(0, LONGEST_LABEL - 1).trimEnd()}…` : name}</text>
            </g>
          );
        })}
      </svg>
      <ul class="ties" aria-live="polite">
        {shown.map((relation) => (
          <li key={`${relation.kind} ${relation.from} ${relation.to}`} class={relation.kind}>
            <Jump span={relation.span} among={among} onShow={onShow} ours>{t(RELATION_WORDS[relation.kind], named(relation.from), named(relation.to))}</Jump>
          </li>
        ))}
      </ul>
    </>
  );
}

interface Point { x: number; y: number }

function Tie({ relation: { kind }, ends: [from, to], faint }: { relation: Relation; ends: [Point, Point]; faint: boolean }) {
  const angle = Math.atan2(to.y - from.y, to.x - from.x);
  const wing = (side: number) => `${to.x - 8 * Math.cos(angle + side)},${to.y - 8 * Math.sin(angle + side)}`;
  return (
    <g class={`tie ${kind}${faint ? ' faint' : ''}`} aria-hidden="true">
      <line x1={from.x} y1={from.y} x2={to.x} y2={to.y} />
      {kind !== 'met' && <polygon points={`${to.x},${to.y} ${wing(0.42)} ${wing(-0.42)}`} />}
    </g>
  );
}

function placeOf(index: number, count: number): Point {
  const angle = index / count * 2 * Math.PI - Math.PI / 2;
  return { x: MIDDLE.x + RADIUS.x * Math.cos(angle), y: MIDDLE.y + RADIUS.y * Math.sin(angle) };
}

/** From edge to edge of the two names' boxes. */
function lineBetween(from: Point | undefined, to: Point | undefined): [Point, Point] | null {
  if (from === undefined || to === undefined) return null;
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy);
  if (length < 1) return null;
  // Where the line leaves a box that is wider than high.
  const reach = Math.min((BOX.x + GAP) / Math.max(Math.abs(dx) / length, 0.01), (BOX.y + GAP) / Math.max(Math.abs(dy) / length, 0.01));
  const [x, y] = [dx / length * reach, dy / length * reach];
  return [{ x: from.x + x, y: from.y + y }, { x: to.x - x, y: to.y - y }];
}
