import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { addDays, daysBetween } from '../../../../src/domain/iso-date.ts';
import { provisionalPeriods } from '../../../../src/pipeline/protect/provisional-periods.ts';
import { recordingDelays, type RecordingDelays } from '../../../../src/pipeline/tabulate/recording-delays.ts';
import type { IncidentRow } from '../../../../src/schema/incidents.schema.ts';
import { frameRow, incident, makeFolder } from '../made-folder.ts';
import { publish } from './made-regions.ts';

const AS_OF = '2025-12-31';

/** So many incidents a day over a span, entered after so many days in turn; what is not yet entered is not there. */
function filings(from: string, to: string, delays: readonly number[]): readonly IncidentRow[] {
  return Array.from({ length: daysBetween(from, to) + 1 }, (_, day) => addDays(from, day)).flatMap(
    (filedOn) =>
      delays.flatMap((delay, index) => {
        const recordedOn = addDays(filedOn, delay);
        return recordedOn > AS_OF
          ? []
          : [incident(filedOn, { id: `I-${filedOn}-${index}`, recorded_on: recordedOn })];
      }),
  );
}

const folderOf = (incidents: readonly IncidentRow[]) =>
  makeFolder({ districts: ['a'], asOf: AS_OF, incidents });
const provisionalOf = (incidents: readonly IncidentRow[], periods: readonly string[]) =>
  provisionalPeriods(recordingDelays(folderOf(incidents)))(periods);

const PERIODS = ['2025-10', '2025-11', '2025-12', '2025-q4', '2025', '2025-12-r12'];

describe('a period is provisional', () => {
  it('where it is usually entered to less than 98 %, with the share of that age', () => {
    // Half at once, half after 31 days: the days of December are half entered, all but the first of them.
    const rows = filings('2025-01-01', AS_OF, [0, 31]);
    expect(provisionalOf(rows, PERIODS)).toEqual({
      '2025-12': 50,
      '2025-q4': Math.floor((100 * (31 + 30 + 15.5)) / 92),
      '2025': Math.floor((100 * (365 - 15.5)) / 365),
      '2025-12-r12': Math.floor((100 * (365 - 15.5)) / 365),
    });
  });

  it('never where everything is entered on the day', () => {
    expect(provisionalOf(filings('2025-01-01', AS_OF, [0, 0]), PERIODS)).toEqual({});
  });

  it('not before it has ended, nor once it is old', () => {
    const rows = filings('2025-01-01', AS_OF, [0, 31]);
    expect(provisionalOf(rows, ['2026-01', '2026', '2024-12', '2025-03'])).toEqual({});
  });

  it('of unknown completeness where rows do not say when they were entered', () => {
    const rows = filings('2025-01-01', AS_OF, [0, 31]).map((row) => ({ ...row, recorded_on: null }));
    expect(provisionalOf(rows, [...PERIODS, '2025-06'])).toEqual(
      Object.fromEntries(PERIODS.map((period) => [period, null])),
    );
  });

  it('of unknown completeness where it arrives tabulated, whatever older rows tell', () => {
    const folder = makeFolder({
      districts: ['a'],
      asOf: AS_OF,
      incidents: filings('2025-01-01', '2025-11-30', [0, 2]),
      frames: [frameRow('2025-12', { filed: 60 })],
    });
    expect(provisionalPeriods(recordingDelays(folder))(['2025-11', '2025-12'])).toEqual({ '2025-12': null });
  });

  it('of unknown completeness where fewer than some hundreds of incidents tell', () => {
    expect(provisionalOf(filings('2025-10-01', AS_OF, [0, 20]), ['2025-12'])).toEqual({ '2025-12': null });
    expect(provisionalOf(filings('2025-01-01', AS_OF, [0, 20]), ['2025-12'])).not.toEqual({
      '2025-12': null,
    });
  });

  it('and every frame of it says so', () => {
    const frames = publish(folderOf(filings('2025-01-01', AS_OF, [0, 31])));
    expect(frames['month-district']?.provisional).toEqual({ '2025-12': 50 });
    expect(frames['quarter-district']?.provisional).toHaveProperty('2025-q4');
  });
});

describe('delays', () => {
  it('leave prevented attempts, other years and delays of more than a year out', () => {
    const { cohorts } = recordingDelays(
      folderOf([
        incident('2025-12-30', { id: 'A', recorded_on: '2025-12-31' }),
        incident('2025-12-30', { id: 'B', recorded_on: '2025-12-31', prevented: true }),
        incident('2022-12-30', { id: 'C', recorded_on: '2022-12-31' }),
        incident('2024-01-30', { id: 'D', recorded_on: '2025-11-30' }),
      ]),
    );
    expect(cohorts).toEqual([[0, 1]]);
  });
});

it('a completeness lies within 0 and 100 and grows with the age, for any delays', () => {
  const arbitrary = fc.array(fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 100, maxLength: 140 }), {
    minLength: 2,
    maxLength: 6,
  });
  fc.assert(
    fc.property(arbitrary, (cohorts) => {
      const at = (asOf: string): number | null | undefined => {
        const delays: RecordingDelays = { cohorts, isDated: () => true, asOf };
        return provisionalPeriods(delays)(['2025-06'])['2025-06'];
      };
      let before = 0;
      for (const asOf of ['2025-06-30', '2025-07-05', '2025-07-31', '2025-08-31']) {
        const percent = at(asOf);
        // Too few to tell is the same at every age of these; settled is no entry.
        if (percent === null) continue;
        const known = percent ?? 98;
        expect(known).toBeGreaterThanOrEqual(before);
        expect(known).toBeLessThanOrEqual(98);
        before = known;
      }
    }),
  );
});
