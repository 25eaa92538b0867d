import type { Actor } from '../../facts/brief.ts';
import { useI18n } from '../parts/i18n-context.ts';

/** Role and affiliation, as the text gives them; `otherwise` where it gives neither. */
export function RoleLine({ actor: { role, affiliation }, otherwise = null }: { actor: Actor; otherwise?: string | null }) {
  const { t } = useI18n();
  const words = role !== null && affiliation !== null ? t('roleOf', role, affiliation) : role ?? affiliation ?? otherwise;
  return words === null ? null : <span class="role"><bdi>{words}</bdi></span>;
}
