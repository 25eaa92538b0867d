import type { ComponentChildren } from 'preact';

/**
 * Small line drawings, 16 units square, in the colour of the text beside them. They
 * say nothing that the words do not. `kind` is for style sheets that turn one.
 */
function Drawing({ kind = null, children }: { kind?: 'arrow' | 'chevron' | null; children: ComponentChildren }) {
  return (
    <svg class={kind === null ? 'icon' : `icon ${kind}`} viewBox="0 0 16 16" width="16" height="16" fill="none" stroke="currentColor" stroke-width="1.5"
      stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">
      {children}
    </svg>
  );
}

export const PersonIcon = () => <Drawing><circle cx="8" cy="5" r="2.75" /><path d="M2.75 13.75a5.25 4.5 0 0 1 10.5 0" /></Drawing>;
export const OrganizationIcon = () => <Drawing><path d="M2 6.25 8 2.5l6 3.75zM3.75 6.5V12M8 6.5V12M12.25 6.5V12M2.25 13.5h11.5" /></Drawing>;
export const StateIcon = () => <Drawing><path d="M3.5 14V2.25M3.5 3h8.75L10.5 6l1.75 3H3.5" /></Drawing>;
export const OfficialIcon =
  () => <Drawing><path d="M8 1.75l5 1.75v4.25c0 3-2.1 5.2-5 6.5-2.9-1.3-5-3.5-5-6.5V3.5z" /><path d="M5.75 7.75 7.4 9.4l3-3.2" /></Drawing>;
export const ListIcon = () => <Drawing><path d="M6 4h7.5M6 8h7.5M6 12h7.5M2.5 4h.01M2.5 8h.01M2.5 12h.01" /></Drawing>;
export const ArrowIcon = () => <Drawing kind="arrow"><path d="M2 8h11.5M9.75 4.25 13.5 8l-3.75 3.75" /></Drawing>;
export const ChevronIcon = () => <Drawing kind="chevron"><path d="M6 3.5 10.5 8 6 12.5" /></Drawing>;
export const BesideIcon =
  () => <Drawing><rect x="1.75" y="2.75" width="12.5" height="10.5" rx="1.5" /><path d="M9.75 3v10M11.75 6h.75M11.75 8.5h.75" /></Drawing>;
export const CloseIcon = () => <Drawing><path d="m4 4 8 8M12 4l-8 8" /></Drawing>;
export const SpeakIcon = () => <Drawing><path d="M2 6.25h2.5L8 3v10L4.5 9.75H2zM10.75 5.75a3.25 3.25 0 0 1 0 4.5M12.75 3.75a6 6 0 0 1 0 8.5" /></Drawing>;
export const PrintIcon = () => <Drawing><path d="M4.5 6V2h7v4M4.5 11.5H2V6h12v5.5h-2.5M4.5 9.5h7V14h-7z" /></Drawing>;
export const SaveIcon = () => <Drawing><path d="M8 2v8M4.75 7 8 10.25 11.25 7M2.5 11v2.75h11V11" /></Drawing>;
export const PlayIcon = () => <Drawing><path d="M4.5 2.75v10.5L13 8z" fill="currentColor" /></Drawing>;
export const PauseIcon = () => <Drawing><path d="M5 3v10M11 3v10" stroke-width="2.5" /></Drawing>;
export const BackIcon = () => <Drawing kind="arrow"><path d="M12 3.5 6.5 8l5.5 4.5zM4 3.5v9" /></Drawing>;
export const ForwardIcon = () => <Drawing kind="arrow"><path d="M4 3.5 9.5 8 4 12.5zM12 3.5v9" /></Drawing>;

/** The mark of Readout: a line of text, the one that counts marked. */
export function Emblem() {
  return (
    <svg class="emblem" viewBox="0 0 32 32" width="20" height="20" aria-hidden="true">
      <rect x="2" y="2" width="28" height="28" rx="6" fill="currentColor" />
      <path d="M8 10h16M8 22h10" stroke="var(--paper)" stroke-width="3" stroke-linecap="round" />
      <rect x="6" y="13.5" width="20" height="5" rx="1.5" fill="var(--emblem-mark)" />
    </svg>
  );
}
