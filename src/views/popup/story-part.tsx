import type { Brief } from '../../facts/brief.ts';
import type { I18n } from '../../platform/translate.ts';
import type { Show } from '../parts/evidence.tsx';
import type { Part } from '../parts/part.ts';

/** Whether there is a story to draw, and its drawing: to be loaded while the brief is being made, so that its tab is there with the others. */
export const loadStory = () => import('./story-panel.tsx');
export type StoryPart = Part<Awaited<ReturnType<typeof loadStory>>>;

/** Null where there is too little to draw, or its part is still on its way. */
export function drawnStory(part: StoryPart, brief: Brief, onShow: Show, t: I18n['t']) {
  if (part === 'loading') return null;
  if (part === 'failed') return <p class="empty">{t('partFailed')}</p>;
  const story = part.storyOf(brief);
  return story === null ? null : <part.StoryPanel text={brief.article.text} story={story} onShow={onShow} />;
}
