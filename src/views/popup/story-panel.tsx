import type { Brief } from '../../facts/brief.ts';
import { datesIn, type NamedDate } from '../../facts/story/dates.ts';
import { type Relation, relationsIn } from '../../facts/story/relations.ts';
import { passagesOf } from '../parts/evidence-of.ts';
import { Jump, Marked, type Show } from '../parts/evidence.tsx';
import { useI18n } from '../parts/i18n-context.ts';
import { drawingOf, RelationMap } from './relation-map.tsx';

/** What there is to draw of an article. */
export interface Story {
  map: NonNullable<ReturnType<typeof drawingOf>> | null;
  /** Earliest first; empty where there are too few for a line of time. */
  days: { date: string; places: NamedDate[] }[];
}

/** Fewer dates than this are read sooner in the text. */
const FEWEST_DAYS = 3;
const known = new WeakMap<Brief, Story | null>();

/** Null where there is too little of either for a drawing to say more than the text. */
export function storyOf(brief: Brief): Story | null {
  const before = known.get(brief);
  if (before !== undefined) return before;
  const { article: { text, publishedAt }, actors } = brief;
  const relations: Relation[] = relationsIn(text, brief);
  const days = daysOf(datesIn(text, publishedAt));
  const map = drawingOf(actors, relations);
  const story = map === null && days.length === 0 ? null : { map, days };
  known.set(brief, story);
  return story;
}

function daysOf(dates: NamedDate[]): Story['days'] {
  const days = [...new Set(dates.map(({ date }) => date))].toSorted();
  return days.length < FEWEST_DAYS ? [] : days.map((date) => ({ date, places: dates.filter((place) => place.date === date) }));
}

/** The story as a drawing of who has to do with whom, and as a line of time. */
export function StoryPanel({ text, story: { map, days }, onShow }: { text: string; story: Story; onShow: Show }) {
  const { t, date } = useI18n();
  return (
    <>
      {map !== null && (
        <section>
          <h3>{t('mapTitle')}</h3>
          <p class="hint">{t('mapHint')}</p>
          <RelationMap actors={map.actors} relations={map.relations} onShow={onShow} />
        </section>
      )}
      {days.length > 0 && (
        <section>
          <h3>{t('timelineTitle')}</h3>
          <ol class="timeline">
            {days.map(({ date: day, places }) => (
              <li key={day}>
                <p class="day"><time dateTime={day}>{/^\d{4}$/.test(day) ? day : date(day) ?? day}</time></p>
                {passagesOf(text, places.map(({ span }) => span)).map((passage, _place, all) => (
                  <Jump key={passage.span.start} span={passage.span} among={all.map(({ span }) => span)}
                    onShow={onShow}><Marked text={text} passage={passage} /></Jump>
                ))}
              </li>
            ))}
          </ol>
        </section>
      )}
    </>
  );
}
