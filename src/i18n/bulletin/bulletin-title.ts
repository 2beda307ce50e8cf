import type { BulletinSource } from '../../domain/bulletin/bulletin-source.ts';
import type { MonthKey } from '../../domain/period.ts';
import { formatPeriod } from '../format.ts';
import { exampleMark } from '../example-mark.ts';
import { DEFAULT_LOCALE } from '../locale.ts';
import { BULLETIN_WORDS } from './bulletin-words.ts';

/** Of the bulletin of a month, in the lines it falls into; begins with the mark of examples where the figures are. */
export function bulletinTitle({ site }: Pick<BulletinSource, 'site'>, month: MonthKey): readonly string[] {
  const example = exampleMark(DEFAULT_LOCALE, site.provenance);
  const [where, what] = BULLETIN_WORDS.titleLines(site.region.name.zh, formatPeriod(DEFAULT_LOCALE, month));
  return [`${example}${where}`, what];
}
