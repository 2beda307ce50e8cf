import type { AreaCode } from '../area-code.ts';
import { cellsOfPeriod } from '../frame-index.ts';
import type { PeriodKey, PeriodKind } from '../period.ts';
import { ALL_TYPES, filedOf, type PublishedFrame, type TypeKey } from '../published-frame.ts';
import { publishedNumber } from '../published-value.ts';
import { clopperPearsonCI } from '../statistics/clopper-pearson-ci.ts';

/** How many things one can keep in mind. */
export const WATCHED = 3;

/** Types that nobody can watch out for, and what is no incident. */
const UNWATCHED: readonly TypeKey[] = ['other', 'accomplice'];

/** What most is filed of, where and when that is known. */
export interface WatchList {
  /** The area itself, or the region where the area's figures are not told. */
  readonly area: AreaCode;
  readonly period: PeriodKey;
  readonly isSynthetic: boolean;
  /** Most first; at most `WATCHED`. */
  readonly groups: readonly TypeKey[];
  /** False where chance may have put the last of them before the next: the order says little then. */
  readonly isSure: boolean;
}

/**
 * The type groups of which most was filed in the latest period told of an area, of quarters before years; of the region
 * where too many of the area's own are hidden. Null where nothing is told.
 *
 * @param groups ids of type groups
 */
export function watchList(
  frames: readonly PublishedFrame[],
  groups: readonly TypeKey[],
  area: AreaCode,
  region: AreaCode,
): WatchList | null {
  const byGroup = frames.filter(({ types }) =>
    types.every((type) => type !== ALL_TYPES && groups.includes(type)),
  );
  for (const one of [area, region])
    for (const kind of KINDS) {
      const frame = byGroup.find(({ periodKind, areas }) => periodKind === kind && areas.includes(one));
      const found = frame === undefined ? null : latestOf(frame, one);
      if (found !== null) return found;
    }
  return null;
}

const KINDS: readonly PeriodKind[] = ['quarter', 'year'];

function latestOf(frame: PublishedFrame, area: AreaCode): WatchList | null {
  for (const period of frame.periods.toReversed()) {
    if (period in frame.provisional) continue;
    const counts = frame.types
      .filter((type) => !UNWATCHED.includes(type))
      .flatMap((type) => {
        const cell = cellsOfPeriod(frame, period, type).get(area);
        const filed = cell === undefined ? null : publishedNumber(filedOf(cell));
        return filed === null || filed === 0 ? [] : [{ type, filed }];
      })
      .sort((a, b) => b.filed - a.filed);
    if (counts.length < WATCHED) continue;
    const [last, next] = [counts[WATCHED - 1]?.filed ?? 0, counts[WATCHED]?.filed ?? 0];
    return {
      area,
      period,
      isSynthetic: frame.provenance === 'synthetic',
      groups: counts.slice(0, WATCHED).map(({ type }) => type),
      isSure: isMore(last, next),
    };
  }
  return null;
}

/** Whether one count exceeds another by more than chance: exact, at 95 % (Przyborowski & Wilenski 1940). */
function isMore(count: number, other: number): boolean {
  return clopperPearsonCI(count, count + other, 0.95).lower > 0.5;
}
