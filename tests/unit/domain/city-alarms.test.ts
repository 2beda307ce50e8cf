import { describe, expect, it } from 'vitest';

import { cityAlarms } from '../../../src/domain/city-alarms.ts';
import { monthsBetween } from '../../../src/domain/period.ts';
import { NOT_SUPPLIED, shown } from '../../../src/domain/published-value.ts';
import { madeUpCell } from '../charts/made-up-frame.ts';

/** A quiet city: 198, 202, 198, 202 … */
function series(first: string, last: string, counts: Readonly<Record<string, number | null>> = {}) {
  return monthsBetween(first, last).map((month, index) => {
    const count = month in counts ? (counts[month] ?? null) : 198 + 4 * (index % 2);
    return madeUpCell('621100', count === null ? NOT_SUPPLIED : shown(count), null, month);
  });
}

const alarmsOf = (cells: Parameters<typeof cityAlarms>[0]) => cityAlarms(cells, { springFestival: true });

describe('alarms of the city', () => {
  it('flag a month far above the seven before, by both methods, and none in a quiet series', () => {
    expect(alarmsOf(series('2024-01', '2025-12')).alarms).toEqual([]);
    expect(alarmsOf(series('2024-01', '2025-12', { '2025-09': 260 })).alarms).toEqual([
      { months: ['2025-09'], methods: ['C1', 'C2'] },
    ]);
  });

  it('flag neither January nor February for the Spring Festival, only both together', () => {
    const moved = alarmsOf(series('2024-01', '2025-12', { '2025-01': 260, '2025-02': 140 }));
    expect(moved.alarms).toEqual([]);
    const both = alarmsOf(series('2024-01', '2025-12', { '2025-01': 260, '2025-02': 250 }));
    expect(both.alarms).toEqual([{ months: ['2025-01', '2025-02'], methods: ['C1', 'C2'] }]);
  });

  it('know no Spring Festival where none is kept: January and February stand alone', () => {
    const cells = series('2024-01', '2025-12', { '2025-01': 260 });
    expect(cityAlarms(cells, {}).alarms).toEqual([{ months: ['2025-01'], methods: ['C1', 'C2'] }]);
    expect(cityAlarms(series('2024-01', '2025-01', { '2025-01': 900 }), {}).alarms).toHaveLength(1);
    expect(cityAlarms(series('2024-01', '2025-12'), {}).judged).toBe(24 - 7);
  });

  it('do not judge a January whose February is not over, nor months whose history has a gap', () => {
    expect(alarmsOf(series('2024-01', '2025-01', { '2025-01': 900 })).alarms).toEqual([]);
    const gap = alarmsOf(series('2024-01', '2024-12', { '2024-06': null, '2024-12': 900 }));
    expect(gap).toMatchObject({ alarms: [], judged: 0, expectedFalse: 0 });
  });

  it('count what was judged, and what chance alone would flag', () => {
    // Eleven points a year; C1 needs seven before, C2 nine.
    const { judged, expectedFalse } = alarmsOf(series('2024-01', '2025-12'));
    expect(judged).toBe(22 - 7);
    expect(expectedFalse).toBeCloseTo((22 - 7 + 22 - 9) * 0.0139, 1);
  });
});
