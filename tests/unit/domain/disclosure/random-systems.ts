import fc from 'fast-check';

import {
  additiveSystem,
  type Additivity,
  type AdditiveSystem,
} from '../../../../src/domain/disclosure/additive-system.ts';
import type { Attacker } from '../../../../src/domain/disclosure/find-breaches.ts';
import type { ProtectionNeed } from '../../../../src/domain/disclosure/protection-need.ts';
import type { ProtectionTask } from '../../../../src/domain/disclosure/protect-table.ts';
import type { CellId } from '../../../../src/domain/disclosure/table-system.ts';

export const MIN_COUNT = 5;

/** A table of rows and columns with both margins: `r0|c1`, `r0|T`, `T|c1`, `T|T`. */
export function crossTable(rows: readonly (readonly number[])[]): AdditiveSystem {
  const values = new Map<CellId, number>();
  const equations: Additivity[] = [];
  const columns = rows[0]?.map((_, column) => column) ?? [];
  rows.forEach((row, at) => row.forEach((value, column) => values.set(`r${at}|c${column}`, value)));
  const add = (total: CellId, parts: readonly CellId[]): void => {
    values.set(
      total,
      parts.reduce((sum, part) => sum + (values.get(part) ?? 0), 0),
    );
    equations.push({ total, parts });
  };
  rows.forEach((_, at) => {
    add(
      `r${at}|T`,
      columns.map((column) => `r${at}|c${column}`),
    );
  });
  for (const column of columns)
    add(
      `T|c${column}`,
      rows.map((_, at) => `r${at}|c${column}`),
    );
  add(
    'T|T',
    rows.map((_, at) => `r${at}|T`),
  );
  equations.push({ total: 'T|T', parts: columns.map((column) => `T|c${column}`) });
  return additiveSystem(values, equations);
}

/** Counts as they are in small tables: many zeros, many small, some large. */
const count = fc.oneof(
  { weight: 3, arbitrary: fc.constant(0) },
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 4 }) },
  { weight: 6, arbitrary: fc.integer({ min: 5, max: 30 }) },
);

export const randomTables: fc.Arbitrary<AdditiveSystem> = fc
  .tuple(fc.integer({ min: 2, max: 4 }), fc.integer({ min: 2, max: 5 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(count, { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  )
  .map(crossTable);

export function smallCells({ system }: AdditiveSystem): ReadonlyMap<CellId, ProtectionNeed> {
  return new Map(
    [...system.cells.values()]
      .filter(({ value }) => value > 0 && value < MIN_COUNT)
      .map(({ id }) => [id, { kind: 'width', width: MIN_COUNT }]),
  );
}

/** Somebody who knows nothing besides, and somebody for every row who knows its cells. */
export function rowOwners({ system }: AdditiveSystem): readonly Attacker[] {
  const rows = Map.groupBy(
    [...system.cells.keys()].filter((id) => !id.startsWith('T|')),
    (id) => id.split('|')[0] ?? '',
  );
  return [
    { name: 'reader', knows: new Set() },
    ...[...rows].map(([name, cells]) => ({ name, knows: new Set(cells) })),
  ];
}

export function taskOf(table: AdditiveSystem, rest: Partial<ProtectionTask> = {}): ProtectionTask {
  return {
    ...table,
    sensitive: smallCells(table),
    neverShown: new Set(),
    alwaysShown: new Set(),
    attackers: rowOwners(table),
    costOf: (id) => (id.match(/T/g) ?? []).length * 2 + 1,
    ...rest,
  };
}
