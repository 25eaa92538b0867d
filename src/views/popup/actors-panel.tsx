import { useRef, useState } from 'preact/hooks';
import type { Actor } from '../../facts/brief.ts';
import { passagesOf } from '../parts/evidence-of.ts';
import { Jump, Marked, type Show } from '../parts/evidence.tsx';
import { useI18n } from '../parts/i18n-context.ts';
import { ChevronIcon, ListIcon, OfficialIcon, OrganizationIcon, PersonIcon, StateIcon } from '../parts/icons.tsx';
import { KIND_WORDS } from '../parts/message-keys.ts';
import { PossibleMatches } from '../parts/possible-matches.tsx';
import { RoleLine } from './role-line.tsx';

/** How many of the most salient actors are shown before the reader asks for all. */
const FIRST = 7;

const KIND_ICONS = { person: PersonIcon, organization: OrganizationIcon, state: StateIcon };

export function ActorsPanel({ text, actors, onShow }: { text: string; actors: Actor[]; onShow: Show }) {
  const { t, number } = useI18n();
  const [all, setAll] = useState(false);
  const list = useRef<HTMLOListElement>(null);
  if (actors.length === 0) return <p class="empty">{t('noActors')}</p>;

  function toggle() {
    setAll(!all);
    // The button moves away from under the reader: go on at the first actor that has just appeared.
    if (!all) requestAnimationFrame(() => list.current?.querySelectorAll<HTMLElement>(':scope > li > details > summary')[FIRST]?.focus());
  }

  return (
    <>
      <ol class="actors" ref={list}>
        {(all ? actors : actors.slice(0, FIRST)).map((actor) => <ActorItem key={actor.id} text={text} actor={actor} onShow={onShow} />)}
      </ol>
      {actors.length > FIRST && (
        <button type="button" class="more" aria-expanded={all} onClick={toggle}>{all ? t('showFewer') : t('showAll', number(actors.length))}</button>
      )}
    </>
  );
}

function ActorItem({ text, actor, onShow }: { text: string; actor: Actor; onShow: Show }) {
  const { t, plural } = useI18n();
  const [open, setOpen] = useState(false);
  const KindIcon = KIND_ICONS[actor.kind];
  const passages = open ? passagesOf(text, actor.mentions) : [];
  const among = passages.map(({ span }) => span);
  return (
    <li>
      <details class="actor" onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          <ChevronIcon />
          <span class="name"><bdi>{actor.name}</bdi></span>
          <RoleLine actor={actor} />
          <span class="facts">
            <span><KindIcon />{t(KIND_WORDS[actor.kind])}</span>
            {actor.official === true && <span class="official"><OfficialIcon />{t('official')}</span>}
            <span>{plural('mentions', actor.mentions.length)}</span>
            {actor.listings.length > 0 && <span class="possible"><ListIcon />{plural('possibleMatches', actor.listings.length)}</span>}
          </span>
        </summary>
        {open && (
          <div class="opened">
            {actor.aliases.length > 0 && <p class="aliases">{t('alsoCalled', actor.aliases.join(', '))}</p>}
            {actor.listings.length > 0 && (
              <PossibleMatches listings={actor.listings} line={<span class="possible">{plural('possibleMatches', actor.listings.length)}</span>} />
            )}
            <ul class="passages" aria-label={t('sentencesWith', actor.name)}>
              {passages.map((passage) => (
                <li key={passage.span.start}><Jump span={passage.span} among={among} onShow={onShow}><Marked text={text} passage={passage} /></Jump></li>
              ))}
            </ul>
          </div>
        )}
      </details>
    </li>
  );
}
