import { useContext } from 'preact/hooks';
import type { Inline } from '../../article/article.ts';
import { Drawn } from './comfort.ts';
import { anchorNames, useJump } from './jump.ts';
import { Pieces } from './name.tsx';
import { InText } from './people.ts';

/** A run of text as elements. Everything is made here from plain data; no markup of the page comes through. */
export function Inlines({ inlines }: { inlines: Inline[] }) {
  return <>{inlines.map((inline, place) => <One key={place} inline={inline} />)}</>;
}

function One({ inline }: { inline: Inline }) {
  switch (inline.kind) {
    case 'text': return <Words inline={inline} />;
    case 'break': return <br />;
    case 'link': return <Link href={inline.href} inlines={inline.children} />;
    case 'jump': return <Jump to={inline.to} inlines={inline.children} />;
    case 'anchor': return <span data-anchor={anchorNames([inline.name])} tabIndex={-1}><Inlines inlines={inline.children} /></span>;
    case 'mark': {
      const Mark = inline.mark;
      return <Mark><Inlines inlines={inline.children} /></Mark>;
    }
    case 'abbr': return <abbr title={inline.title}><Inlines inlines={inline.children} /></abbr>;
    case 'tongue': return <span {...tongue(inline)}><Inlines inlines={inline.children} /></span>;
    case 'ruby': return <ruby><Inlines inlines={inline.children} /><rp>(</rp><rt>{inline.reading}</rt><rp>)</rp></ruby>;
  }
}

function Words({ inline }: { inline: Inline & { kind: 'text' } }) {
  const pieces = useContext(InText)?.people.get(inline);
  return pieces === undefined ? <>{inline.text}</> : <Pieces pieces={pieces} />;
}

/** Without its address it is plain words. The element stays, and what is highlighted in it with it. */
function Link({ href, inlines }: { href: string; inlines: Inline[] }) {
  const { links } = useContext(Drawn);
  return <a {...(links && { href })}><Inlines inlines={inlines} /></a>;
}

function Jump({ to, inlines }: { to: string; inlines: Inline[] }) {
  const jump = useJump(to);
  return <a href={`#${encodeURIComponent(to)}`} onClick={jump}><Inlines inlines={inlines} /></a>;
}

/** `lang` and `dir` of a part, as attributes. */
export function tongue({ lang, dir }: { lang?: string; dir?: 'ltr' | 'rtl' }) {
  return { ...(lang !== undefined && { lang }), ...(dir !== undefined && { dir }) };
}
