import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { UNASSIGNED, type AreaCode } from '../../../../src/domain/area-code.ts';
import { monthsOfPeriod, type PeriodKey } from '../../../../src/domain/period.ts';
import { cellAt, type PublishedCell, type PublishedFrame } from '../../../../src/domain/published-frame.ts';
import {
  publishedInterval,
  publishedNumber,
  type PublishedValue,
} from '../../../../src/domain/published-value.ts';
import type { DataFolder } from '../../../../src/pipeline/read/read-folder.ts';
import { tabulateIncidents } from '../../../../src/pipeline/tabulate/tabulate-incidents.ts';
import { DISCLOSURE, makeFolder, REGION } from '../made-folder.ts';
import { publishFolder } from './publish-folder.ts';
import { AS_OF, asFrames, coveredIncidents, DISTRICTS, randomIncidents } from './random-incidents.ts';
import { RowSpace } from './row-space.ts';

const districts = [...DISTRICTS];

const folders: fc.Arbitrary<DataFolder> = fc.oneof(
  randomIncidents.map((incidents) => makeFolder({ districts, asOf: AS_OF, incidents })),
  coveredIncidents.map(({ incidents, coverage }) =>
    makeFolder({ districts, asOf: AS_OF, incidents, coverage }),
  ),
);

function forEveryFolder(check: (frames: readonly PublishedFrame[], folder: DataFolder) => void): void {
  fc.assert(
    fc.property(folders, (folder) => {
      check(publishFolder(folder), folder);
    }),
    { numRuns: 150 },
  );
}

function cellsOf(frames: readonly PublishedFrame[]): readonly PublishedCell[] {
  return frames.flatMap(({ cells }) => cells);
}

/** The cells of the month frame that a cell of either frame adds up. */
function baseOf({ area, period }: Pick<PublishedCell, 'area' | 'period'>, areas: readonly AreaCode[]) {
  const parts = area === REGION ? areas.filter((other) => other !== REGION) : [area];
  return parts.flatMap((part) => monthsOfPeriod(period).map((month) => ({ area: part, period: month })));
}

describe('rows and frames of the same incidents publish the same', () => {
  const byType = fc.boolean();

  test('without coverage', () => {
    fc.assert(
      fc.property(randomIncidents, byType, (incidents, types) => {
        const fromRows = publishFolder(makeFolder({ districts, asOf: AS_OF, incidents }));
        const frames = asFrames(incidents, types);
        expect(publishFolder(makeFolder({ districts, asOf: AS_OF, frames }))).toEqual(fromRows);
      }),
    );
  });

  test('with coverage', () => {
    fc.assert(
      fc.property(coveredIncidents, byType, ({ incidents, coverage }, types) => {
        const fromRows = publishFolder(makeFolder({ districts, asOf: AS_OF, incidents, coverage }));
        const absent = new Set(
          coverage
            .filter(({ state }) => state !== 'supplied')
            .map(({ adcode, month }) => `${adcode} ${month}`),
        );
        const frames = asFrames(incidents, types).filter(
          ({ adcode, month }) => !absent.has(`${adcode ?? ''} ${month}`),
        );
        expect(publishFolder(makeFolder({ districts, asOf: AS_OF, frames, coverage }))).toEqual(fromRows);
      }),
    );
  });

  test('and so does any mixture of whole months', () => {
    fc.assert(
      fc.property(coveredIncidents, fc.integer({ min: 1, max: 12 }), ({ incidents, coverage }, cut) => {
        const isEarly = (date: string): boolean => date < `2025-${String(cut).padStart(2, '0')}`;
        const mixed = makeFolder({
          districts,
          asOf: AS_OF,
          coverage,
          frames: asFrames(incidents, false).filter(({ month, filed }) => isEarly(month) && filed > 0),
          incidents: incidents.filter((row) => !isEarly(row.filed_on)),
        });
        // What was prevented counts for nothing, but may be all there is in the first year.
        fc.pre(incidents.some((row) => row.filed_on < '2026' && !row.prevented));
        const filed = incidents.filter((row) => !row.prevented);
        const whole = makeFolder({ districts, asOf: AS_OF, coverage, incidents: filed });
        expect(publishFolder(mixed)).toEqual(publishFolder(whole));
      }),
    );
  });
});

describe('what is published', () => {
  test('counts nothing between 1 and the smallest count', () => {
    forEveryFolder((frames) => {
      for (const { filed } of cellsOf(frames)) {
        const count = publishedNumber(filed) ?? 0;
        expect(count === 0 || count >= DISCLOSURE.min_count).toBe(true);
      }
    });
  });

  test('is true: what is shown is what was filed', () => {
    forEveryFolder((frames, folder) => {
      const { at } = tabulateIncidents(folder);
      for (const frame of frames) {
        for (const cell of frame.cells) {
          const count = publishedNumber(cell.filed);
          if (count === null) continue;
          const months = baseOf(cell, frame.areas).map(({ area, period }) => at(area, period));
          expect(months.every(({ supply }) => supply === 'supplied')).toBe(true);
          expect(count).toBe(months.reduce((sum, { filed }) => sum + filed, 0));
        }
      }
    });
  });

  test('shows a total only where all its parts are shown, and then it is their sum', () => {
    forEveryFolder(([monthly, yearly]) => {
      if (monthly === undefined || yearly === undefined) return;
      const checkTotal = (
        total: PublishedCell | undefined,
        parts: readonly (PublishedCell | undefined)[],
      ): void => {
        const shownTotal = total === undefined ? null : publishedNumber(total.filed);
        const shownParts = parts.map((part) => (part === undefined ? null : publishedNumber(part.filed)));
        expect(shownTotal === null).toBe(shownParts.includes(null));
        if (shownTotal !== null)
          expect(shownTotal).toBe(shownParts.reduce<number>((sum, part) => sum + (part ?? 0), 0));
      };
      for (const frame of [monthly, yearly]) {
        for (const period of frame.periods) {
          const parts = frame.areas.filter((area) => area !== REGION);
          checkTotal(
            cellAt(frame, REGION, period),
            parts.map((area) => cellAt(frame, area, period)),
          );
        }
      }
      for (const year of yearly.periods) {
        for (const area of yearly.areas) {
          checkTotal(
            cellAt(yearly, area, year),
            monthsOfPeriod(year).map((month) => cellAt(monthly, area, month)),
          );
        }
      }
    });
  });

  test('leaves no suppressed count inside a shown total', () => {
    forEveryFolder((frames) => {
      const areas = frames[0]?.areas ?? [];
      const keysOf = (cell: PublishedCell): readonly string[] =>
        baseOf(cell, areas).map(({ area, period }) => `${area} ${period}`);
      const cells = cellsOf(frames);
      const inShown = new Set(cells.filter(({ filed }) => publishedNumber(filed) !== null).flatMap(keysOf));
      for (const cell of frames[0]?.cells ?? []) {
        if (cell.area === REGION || cell.filed.state !== 'suppressed') continue;
        expect(inShown.has(`${cell.area} ${cell.period}`)).toBe(false);
      }
    });
  });

  test('lets no suppressed count be worked out by adding and subtracting', () => {
    fc.assert(
      fc.property(folders, (folder) => {
        const frames = publishFolder(folder);
        const areas = frames[0]?.areas ?? [];
        const unknowns = (frames[0]?.periods ?? []).flatMap((period: PeriodKey) =>
          areas.filter((area) => area !== REGION).map((area) => `${area} ${period}`),
        );
        const indexOf = new Map(unknowns.map((key, index) => [key, index]));
        const vectorOf = (cell: PublishedCell): readonly number[] => {
          const vector = unknowns.map(() => 0);
          for (const { area, period } of baseOf(cell, areas))
            vector[indexOf.get(`${area} ${period}`) ?? -1] = 1;
          return vector;
        };
        const cells = cellsOf(frames);
        const known = new RowSpace(
          cells.filter(({ filed }) => publishedNumber(filed) !== null).map(vectorOf),
        );
        for (const cell of cells) {
          if (cell.filed.state === 'suppressed') expect(known.isDetermined(vectorOf(cell))).toBe(false);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('is the same whatever the order of the districts', () => {
    const order = fc.shuffledSubarray(districts, { minLength: districts.length });
    fc.assert(
      fc.property(coveredIncidents, order, ({ incidents, coverage }, shuffled) => {
        const made = { asOf: AS_OF, incidents: incidents.toReversed(), coverage: coverage.toReversed() };
        const [here, there] = [districts, shuffled].map((names) =>
          publishFolder(makeFolder({ ...made, districts: names })),
        );
        for (const [index, frame] of (here ?? []).entries()) {
          const other = there?.[index];
          expect(other?.periods).toEqual(frame.periods);
          for (const cell of frame.cells) {
            expect(other === undefined ? undefined : cellAt(other, cell.area, cell.period)).toEqual(cell);
          }
        }
      }),
    );
  });

  test('has rates that give the count back, inside an interval that covers them', () => {
    forEveryFolder((frames, { tables }) => {
      const residents = new Map(
        tables.population.map(({ row }) => [`${row.adcode} ${row.year}`, row.residents]),
      );
      for (const { area, period, filed, rate } of cellsOf(frames)) {
        expect(rate === null).toBe(area === UNASSIGNED);
        if (rate === null) continue;
        const [count, perTenThousand] = [publishedNumber(filed), publishedNumber(rate)];
        expect(perTenThousand === null).toBe(count === null);
        if (count === null || perTenThousand === null) continue;
        const people = residents.get(`${area} ${period.slice(0, 4)}`) ?? Number.NaN;
        expect((perTenThousand * people) / 10_000).toBeCloseTo(count, 9);
        expect(Math.round((perTenThousand * people) / 10_000)).toBe(count);
        const interval = publishedInterval(rate);
        expect(interval?.lower).toBeLessThanOrEqual(perTenThousand);
        expect(interval?.upper).toBeGreaterThan(perTenThousand);
      }
    });
  });

  test('judges a district only where it and the region are shown', () => {
    forEveryFolder((frames) => {
      for (const frame of frames) {
        for (const cell of frame.cells) {
          const region = cellAt(frame, REGION, cell.period);
          const count = region === undefined ? null : publishedNumber(region.filed);
          const isComparable =
            cell.area !== REGION &&
            cell.area !== UNASSIGNED &&
            publishedNumber(cell.filed) !== null &&
            (count ?? 0) > 0;
          expect(cell.verdict !== null).toBe(isComparable);
        }
      }
    });
  });

  test('shows a loss only beside its count, and the region’s only beside those of all districts', () => {
    forEveryFolder(([, yearly]) => {
      for (const year of yearly?.periods ?? []) {
        const cells = (yearly?.cells ?? []).filter(({ period }) => period === year);
        for (const { loss, filed } of cells.filter(isLossShown)) {
          expect(publishedNumber(filed)).not.toBeNull();
          expect(numberOf(loss) % DISCLOSURE.rounding.money).toBe(0);
        }
        const region = cells.find(({ area }) => area === REGION);
        if (region === undefined || !isLossShown(region)) continue;
        const parts = cells.filter(({ area }) => area !== REGION);
        expect(parts.every(isLossShown)).toBe(true);
        const sum = parts.reduce((total, { loss }) => total + numberOf(loss), 0);
        const slack = (DISCLOSURE.rounding.money / 2) * (parts.length + 1);
        expect(Math.abs(numberOf(region.loss) - sum)).toBeLessThanOrEqual(slack);
      }
    });
  });
});

function isLossShown({ loss }: PublishedCell): boolean {
  return loss !== null && publishedNumber(loss) !== null;
}

function numberOf(published: PublishedValue | null): number {
  return published === null ? Number.NaN : (publishedNumber(published) ?? Number.NaN);
}

describe('the algebra of these tests', () => {
  test('finds what a total gives away', () => {
    const known = new RowSpace([
      [1, 1, 1],
      [0, 1, 0],
    ]);
    expect(known.isDetermined([1, 0, 0])).toBe(false);
    expect(known.isDetermined([1, 0, 1])).toBe(true);
    expect(
      new RowSpace([
        [1, 1, 0],
        [1, 1, 1],
      ]).isDetermined([0, 0, 1]),
    ).toBe(true);
    expect(new RowSpace([]).isDetermined([0, 1])).toBe(false);
  });
});
