import { describe, expect, test } from 'vitest';

import { monthsOfPeriod } from '../../../../src/domain/period.ts';
import { pairFolders } from '../../../../src/pipeline/diff/folder-pair.ts';
import { yearLosses, type YearLoss } from '../../../../src/pipeline/diff/year-losses.ts';
import type { DataFolder } from '../../../../src/pipeline/read/read-folder.ts';
import type { IncidentRow } from '../../../../src/schema/incidents.schema.ts';
import { frameRow, incident, makeFolder } from '../made-folder.ts';
import { toldSentences } from './told-sentences.ts';

const MONTHS = monthsOfPeriod('2025');

/** Six incidents a month, of 1000 each. */
const YEAR: readonly IncidentRow[] = MONTHS.flatMap((month) =>
  Array.from({ length: 6 }, (_, index) => incident(`${month}-10`, { id: `${month}-${index}` })),
);

function release(incidents: readonly IncidentRow[], asOf = '2025-12-31'): DataFolder {
  return makeFolder({ districts: ['a'], asOf, incidents });
}

function lossesOf(before: DataFolder, after: DataFolder): readonly YearLoss[] {
  return yearLosses(pairFolders(before, after, false));
}

const late = (losses: readonly number[]): readonly IncidentRow[] =>
  losses.map((loss, index) => incident('2025-06-11', { id: `late-${index}`, loss }));

describe('the loss of a year', () => {
  test('is printed once the year is over', () => {
    const before = release(
      YEAR.filter(({ filed_on: day }) => day < '2025-12'),
      '2025-11-30',
    );
    expect(lossesOf(before, release(YEAR))).toEqual([
      { area: 'a', period: '2025', shown: { before: null, after: 72_000 } },
    ]);
  });

  test('is printed before and after where enough people account for the difference', () => {
    const after = release([...YEAR, ...late([2000, 2000, 2000, 2000, 2400])]);
    expect(lossesOf(release(YEAR), after)).toEqual([
      { area: 'a', period: '2025', shown: { before: 72_000, after: 82_000 } },
    ]);
    expect(toldSentences(release(YEAR), after).at(-1)).toContain('2025年损失金额：a72,000');
  });

  test.each([
    ['one of them dominates it', late([100, 100, 100, 100, 9000])],
    ['few account for it', late([3000, 3000])],
  ])('is withheld where %s', (_, rows) => {
    expect(lossesOf(release(YEAR), release([...YEAR, ...rows]))).toEqual([
      { area: 'a', period: '2025', shown: null },
    ]);
  });

  test('is withheld where the loss of one incident was corrected', () => {
    const corrected = YEAR.map((row, index) => (index === 0 ? { ...row, loss: 5000 } : row));
    expect(lossesOf(release(YEAR), release(corrected))).toEqual([{ area: 'a', period: '2025', shown: null }]);
  });

  test('is withheld where tabulated months changed: the largest case is unknown', () => {
    const frames = (june: number): DataFolder =>
      makeFolder({
        districts: ['a'],
        asOf: '2025-12-31',
        frames: MONTHS.map((month) => {
          const filed = month === '2025-06' ? june : 6;
          return frameRow(month, { filed, loss: filed * 1000, largest_loss: 1000 });
        }),
      });
    expect(lossesOf(frames(6), frames(16))).toEqual([{ area: 'a', period: '2025', shown: null }]);
  });

  test('is not spoken of where nothing changed, nor where the year is no published frame', () => {
    expect(lossesOf(release(YEAR), release(YEAR))).toEqual([]);
    const monthly = (folder: DataFolder): DataFolder => ({
      ...folder,
      disclosure: { ...folder.disclosure, frames: ['incidents-month-district'] },
    });
    expect(
      lossesOf(monthly(release(YEAR)), monthly(release([...YEAR, ...late([2000, 2000, 2000, 2000, 2000])]))),
    ).toEqual([]);
  });
});
