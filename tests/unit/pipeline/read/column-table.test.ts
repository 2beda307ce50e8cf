import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { cellText } from '../../../../src/pipeline/read/cell-text.ts';
import {
  alikeRows,
  columnOf,
  ColumnTable,
  textsIn,
  valuesIn,
} from '../../../../src/pipeline/read/column-table.ts';
import { cutRows, type CutRows } from '../../../../src/pipeline/read/cut-rows.ts';
import { separated } from '../../../../src/pipeline/read/joined-texts.ts';
import { BLOCK } from '../../../../src/pipeline/read/row-column.ts';
import { countColumn, idColumn, monthColumn, optional, textColumn } from '../../../../src/schema/column.ts';

const columns = {
  id: idColumn(['编号', 'Id']),
  month: monthColumn(['月份', 'Month']),
  count: optional(countColumn(['起数', 'Count'])),
};

type Row = Readonly<Record<'id' | 'month', string> & { readonly count: number | null }>;

/** As if they stood in a file behind a header. */
function cutOf(rows: readonly (readonly string[])[]): CutRows {
  return cutRows(
    rows,
    rows.map((_, at) => at + 2),
    null,
  );
}

/** Adds rows as a reader does: one that is refused is left out, and the next is begun with. */
function addAll(table: ColumnTable<Row>, rows: readonly (readonly string[])[]): void {
  const cut = cutOf(rows);
  for (let next = 0; next < rows.length; next += 1) next = table.add(cut, [0, 1, 2], [next, rows.length]);
}

function tableOf(files: readonly (readonly (readonly string[])[])[]): ColumnTable<Row> {
  const table = new ColumnTable<Row>(columns);
  for (const [index, rows] of files.entries()) {
    table.startFile(`made/${index}.csv`);
    addAll(table, rows);
  }
  return table;
}

const plain = (table: ColumnTable<Row>) =>
  table.map(({ row: { id, month, count }, file, line }) => ({ id, month, count, file, line }));

describe('rows held by columns', () => {
  test('are those that were added, with file and line; broken ones leave no trace', () => {
    const id = fc.stringMatching(/^[A-Z]-\d{1,20}$/);
    const month = fc.constantFrom('2026-01', ' 2026-02 ', '2026-12', '2026-13');
    const count = fc.constantFrom('', '0', '7', ' 12', '999999999999999', '-1');
    const files = fc.array(fc.array(fc.tuple(id, month, count), { maxLength: 30 }), { maxLength: 4 });
    fc.assert(
      fc.property(files, (given) => {
        const expected = given.flatMap((rows, file) =>
          rows.flatMap(([name, when, many], at) =>
            when === '2026-13' || many === '-1'
              ? []
              : [
                  {
                    id: name,
                    month: when.trim(),
                    count: many === '' ? null : Number(many),
                    file: `made/${file}.csv`,
                    line: at + 2,
                  },
                ],
          ),
        );
        const table = tableOf(given);
        expect(plain(table)).toEqual(expected);
        expect(table).toHaveLength(expected.length);
        expect(new Set(valuesIn(table, 'month'))).toEqual(new Set(expected.map((row) => row.month)));
      }),
    );
  });

  test('may be more, and hold more different values, than there is room for at first', () => {
    const ids = Array.from({ length: 70_000 }, (_, index) => `LONG-IDENTIFIER-${index}`);
    const table = tableOf([ids.map((id, index) => [id, '2026-01', String(index)])]);
    expect(table.map(({ row }) => row.id)).toEqual(ids);
    expect(table.filter(({ row }) => row.count === 66_000).map(({ line }) => line)).toEqual([66_002]);
    expect(table.flatMap(({ row }) => (row.count !== null && row.count > 69_998 ? [row.id] : []))).toEqual([
      'LONG-IDENTIFIER-69999',
    ]);
  });

  test.each([
    ['from the start', 0],
    ['late', 55_000],
  ])('may have blanks %s among too many texts to be remembered', (_, from) => {
    const table = new ColumnTable<{ readonly name: string | null }>({
      name: optional(idColumn(['编号', 'Id'])),
    });
    table.startFile('made/0.csv');
    const cells = Array.from({ length: 60_000 }, (_, index) =>
      index >= from && index % 7 === 3 ? '' : `I-${index}`,
    );
    const cut = cutOf([...cells, ' I-59999', 'I 1', ' ', ''].map((cell) => [cell]));
    expect(table.add(cut, [0])).toBe(60_001);
    expect(table.add(cut, [0], [60_002, 60_004])).toBe(60_004);
    const names = table.map(({ row }) => row.name);
    expect(names).toEqual([...cells, 'I-59999', '', ''].map((cell) => (cell === '' ? null : cell)));
    expect(new Set(valuesIn(table, 'name'))).toEqual(new Set(names));
  });

  test('only the values of rows that were added are looked at', () => {
    const table = tableOf([
      [
        ['A', '2026-01', '1'],
        ['B', '2026-02', '-1'],
      ],
    ]);
    expect([...valuesIn(table, 'month')]).toEqual(['2026-01']);
  });

  test('are read by column as by row', () => {
    const count = fc.constantFrom('', '0', '300', '-1');
    const files = fc.array(fc.array(fc.tuple(fc.constantFrom('A', 'B'), fc.constant('2026-01'), count)));
    fc.assert(
      fc.property(files, (given) => {
        const table = tableOf(given);
        for (const rows of [table, [...table]])
          for (const name of ['id', 'month', 'count'] as const) {
            const column = columnOf<Row, typeof name>(rows, name);
            const shown = column.map((value) => `<${cellText(value)}>`);
            for (const [at, { row }] of [...table].entries()) {
              expect(column.at(at)).toBe(row[name]);
              expect(shown.at(at)).toBe(`<${cellText(row[name])}>`);
            }
          }
      }),
    );
  });

  test('are read by column as numbers, many at a time', () => {
    // Fewer different values than a byte has, more, and more than two bytes have.
    for (const most of [3, 300, 70_000]) {
      const rows = Array.from({ length: 75_000 }, (_, at) => [`I-${at % 7}`, '2026-01', String(at % most)]);
      const table = tableOf([rows]);
      for (const held of [table, [...table]]) {
        const numbers = columnOf<Row, 'count'>(held, 'count').numbers((count) => (count ?? 0) * 2);
        const found = Array.from({ length: Math.ceil(rows.length / BLOCK) }, (_, block) => [
          ...numbers(block * BLOCK),
        ]).flat();
        expect(found.slice(0, rows.length)).toEqual(rows.map((_, at) => (at % most) * 2));
      }
    }
  });

  test('say the same as texts, however many', () => {
    const ids = Array.from({ length: 60_000 }, (_, index) => `I-${index}`);
    const table = tableOf([ids.map((id) => [id, '2026-01', '7'])]);
    const textsOf = (name: string): readonly string[] =>
      [...textsIn(table, name)].flatMap((texts) => [...separated(texts)]);
    expect(textsOf('id')).toEqual(ids);
    expect(textsOf('count')).toEqual(['7']);
    const column = columnOf(table, 'id');
    expect(ids.filter((id, at) => column.at(at) !== id)).toEqual([]);
    addAll(table, [['B', '2026-01', 'none']]);
    expect(textsOf('count')).toHaveLength(60_000);
  });

  test('stand beside refused ones, however many texts there are', () => {
    const table = new ColumnTable<Readonly<Record<'id' | 'note', string>>>({
      id: idColumn(['编号', 'Id']),
      note: textColumn(['说明', 'Note']),
    });
    table.startFile('made/0.csv');
    const rows = Array.from({ length: 70_000 }, (_, index) => [
      `I-${index}`,
      index > 60_000 && index % 2 === 0 ? '' : `N-${index}`,
    ]);
    const cut = cutOf(rows);
    for (let next = 0; next < rows.length;) {
      const end = Math.min(next + 500, rows.length);
      next = table.add(cut, [0, 1], [next, end]);
      if (next < end) next += 1;
    }
    expect(table.map(({ row: { id, note }, line }) => [id, note, line])).toEqual(
      rows.flatMap(([id, note], index) => (note === '' ? [] : [[id, note, index + 2]])),
    );
  });

  test('need every column', () => {
    const table = new ColumnTable<Row>(columns);
    table.startFile('made/0.csv');
    expect(table.add(cutOf([['A', '2026-01']]), [0, 1, -1])).toBe(0);
    expect(table).toHaveLength(0);
  });
});

test('rows alike in two columns come by the first of them, and all are counted', () => {
  const month = fc.constantFrom('2026-01', '2026-02', '2026-03');
  const count = fc.integer({ min: 0, max: 400 }).map(String);
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constant('A'), month, count), { maxLength: 900 }), (rows) => {
      const table = tableOf([rows.slice(0, 5), rows.slice(5)]);
      const pairOf = ({ row }: (typeof located)[number]): string => `${row.month} ${row.count ?? ''}`;
      const located = [...table];
      const expected = [...Map.groupBy(located, pairOf)].map(([pair, all]) => [
        pair,
        all[0]?.file,
        all[0]?.line,
        all.length,
      ]);
      const found = alikeRows(table, 'month', 'count');
      expect(found.map(({ first, count: many }) => [pairOf(first), first.file, first.line, many])).toEqual(
        expected,
      );
      // Rows in a plain array come each on its own.
      expect(alikeRows(located, 'month', 'count').map(({ first }) => pairOf(first))).toEqual(
        located.map(pairOf),
      );
    }),
  );
});
