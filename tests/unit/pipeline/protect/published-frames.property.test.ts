import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { UNASSIGNED, type AreaCode } from '../../../../src/domain/area-code.ts';
import { monthsOfPeriod } from '../../../../src/domain/period.ts';
import { cellAt, type MeasureId, type PublishedCell } from '../../../../src/domain/published-frame.ts';
import { publishedInterval, publishedNumber } from '../../../../src/domain/published-value.ts';
import type { DataFolder } from '../../../../src/pipeline/read/read-folder.ts';
import { tabulateIncidents } from '../../../../src/pipeline/tabulate/tabulate-incidents.ts';
import { makeFolder, REGION } from '../made-folder.ts';
import { ALL_FRAMES, publish, type Published } from './made-regions.ts';
import { AS_OF, asFrames, coveredIncidents, DISTRICTS, randomIncidents } from './random-incidents.ts';

const districts = [...DISTRICTS];

const folders: fc.Arbitrary<DataFolder> = fc.oneof(
  randomIncidents.map((incidents) => makeFolder({ districts, asOf: AS_OF, incidents })),
  coveredIncidents.map(({ incidents, coverage }) =>
    makeFolder({ districts, asOf: AS_OF, incidents, coverage }),
  ),
);

/** A folder of hundreds of incidents shrinks for minutes and ends as unreadable as it began. */
const RUNS = { numRuns: 15, endOnFailure: true };

function forEveryFolder(check: (frames: Published, folder: DataFolder) => void): void {
  fc.assert(
    fc.property(folders, (folder) => {
      check(publish(folder), folder);
    }),
    RUNS,
  );
}

function cellsOf(frames: Published): readonly PublishedCell[] {
  return Object.values(frames).flatMap(({ cells }) => cells);
}

function numberOf(cell: PublishedCell | undefined, measure: MeasureId): number | null {
  const value = cell?.values[measure];
  return value === undefined ? null : publishedNumber(value);
}

describe('rows and frames of the same incidents publish the same', () => {
  /** What a table of months by type does not carry. */
  const CARRIED: readonly MeasureId[] = ['filed', 'rate', 'loss'];

  function expectSame(one: Published, other: Published, ids: readonly string[]): void {
    for (const id of ids) {
      // A frame whose counts are too sparse may be there for what the other does not carry.
      const carried = (cells: readonly PublishedCell[]): unknown =>
        cells
          .filter(({ values }) => CARRIED.some((measure) => values[measure] !== undefined))
          .map(({ values, verdicts, ...rest }) => ({
            ...rest,
            values: CARRIED.map((measure) => values[measure]),
            verdicts: CARRIED.map((measure) => verdicts[measure]),
          }));
      expect(carried(one[id]?.cells ?? [])).toEqual(carried(other[id]?.cells ?? []));
    }
  }

  const isFiled = ({ prevented }: { readonly prevented: boolean }): boolean => !prevented;
  const ids = ALL_FRAMES.frames.map((id) => id.replace('incidents-', ''));

  test('by type, in every frame', () => {
    fc.assert(
      fc.property(randomIncidents, (drawn) => {
        const incidents = drawn.filter(isFiled);
        const fromRows = publish(makeFolder({ districts, asOf: AS_OF, incidents }));
        const frames = asFrames(incidents, true);
        expectSame(publish(makeFolder({ districts, asOf: AS_OF, frames })), fromRows, ids);
      }),
      RUNS,
    );
  });

  test('with coverage, and any mixture of whole months', () => {
    fc.assert(
      fc.property(
        coveredIncidents,
        fc.integer({ min: 1, max: 12 }),
        ({ incidents: drawn, coverage }, cut) => {
          const isEarly = (date: string): boolean => date < `2025-${String(cut).padStart(2, '0')}`;
          const incidents = drawn.filter(isFiled);
          fc.pre(incidents.some((row) => row.filed_on < '2026'));
          const mixed = makeFolder({
            districts,
            asOf: AS_OF,
            coverage,
            frames: asFrames(incidents, true).filter(({ month, filed }) => isEarly(month) && filed > 0),
            incidents: incidents.filter((row) => !isEarly(row.filed_on)),
          });
          const whole = makeFolder({ districts, asOf: AS_OF, coverage, incidents });
          expectSame(publish(mixed), publish(whole), ids);
        },
      ),
      RUNS,
    );
  });
});

describe('what is published', () => {
  test('counts nothing between 1 and the smallest count, in any frame', () => {
    forEveryFolder((frames) => {
      for (const cell of cellsOf(frames))
        for (const measure of ['filed', 'prevented'] as const) {
          const count = numberOf(cell, measure) ?? 0;
          expect(count === 0 || count >= ALL_FRAMES.min_count).toBe(true);
        }
    });
  });

  test('is true: what is shown is what was filed', () => {
    forEveryFolder((frames, folder) => {
      const { at, supplyOf, areas } = tabulateIncidents(folder);
      for (const frame of Object.values(frames).filter(({ types }) => types[0] === 'all')) {
        for (const cell of frame.cells) {
          const count = numberOf(cell, 'filed');
          if (count === null) continue;
          const places = (cell.area === REGION ? areas : [cell.area]).flatMap((area) =>
            monthsOfPeriod(cell.period).map((month) => ({ area, month })),
          );
          expect(places.every(({ area, month }) => supplyOf(area, month) === 'supplied')).toBe(true);
          expect(count).toBe(places.reduce((sum, { area, month }) => sum + at(area, month).filed, 0));
        }
      }
    });
  });

  test('adds up wherever a total and all its parts are shown', () => {
    forEveryFolder((frames) => {
      const { 'month-district': monthly } = frames;
      const expectSum = (
        total: PublishedCell,
        parts: readonly (PublishedCell | undefined)[],
        measure: MeasureId,
        unit: number,
      ): void => {
        const [whole, each] = [numberOf(total, measure), parts.map((part) => numberOf(part, measure))];
        if (whole === null || each.includes(null)) return;
        const sum = each.reduce<number>((all, part) => all + (part ?? 0), 0);
        expect(Math.abs(whole - sum)).toBeLessThanOrEqual((unit / 2) * (parts.length + 1));
      };
      for (const frame of Object.values(frames)) {
        const parts = frame.areas.filter((area) => area !== REGION);
        for (const cell of frame.cells) {
          const { area, period, type } = cell;
          if (area === REGION && parts.length > 0)
            for (const [measure, unit] of [
              ['filed', 0],
              ['prevented', 0],
              ['loss', 1000],
              ['stopped', 1000],
            ] as const)
              expectSum(
                cell,
                parts.map((part) => cellAt(frame, part, period, type)),
                measure,
                unit,
              );
          if (monthly === undefined || type !== 'all') continue;
          expectSum(
            cell,
            monthsOfPeriod(period).map((month) => cellAt(monthly, area, month)),
            'filed',
            0,
          );
        }
      }
    });
  });

  test('has rates that give the count back, inside an interval that covers them', () => {
    forEveryFolder((frames, { tables }) => {
      const residents = new Map<AreaCode, number>(
        tables.population.map(({ row }) => [row.adcode, row.residents]),
      );
      for (const cell of cellsOf(frames)) {
        const { area, values } = cell;
        if (values.rate === undefined) continue;
        const [count, rate] = [numberOf(cell, 'filed'), numberOf(cell, 'rate')];
        expect(rate === null).toBe(count === null);
        if (count === null || rate === null) continue;
        expect((rate * (residents.get(area) ?? Number.NaN)) / 10_000).toBeCloseTo(count, 9);
        const interval = publishedInterval(values.rate);
        expect(interval?.lower).toBeLessThanOrEqual(rate);
        expect(interval?.upper).toBeGreaterThan(rate);
      }
    });
  });

  test('judges a district only where it and the region are shown', () => {
    forEveryFolder((frames) => {
      for (const frame of Object.values(frames)) {
        for (const cell of frame.cells) {
          const whole = frames[`${frame.id.split('-')[1] ?? ''}-district`];
          const region = whole === undefined ? undefined : cellAt(whole, REGION, cell.period);
          const isComparable =
            cell.type === 'all' &&
            cell.area !== REGION &&
            cell.area !== UNASSIGNED &&
            numberOf(cell, 'filed') !== null &&
            (numberOf(region, 'filed') ?? 0) > 0;
          expect('rate' in cell.verdicts).toBe(isComparable);
        }
      }
    });
  });

  test('tells nothing of a hidden count by what stands beside it', () => {
    forEveryFolder((frames) => {
      for (const cell of cellsOf(frames)) {
        if (cell.values.filed?.state !== 'suppressed') continue;
        const { rate, median_loss: median, clearance } = cell.values;
        for (const value of [rate, median, clearance])
          expect(['suppressed', 'not_due', undefined]).toContain(value?.state);
        expect(cell.verdicts).toEqual({});
        expect(cell.changes.period_on_period).toBeUndefined();
      }
    });
  });

  test('is the same whatever the order of rows; of districts, wherever both orders show it', () => {
    const order = fc.shuffledSubarray(districts, { minLength: districts.length });
    fc.assert(
      fc.property(coveredIncidents, order, ({ incidents, coverage }, shuffled) => {
        const made = { asOf: AS_OF, districts, incidents, coverage };
        const reversed = { ...made, incidents: incidents.toReversed(), coverage: coverage.toReversed() };
        const here = publish(makeFolder(made));
        expect(publish(makeFolder(reversed))).toEqual(here);
        // Equally cheap patterns differ: which cells are complementary is no promise, what they say is.
        const there = publish(makeFolder({ ...made, districts: shuffled }));
        for (const [id, frame] of Object.entries(here)) {
          const other = there[id];
          if (other === undefined) continue;
          for (const cell of frame.cells) {
            const twin = cellAt(other, cell.area, cell.period, cell.type);
            for (const measure of ['filed', 'rate', 'loss'] as const) {
              const [one, two] = [cell.values[measure], twin?.values[measure]];
              if (one === undefined || two === undefined) continue;
              if (one.state === 'suppressed' || two.state === 'suppressed') continue;
              expect(two).toEqual(one);
            }
          }
        }
      }),
      RUNS,
    );
  });
});
