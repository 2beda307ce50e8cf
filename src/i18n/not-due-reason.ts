import { followUp, isFollowedUp, isOver } from '../domain/follow-up.ts';
import type { PeriodKey } from '../domain/period.ts';
import type { MeasureId } from '../domain/published-frame.ts';
import { explorerWords } from './explorer-words.ts';
import { figureWords } from './figure-words.ts';
import { formatDate, formatPeriod } from './format.ts';
import type { Locale } from './locale.ts';

/**
 * Why a figure is still to come, as a clause: the period runs, or its cases are followed up until a day that is named.
 * @param asOf ISO date that the tables run to
 */
export function notDueReason(locale: Locale, measure: MeasureId, period: PeriodKey, asOf: string): string {
  const { running, followed, otherwise } = explorerWords(locale).notDue;
  const when = formatPeriod(locale, period);
  if (!isOver(period, asOf)) return running(when);
  const following = followUp(measure, period);
  if (following === null || isFollowedUp(measure, period, asOf)) return otherwise(when);
  const { name } = figureWords(locale).measures[measure];
  return followed(when, formatDate(locale, following.until), String(following.days), name);
}
