import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';

export interface Tab {
  id: string;
  title: string;
  /** How much is in it; null where that is not known. */
  count: string | null;
  content: ComponentChildren;
}

interface TabsProps {
  label: string;
  tabs: Tab[];
  /** The one that is open at first, where there is such a one. */
  first?: string | null;
  onOpen?: (id: string) => void;
}

/** Tabs as the ARIA Authoring Practices describe them: one stop of the Tab key, arrows move between them, Home and End to the ends. */
export function Tabs({ label, tabs, first = null, onOpen }: TabsProps) {
  const [open, setOpen] = useState(tabs.some(({ id }) => id === first) ? first : tabs[0]?.id);
  const row = useRef<HTMLDivElement>(null);

  function choose(id: string) {
    setOpen(id);
    onOpen?.(id);
  }

  function onKeyDown(event: KeyboardEvent) {
    const at = tabs.findIndex(({ id }) => id === open);
    const forward = row.current && getComputedStyle(row.current).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    let to: number;
    switch (event.key) {
      case 'ArrowLeft':
      case 'ArrowRight': to = (at + (event.key === forward ? 1 : -1) + tabs.length) % tabs.length; break;
      case 'Home': to = 0; break;
      case 'End': to = tabs.length - 1; break;
      default: return;
    }
    event.preventDefault();
    const chosen = tabs[to];
    if (chosen !== undefined) choose(chosen.id);
    row.current?.querySelectorAll<HTMLElement>('[role=tab]')[to]?.focus();
  }

  return (
    <>
      <div class="tabs" role="tablist" aria-label={label} ref={row} onKeyDown={onKeyDown}>
        {tabs.map(({ id, title, count }) => (
          <button
            key={id} type="button" role="tab" id={`tab-${id}`} class="tab" aria-selected={id === open} aria-controls={`panel-${id}`}
            tabIndex={id === open ? 0 : -1} onClick={() => choose(id)}
          >
            {title}{count !== null && <> <span class="count">{count}</span></>}
          </button>
        ))}
      </div>
      {tabs.map(({ id, title, content }) => (
        <section key={id} role="tabpanel" id={`panel-${id}`} class="panel" aria-labelledby={`tab-${id}`} hidden={id !== open}>
          <h2 class="unseen">{title}</h2>
          {content}
        </section>
      ))}
    </>
  );
}
