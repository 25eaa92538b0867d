import type { Inline } from '../../article/article.ts';

/** A run of text as elements. Everything is made here from plain data; no markup of the page comes through. */
export function Inlines({ inlines }: { inlines: Inline[] }) {
  return <>{inlines.map((inline, place) => <One key={place} inline={inline} />)}</>;
}

function One({ inline }: { inline: Inline }) {
  switch (inline.kind) {
    case 'text': return <>{inline.text}</>;
    case 'break': return <br />;
    case 'link': return <a href={inline.href}><Inlines inlines={inline.children} /></a>;
    case 'mark': {
      const Mark = inline.mark;
      return <Mark><Inlines inlines={inline.children} /></Mark>;
    }
  }
}
