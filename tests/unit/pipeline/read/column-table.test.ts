import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { ColumnTable, valuesIn } from '../../../../src/pipeline/read/column-table.ts';
import { countColumn, idColumn, monthColumn, optional } from '../../../../src/schema/column.ts';

const columns = {
  id: idColumn(['编号', 'Id']),
  month: monthColumn(['月份', 'Month']),
  count: optional(countColumn(['起数', 'Count'])),
};

type Row = Readonly<Record<'id' | 'month', string> & { readonly count: number | null }>;

function tableOf(files: readonly (readonly (readonly string[])[])[]): ColumnTable<Row> {
  const table = new ColumnTable<Row>(columns);
  for (const [index, rows] of files.entries()) {
    table.startFile(`made/${index}.csv`);
    for (const [at, cells] of rows.entries()) table.add(cells, [0, 1, 2], at + 2);
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

  test('need every column', () => {
    const table = new ColumnTable<Row>(columns);
    table.startFile('made/0.csv');
    expect(table.add(['A', '2026-01'], [0, 1, -1], 2)).toBeNull();
    expect(table).toHaveLength(0);
  });
});
