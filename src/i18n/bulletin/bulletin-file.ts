import type { BulletinSource } from '../../domain/bulletin/bulletin-source.ts';
import type { MonthKey } from '../../domain/period.ts';
import { figureWords } from '../figure-words.ts';
import { INTERNAL_MARK } from '../internal-edition.ts';
import { DEFAULT_LOCALE } from '../locale.ts';
import { BULLETIN_WORDS } from './bulletin-words.ts';

/** Name of the Word file of a month: what it is marked with goes wherever the file goes. */
export function bulletinFile({ site }: Pick<BulletinSource, 'site'>, month: MonthKey): string {
  const example = site.provenance === 'synthetic' ? `${figureWords(DEFAULT_LOCALE).synthetic.mark}-` : '';
  return `${example}${BULLETIN_WORDS.kind}-${month}-${INTERNAL_MARK}.docx`;
}
