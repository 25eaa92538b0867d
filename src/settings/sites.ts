/** The looks of clean mode. */
export const LOOKS = ['site', 'reader'] as const;
type Look = (typeof LOOKS)[number];

/** A site is known by scheme and host: "https://news.example.org". */
const SITE = /^https?:\/\/[^/\s:@?#]+$/;

/** "https://reader:secret@news.example.org:8443/a?b" */
const ADDRESS = /^(https?:\/\/)(?:[^/?#@]*@)?([^/\s:@?#]+)(?::\d+)?(?:[/?#]|$)/;

/** The site of an address as the browser writes it; null where that is no page of the web. */
export function siteOf(address: string | undefined): string | null {
  const [, scheme = '', host = ''] = ADDRESS.exec(address ?? '') ?? [];
  return SITE.test(scheme + host) ? scheme + host : null;
}

/** The name of a site as a reader knows it: "news.example.org". */
export function hostOf(site: string): string {
  return site.replace(/^https?:\/\//, '');
}

/** What the browser is asked to allow for a site: all its pages, and no other host. */
export function patternOf(site: string): string {
  return `${site}/*`;
}

/** Stored sites with what can be read of them: an entry that is none is left out, the others stay. */
export function readSites(stored: Record<string, unknown>): Record<string, Look> {
  return Object.fromEntries(Object.entries(stored).flatMap(([site, look]) => {
    const known = LOOKS.find((one) => one === look);
    return SITE.test(site) && known !== undefined ? [[site, known]] : [];
  }));
}
