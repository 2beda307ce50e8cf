import type { MonthKey } from './period.ts';
import { filedOf, type PublishedCell } from './published-frame.ts';
import { publishedNumber } from './published-value.ts';
import { isJoined, type Festive } from './spring-festival.ts';
import { earsC } from './statistics/ears-c.ts';
import { earsFalseAlarm } from './statistics/ears-false-alarm.ts';

const METHODS = ['C1', 'C2'] as const;
const BASELINE = 7;
const ALPHA = 0.001;

type AlarmMethod = (typeof METHODS)[number];

/** A month, or January and February together, with more incidents than the months before let one expect. */
export interface CityAlarm {
  readonly months: readonly MonthKey[];
  readonly methods: readonly AlarmMethod[];
}

export interface CityAlarms {
  readonly alarms: readonly CityAlarm[];
  /** Months, or pairs of them, that had a history to be judged by. */
  readonly judged: number;
  /** Alarms that chance alone would raise among them, both methods together. */
  readonly expectedFalse: number;
}

interface Point {
  readonly months: readonly MonthKey[];
  /** Incidents a month; null where a count is not published. */
  readonly count: number | null;
}

/**
 * EARS C1 and C2 on the published monthly counts of the city. The Spring Festival moves between January and
 * February and would raise alarms for one and against the other: where it is kept, the two are one point of the
 * series, their mean.
 *
 * @param cells of the region, one a month, in order without gaps
 */
export function cityAlarms(cells: readonly PublishedCell[], festive: Festive): CityAlarms {
  const points = joinedMonths(cells, festive);
  const counts = points.map(({ count }) => count);
  const found = METHODS.map((method) => ({
    method,
    points: earsC(counts, method, { baseline: BASELINE, alpha: ALPHA }),
  }));
  const looks = found.reduce(
    (total, { points: each }) => total + each.filter((point) => point !== null).length,
    0,
  );
  return {
    alarms: points.flatMap(({ months }, at) => {
      const methods = found.flatMap(({ method, points: each }) => (each[at]?.alarm === true ? [method] : []));
      return methods.length === 0 ? [] : [{ months, methods }];
    }),
    judged: points.filter((_, at) => found.some(({ points: each }) => each[at] !== null)).length,
    expectedFalse: looks * earsFalseAlarm(BASELINE, ALPHA),
  };
}

function joinedMonths(cells: readonly PublishedCell[], festive: Festive): readonly Point[] {
  return cells.flatMap((cell, at): readonly Point[] => {
    const { period } = cell;
    const count = publishedNumber(filedOf(cell));
    if (!isJoined(festive, period)) return [{ months: [period], count }];
    // Whichever of the two stands alone at an end of the series is not judged.
    const [before, next] = [cells[at - 1], cells[at + 1]];
    if (period.endsWith('-02')) return before === undefined ? [{ months: [period], count: null }] : [];
    if (next === undefined) return [{ months: [period], count: null }];
    const other = publishedNumber(filedOf(next));
    return [
      {
        months: [period, next.period],
        count: count === null || other === null ? null : (count + other) / 2,
      },
    ];
  });
}
