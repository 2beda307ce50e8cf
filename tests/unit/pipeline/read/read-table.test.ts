import { describe, expect, test } from 'vitest';

import { readTable, type Located } from '../../../../src/pipeline/read/read-table.ts';
import {
  choiceColumn,
  countColumn,
  idColumn,
  monthColumn,
  optional,
  textColumn,
} from '../../../../src/schema/column.ts';
import { defineTable } from '../../../../src/schema/table.ts';

const spec = defineTable({
  name: 'made',
  files: 'yearly',
  titleZh: '虚构',
  titleEn: 'Made up',
  rowZh: '一行',
  rowEn: 'a row',
  key: ['id'],
  yearOf: 'month',
  columns: {
    id: idColumn(['编号', 'Id']),
    month: monthColumn(['月份', 'Month']),
    part: countColumn(['分子', 'Part']),
    whole: countColumn(['分母', 'Whole']),
    kind: optional(choiceColumn(['种类', 'Kind'], ['x', 'y'])),
    note: optional(textColumn(['说明', 'Note'])),
  },
  rules: [
    {
      column: 'part',
      holds: (row) => row.part <= row.whole,
      ruleZh: '分子不能大于分母',
      remedyZh: '核对两列',
    },
  ],
});

/** A row as an object of its own: the values of a row that was read are inherited. */
function plain({ row, file, line }: Located<Readonly<Record<string, unknown>>>) {
  return { file, line, row: Object.fromEntries(Object.keys(spec.columns).map((name) => [name, row[name]])) };
}

const HEADER = 'id,month,part,whole,kind,note';
const read = (...lines: readonly string[]) => readTable(spec, 'made/2026.csv', [...lines, ''].join('\n'));
const told = (...lines: readonly string[]) =>
  read(...lines).problems.map(({ line, column, value, rule }) => [line, column, value, rule]);

describe('a row', () => {
  test('becomes typed values with its place, whatever the order of the columns', () => {
    const { rows, problems } = read(' note,kind,whole,part,month,id', ', x,9,7 ,2026-03,A-1');
    expect(problems).toEqual([]);
    expect(rows.map(plain)).toEqual([
      {
        file: 'made/2026.csv',
        line: 2,
        row: { id: 'A-1', month: '2026-03', part: 7, whole: 9, kind: 'x', note: null },
      },
    ]);
  });

  test('names every broken cell, and is kept as text', () => {
    const { rows, unread } = read(HEADER, 'A 1,2026-3,7,,z,n', 'A-2,2026-03,1,2,,');
    expect(rows.map(({ row }) => row.id)).toEqual(['A-2']);
    expect(unread).toMatchObject({ areMore: false, rows: [{ line: 2, row: { id: 'A 1', note: 'n' } }] });
    expect(told(HEADER, 'A 1,2026-3,7,,z,n')).toMatchObject([
      [2, 'id', 'A 1', expect.stringContaining('编号') as string],
      [2, 'month', '2026-3', expect.stringContaining('月份') as string],
      [2, 'whole', null, '这一列不能空'],
      [2, 'kind', 'z', '只能是：x、y'],
    ]);
  });

  test('that breaks a rule is read, and the value is told as it was typed', () => {
    const { rows, problems } = read(HEADER, 'A-1,2026-03,007,6,,');
    expect(rows).toHaveLength(1);
    expect(problems).toMatchObject([{ line: 2, column: 'part', value: '007', rule: '分子不能大于分母' }]);
  });

  test('of another year than its file is a problem', () => {
    expect(told(HEADER, 'A-1,2025-12,1,2,,')).toEqual([
      [2, 'month', '2025-12', '这一行不属于 2026 年，文件名却是 2026.csv'],
    ]);
  });

  test('after a cell of several lines is told by its own line', () => {
    expect(told(HEADER, 'A-1,2026-01,1,2,,"x\ny"', 'A-2,2026-13,1,2,,')).toMatchObject([
      [4, 'month', '2026-13', expect.anything() as string],
    ]);
  });
});

describe('a header', () => {
  test.each([
    ['a column is missing', 'id,month,part,kind,note', [[1, 'whole', null, '缺少这一列']]],
    ['a column is unknown', `${HEADER},extra`, [[1, 'extra', null, '不认识的列']]],
    ['a column stands twice', `${HEADER},month`, [[1, 'month', null, '这一列出现了两次']]],
    ['a column has no name', `${HEADER},`, [[1, null, null, '表头第 7 格没有列名']]],
    [
      'a name is misspelt',
      'Id,month,part,whole,kind,note',
      [
        [1, 'Id', null, '不认识的列'],
        [1, 'id', null, '缺少这一列'],
      ],
    ],
  ])('is told where %s', (_, header, expected) => {
    expect(told(header)).toEqual(expected);
  });

  test('that is none is one problem, not one a column', () => {
    expect(told('A-1,2026-03,1,2,,')).toEqual([
      [1, null, 'A-1,2026-03,1,2,,', '第一行应是表头，这里一个列名也不认识'],
    ]);
    expect(told(HEADER.replaceAll(',', ';'))).toMatchObject([
      [1, null, expect.anything() as string, '列与列之间不是英文逗号'],
    ]);
  });

  test('that is broken hides no broken cell, and leaves no row', () => {
    const { rows, unread, problems } = read('id,month,part,whole,note', 'A-1,2026-13,1,2,');
    expect(rows).toHaveLength(0);
    expect(unread.rows.map(({ row }) => row['id'])).toEqual(['A-1']);
    expect(problems.map(({ line, column }) => [line, column])).toEqual([
      [1, 'kind'],
      [2, 'month'],
    ]);
  });

  test('with a column twice reads the first', () => {
    expect(told(`${HEADER},month`, 'A-1,2026-03,1,2,,,2026-99')).toHaveLength(1);
  });
});

test('rows that nobody could read are said to be missing', () => {
  expect(read(HEADER, 'A-1,2026-03').unread.areMore).toBe(true);
  expect(readTable(spec, 'made/2026.csv', '').unread.areMore).toBe(true);
  expect(read(HEADER).unread.areMore).toBe(false);
});
