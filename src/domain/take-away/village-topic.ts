import type { AreaCode } from '../area-code.ts';
import { monthsOfPeriod, type MonthKey } from '../period.ts';
import type { PublishedFrame, TypeKey } from '../published-frame.ts';
import { watchList } from '../publicity/watch-list.ts';

/** What is known when the pack of a month is made. */
export interface TopicSources {
  readonly frames: readonly PublishedFrame[];
  /** Ids of type groups. */
  readonly groups: readonly TypeKey[];
  readonly region: AreaCode;
}

/**
 * Of which openings the packs of a county may speak in a month: those of the groups that most is filed of there, by periods
 * that were over before the month began. Of synthetic data none steers it, since villagers would be warned of something
 * that was thrown with dice; then, and where too little is told, all of them.
 *
 * @param openings in a fixed order, each with the group of its type
 */
export function openTopics<Opening extends { readonly group: TypeKey }>(
  openings: readonly Opening[],
  { frames, groups, region }: TopicSources,
  county: AreaCode,
  month: MonthKey,
): readonly Opening[] {
  const known = frames
    .filter(({ provenance }) => provenance !== 'synthetic')
    .map((frame) => ({ ...frame, periods: frame.periods.filter((period) => isOver(period, month)) }));
  const watched = watchList(known, groups, county, region)?.groups;
  const steered = openings.filter(({ group }) => watched?.includes(group) ?? false);
  return steered.length > 0 ? steered : openings;
}

function isOver(period: string, month: MonthKey): boolean {
  return (monthsOfPeriod(period).at(-1) ?? month) < month;
}

/** The one whose turn it is: one after the other, month by month, the same in every county that may speak of the same. */
export function topicOfMonth<Opening>(topics: readonly Opening[], month: MonthKey): Opening | null {
  const [year = 0, ordinal = 1] = month.split('-').map(Number);
  return topics[(year * 12 + ordinal - 1) % topics.length] ?? null;
}
