import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { UNASSIGNED } from '../../../../src/domain/area-code.ts';
import { describeDiff } from '../../../../src/pipeline/diff/describe-diff.ts';
import type { DataFolder } from '../../../../src/pipeline/read/read-folder.ts';
import type { IncidentRow } from '../../../../src/schema/incidents.schema.ts';
import { monthOfRow, releases, type InspectionRow, type Releases } from './random-releases.ts';
import { readBack, type Told } from './told-scope.ts';

const RUNS = { numRuns: 60 };
const PUBLIC = { locale: 'zh-CN', isInternal: false } as const;

/** Without dates, amounts of money and how many sentences were left out, which are no counts. */
function countsIn(text: string): readonly number[] {
  const bare = text
    .replaceAll(/“[\d.-]+”/g, '')
    .replaceAll(/\d{4}年|\d+月/g, '')
    .replaceAll(/[\d,.]+元/g, '')
    .replaceAll(/另有\d+条|最小公布数.*/g, '');
  return [...bare.matchAll(/\d+/g)].map(([digits]) => Number(digits));
}

function differencesIn(text: string): readonly number[] {
  return [...text.matchAll(/(\d+)→(\d+)起/g)].map(([, before, after]) =>
    Math.abs(Number(after) - Number(before)),
  );
}

type Row = IncidentRow | InspectionRow;

function rowsAt(folder: DataFolder, told: Pick<Told, 'table'>, area: string, month: string): readonly Row[] {
  const rows: readonly Row[] =
    told.table === '警情案件'
      ? folder.tables.incidents.map(({ row }) => row)
      : folder.tables.inspections.map(({ row }) => row);
  return rows.filter((row) => (row.adcode ?? UNASSIGNED) === area && monthOfRow(row) === month);
}

/** Everything that a small number could be read from in one cell, counted anew. */
interface Counted {
  readonly filed: readonly [before: number, after: number];
  readonly added: number;
  readonly removed: number;
  readonly changed: number;
  readonly rowCounts: readonly number[];
}

const STREAMS: readonly ((row: Row) => boolean)[] = [
  () => true,
  (row) => 'prevented' in row && row.prevented,
  (row) => !('prevented' in row && row.prevented),
];

function countCell({ before, after }: Releases, told: Told, area: string, month: string): Counted {
  const [old, current] = [before, after].map((folder) => rowsAt(folder, told, area, month));
  if (old === undefined || current === undefined) throw new Error('two releases');
  const changes = STREAMS.map((isIn) => {
    const oldRows = new Map(old.filter(isIn).map((row) => [row.id, JSON.stringify(row)]));
    const rows = new Map(current.filter(isIn).map((row) => [row.id, JSON.stringify(row)]));
    const added = [...rows.keys()].filter((id) => !oldRows.has(id)).length;
    const removed = [...oldRows.keys()].filter((id) => !rows.has(id)).length;
    const changed = [...rows].filter(([id, text]) => oldRows.has(id) && oldRows.get(id) !== text).length;
    return { before: oldRows.size, after: rows.size, added, removed, changed };
  });
  const [all, , filed] = changes;
  if (all === undefined || filed === undefined) throw new Error('three streams');
  return {
    ...all,
    filed: [filed.before, filed.after],
    // A part of the rows in which nothing changed enters no number that is printed.
    rowCounts: changes
      .filter((change) => change.added + change.removed + change.changed > 0)
      .flatMap((change) => [...Object.values(change), Math.abs(change.after - change.before)]),
  };
}

function cellsOf(pair: Releases, told: Told): readonly Counted[] {
  return told.areas.flatMap((area) => told.months.map((month) => countCell(pair, told, area, month)));
}

function forEveryPair(check: (pair: Releases, text: string) => void, isWhole = true): void {
  fc.assert(
    fc.property(releases, (pair) => {
      check(pair, describeDiff(pair.before, pair.after, { ...PUBLIC, isWhole }));
    }),
    RUNS,
  );
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

describe('the public text', () => {
  test.each([true, false])(
    'holds no small count and no small difference (everything listed: %s)',
    (isWhole) => {
      forEveryPair(({ minCount }, text) => {
        const small = [...countsIn(text), ...differencesIn(text)].filter(
          (count) => count > 0 && count < minCount,
        );
        expect(small, text).toEqual([]);
      }, isWhole);
    },
  );

  test('counts nothing that holds a hidden cell', () => {
    forEveryPair((pair, text) => {
      const isOpen = (count: number): boolean => count === 0 || count >= pair.minCount;
      for (const told of readBack(text)) {
        const cells = cellsOf(pair, told);
        if (/\d+行/.test(told.words)) {
          expect(cells.flatMap(({ rowCounts }) => rowCounts).every(isOpen), told.words).toBe(true);
        }
        if (/\d+起/.test(told.words)) {
          const counts = cells.flatMap(({ filed: [old, current] }) => [
            old,
            current,
            Math.abs(current - old),
          ]);
          expect(counts.every(isOpen), told.words).toBe(true);
        }
      }
    });
  });

  test('is true', () => {
    forEveryPair((pair, text) => {
      for (const told of readBack(text)) {
        const cells = cellsOf(pair, told);
        const number = (pattern: RegExp): number | null => {
          const digits = pattern.exec(told.words)?.[1];
          return digits === undefined ? null : Number(digits);
        };
        const after = number(/立案(?:\d+→)?(\d+)起/);
        if (after !== null) expect(after).toBe(sum(cells.map(({ filed }) => filed[1])));
        const before = number(/立案(\d+)→/);
        if (before !== null) expect(before).toBe(sum(cells.map(({ filed }) => filed[0])));
        const added = number(/(?:新增|共)(\d+)行/);
        if (added !== null) expect(added).toBe(sum(cells.map((cell) => cell.added)));
        const removed = number(/删去(\d+)行/);
        if (removed !== null) expect(removed).toBe(sum(cells.map((cell) => cell.removed)));
        const changed = number(/改动(\d+)行/);
        if (changed !== null) expect(changed).toBe(sum(cells.map((cell) => cell.changed)));
        if (told.words.includes('立案数不变')) {
          for (const { filed } of cells) expect(filed[0]).toBe(filed[1]);
        }
      }
    });
  });

  test('tells every cell that changed once, and no other', () => {
    forEveryPair((pair, text) => {
      const told = readBack(text).flatMap((part) =>
        part.areas.flatMap((area) => part.months.map((month) => `${part.table} ${area} ${month}`)),
      );
      expect([...told].sort()).toEqual([...new Set(told)].sort());
      const changed = ['警情案件', '行业监督检查'].flatMap((table) =>
        [...new Set([pair.before, pair.after].flatMap((folder) => placesOf(folder, table)))]
          .filter((place) => {
            const [area = '', month = ''] = place.split(' ');
            const cell = countCell(pair, { table, areas: [], months: [], words: '' }, area, month);
            return cell.added + cell.removed + cell.changed > 0;
          })
          .map((place) => `${table} ${place}`),
      );
      expect([...told].sort()).toEqual([...changed].sort());
    });
  });

  test('prints losses only in the unit to which the site rounds them', () => {
    forEveryPair(({ after }, text) => {
      for (const [, digits = ''] of text.matchAll(/([\d,]+(?:\.\d+)?)元/g)) {
        expect(Number(digits.replaceAll(',', '')) % after.disclosure.rounding.money).toBe(0);
      }
    });
  });
});

function placesOf(folder: DataFolder, table: string): readonly string[] {
  const rows: readonly Row[] =
    table === '警情案件'
      ? folder.tables.incidents.map(({ row }) => row)
      : folder.tables.inspections.map(({ row }) => row);
  return rows.map((row) => `${row.adcode ?? UNASSIGNED} ${monthOfRow(row)}`);
}
