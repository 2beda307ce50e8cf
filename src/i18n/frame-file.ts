import type { PublishedFrame } from '../domain/published-frame.ts';
import type { SiteFacts } from '../domain/site-facts.ts';
import { INTERNAL_MARK } from './internal-edition.ts';
import type { Locale } from './locale.ts';
import { messages } from './messages.ts';
import { filePath } from './site-path.ts';

type Issue = Pick<SiteFacts, 'edition' | 'version'>;

/** Of the file of a frame, without ending; a file of the internal edition says so wherever it gets to. */
export function frameFile(frame: string, { edition }: Pick<Issue, 'edition'>): string {
  return edition === 'internal' ? `${frame}-${INTERNAL_MARK}` : frame;
}

/** The same of an indicator. */
export function indicatorDownload(
  locale: Locale,
  site: Issue,
  id: string,
  provenance: PublishedFrame['provenance'],
): { readonly href: string; readonly download: string } {
  const example = provenance === 'synthetic' ? `${messages(locale).synthetic.mark}-` : '';
  return {
    href: filePath(`/data/indicators/${encodeURIComponent(frameFile(id, site))}.csv`),
    download: `${example}${frameFile(`${id}-${site.version}`, site)}.csv`,
  };
}

/** Address of a frame as a file, and the name under which it is saved. */
export function frameDownload(
  locale: Locale,
  site: Issue,
  { id, provenance }: Pick<PublishedFrame, 'id' | 'provenance'>,
): { readonly href: string; readonly download: string } {
  const example = provenance === 'synthetic' ? `${messages(locale).synthetic.mark}-` : '';
  return {
    href: filePath(`/data/${encodeURIComponent(frameFile(id, site))}.csv`),
    download: `${example}${frameFile(`${id}-${site.version}`, site)}.csv`,
  };
}

/** The same of a table of publicity. */
export function publicityDownload(
  locale: Locale,
  site: Issue,
  id: string,
  provenance: PublishedFrame['provenance'],
): { readonly href: string; readonly download: string } {
  const { download } = frameDownload(locale, site, { id, provenance });
  return { href: filePath(`/data/publicity/${encodeURIComponent(frameFile(id, site))}.csv`), download };
}
