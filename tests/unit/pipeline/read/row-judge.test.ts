import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { ColumnTable } from '../../../../src/pipeline/read/column-table.ts';
import { cutRows } from '../../../../src/pipeline/read/cut-rows.ts';
import { countColumn } from '../../../../src/schema/column.ts';

type Row = Readonly<Record<'part' | 'whole' | 'rest', number>>;

const columns = {
  part: countColumn(['分子', 'Part']),
  whole: countColumn(['分母', 'Whole']),
  rest: countColumn(['其余', 'Rest']),
};

function tableOf(rows: readonly (readonly number[])[]): ColumnTable<Row> {
  const table = new ColumnTable<Row>(columns);
  table.startFile('made.csv');
  const cells = rows.map((row) => row.map(String));
  const lines = rows.map((_, at) => at + 2);
  table.add(cutRows(cells, lines, null), [0, 1, 2]);
  return table;
}

describe('rows of which a rule does not hold are found', () => {
  const row = fc.tuple(fc.nat({ max: 6 }), fc.nat({ max: 400 }), fc.nat({ max: 2 }));

  test.each([
    ['one column', ['part'], ({ part }: Row) => part < 4],
    ['two', ['part', 'whole'], ({ part, whole }: Row) => part * 60 <= whole],
    ['three', ['part', 'whole', 'rest'], ({ part, whole, rest }: Row) => part * 60 <= whole + rest],
    ['whatever columns', undefined, ({ part, rest }: Row) => part >= rest],
  ])('that reads %s', (_, reads, holds) => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 200 }), fc.nat(), (rows, cut) => {
        const expected = rows.flatMap(([part, whole, rest], at) =>
          holds({ part, whole, rest }) ? [] : [at],
        );
        const judge = tableOf(rows).judge(holds, reads);
        const middle = cut % (rows.length + 1);
        // In two parts, as rows come, and once more, when most is known.
        expect([...judge.broken(0, middle), ...judge.broken(middle, rows.length)]).toEqual(expected);
        expect(judge.broken(0, rows.length)).toEqual(expected);
      }),
    );
  });

  test('among more pairs than are remembered, and more values', () => {
    for (const most of [9000, 70_000]) {
      const rows = Array.from({ length: most }, (_, at) => [at, at === 7 || at === most - 1 ? 0 : at + 1, 0]);
      const judge = tableOf(rows).judge(({ part, whole }) => part < whole, ['part', 'whole']);
      for (let times = 0; times < 2; times += 1) expect(judge.broken(0, most)).toEqual([7, most - 1]);
    }
  });

  test('though pairs are not asked for twice', () => {
    let asked = 0;
    const judge = tableOf(Array.from({ length: 500 }, (_, at) => [at % 2, 3, at])).judge(
      ({ part, whole }) => {
        asked += 1;
        return part < whole;
      },
      ['part', 'whole'],
    );
    expect(judge.broken(0, 500)).toEqual([]);
    expect(asked).toBe(2);
  });
});

test('a row that is judged has no column but those that are read', () => {
  const names: string[] = [];
  tableOf([[1, 2, 3]])
    .judge(
      (row) => {
        for (const name in row) names.push(name);
        return true;
      },
      ['rest', 'part'],
    )
    .broken(0, 1);
  expect(names).toEqual(['part', 'rest']);
});
