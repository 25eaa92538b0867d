import { useContext } from 'preact/hooks';
import type { Actor } from '../../facts/brief.ts';
import { InText, type Piece } from './people.ts';

/** A text in which somebody is named, or an official begins to speak. */
export function Pieces({ pieces }: { pieces: Piece[] }) {
  return (
    <>
      {pieces.map(({ text, actor, first, voice }, place) => (
        <>
          {voice !== null && <span key={`voice ${place}`} class="voice" data-voice={voice} />}
          {actor === null ? text : <Name key={place} actor={actor} first={first}>{text}</Name>}
        </>
      ))}
    </>
  );
}

function Name({ actor, first, children }: { actor: Actor; first: boolean; children: string }) {
  const shown = useContext(InText);
  return (
    <span
      class="who" {...(first && { tabIndex: 0, role: 'button', 'aria-describedby': 'readout-card' })}
      onPointerEnter={({ currentTarget }) => shown?.onName(actor, currentTarget)} onPointerLeave={({ currentTarget }) => shown?.onName(null, currentTarget)}
      onFocus={({ currentTarget }) => shown?.onName(actor, currentTarget)} onBlur={({ currentTarget }) => shown?.onName(null, currentTarget)}
      onClick={({ currentTarget }) => shown?.onName(actor, currentTarget)}
    >
      {children}
    </span>
  );
}
