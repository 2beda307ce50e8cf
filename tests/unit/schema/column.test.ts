import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import {
  choiceColumn,
  countColumn,
  dateColumn,
  decimalColumn,
  idColumn,
  moneyColumn,
  monthColumn,
  optional,
  partialDateColumn,
  percentColumn,
  periodColumn,
  positiveColumn,
  referenceListColumn,
  textListColumn,
  timestampColumn,
  yearColumn,
  yesNoColumn,
  type AnyColumn,
} from '../../../src/schema/column.ts';
import { TABLE_KEYS, tableSpec } from '../../../src/schema/tables.ts';

const meaning = ['意思', 'Meaning'] as const;

interface Case {
  readonly name: string;
  readonly column: AnyColumn;
  readonly takes: readonly (readonly [text: string, value: unknown])[];
  readonly refuses: readonly string[];
}

const CASES: readonly Case[] = [
  {
    name: 'id',
    column: idColumn(meaning),
    takes: [
      ['A-001', 'A-001'],
      ['110', '110'],
    ],
    refuses: ['', '-1', 'A 1', 'A_1', '甲', 'A.1'],
  },
  {
    name: 'count',
    column: countColumn(meaning),
    takes: [
      ['0', 0],
      ['012', 12],
      ['123456789012345', 123_456_789_012_345],
    ],
    refuses: ['', '-1', '1.0', '1,000', '十', '1e3', '１２', 'NaN', '1234567890123456'],
  },
  {
    name: 'money',
    column: moneyColumn(meaning),
    takes: [
      ['0', 0],
      ['12000', 12_000],
      ['12000.5', 12_000.5],
      ['0.05', 0.05],
    ],
    refuses: ['', '-5', '12.345', '12,000', '1.2万', '.5', '5.', '1e3', 'Infinity'],
  },
  {
    name: 'date',
    column: dateColumn(meaning),
    takes: [['2024-02-29', '2024-02-29']],
    refuses: [
      '',
      '2026-02-29',
      '2026-02-30',
      '2026-13-01',
      '2026-9-3',
      '2026/09/03',
      '46000',
      '2026-09-03T00:00',
    ],
  },
  {
    name: 'partial date',
    column: partialDateColumn(meaning),
    takes: [
      ['2026', '2026'],
      ['2026-09', '2026-09'],
      ['2026-09-03', '2026-09-03'],
    ],
    refuses: ['', '2026-13', '2026-02-30', '26', '2026-9'],
  },
  {
    name: 'time',
    column: timestampColumn(meaning),
    takes: [
      ['2026-09-03T14:05:00+08:00', '2026-09-03T14:05:00+08:00'],
      ['2026-09-03T06:05:00Z', '2026-09-03T06:05:00Z'],
    ],
    refuses: ['', '2026-09-03T14:05:00', '2026-09-03 14:05', '2026-02-30T00:00:00+08:00', '2026-09-03'],
  },
  {
    name: 'month',
    column: monthColumn(meaning),
    takes: [['2026-09', '2026-09']],
    refuses: ['', '2026-13', '2026-00', '2026-9', '2026年9月', 'Sep-26'],
  },
  {
    name: 'period',
    column: periodColumn(meaning),
    takes: [
      ['2026', '2026'],
      ['2026-q3', '2026-q3'],
      ['2026-09', '2026-09'],
      ['2026-09-r12', '2026-09-r12'],
    ],
    refuses: ['', '2026-q5', '2026Q3', '2026-13-r12', '2026-r12', '2026-09-r6'],
  },
  {
    name: 'year',
    column: yearColumn(meaning),
    takes: [['2026', 2026]],
    refuses: ['', '26', '2126', '1899', '2026.0'],
  },
  {
    name: 'percent',
    column: percentColumn(meaning),
    takes: [
      ['0', 0],
      ['83.5', 83.5],
      ['100', 100],
    ],
    refuses: ['', '100.1', '-1', '83.5%', '0,5'],
  },
  {
    name: 'number',
    column: decimalColumn(meaning),
    takes: [['-1.25', -1.25]],
    refuses: ['', '1,5', '一', '1e5'],
  },
  { name: 'number > 0', column: positiveColumn(meaning), takes: [['0.3', 0.3]], refuses: ['', '0', '-1'] },
  { name: 'choice', column: choiceColumn(meaning, ['x', 'y']), takes: [['x', 'x']], refuses: ['', 'X', 'z'] },
  {
    name: 'yes or no',
    column: yesNoColumn(meaning),
    takes: [
      ['yes', true],
      ['no', false],
    ],
    refuses: ['', 'Yes', '是', '1'],
  },
  {
    name: 'list',
    column: textListColumn(meaning),
    takes: [
      ['甲', ['甲']],
      ['甲; 乙', ['甲', '乙']],
    ],
    refuses: ['', ';', '甲;', '甲;;乙'],
  },
  {
    name: 'references',
    column: referenceListColumn(meaning, 'agencies'),
    takes: [['a;b-1', ['a', 'b-1']]],
    refuses: ['', 'a;a', 'a；b', 'a,b', 'a;'],
  },
];

describe.each(CASES)('a column of $name', ({ column, takes, refuses }) => {
  test('takes', () => {
    for (const [text, value] of takes) expect(column.schema.parse(text), text).toEqual(value);
  });

  test('refuses', () => {
    for (const text of refuses)
      expect(column.schema.safeParse(text).success, JSON.stringify(text)).toBe(false);
  });

  test('takes a blank as null once it is optional, and the rest as before', () => {
    const blank = optional(column);
    expect(blank.schema.parse('')).toBeNull();
    for (const [text, value] of takes) expect(blank.schema.parse(text)).toEqual(value);
    for (const text of refuses) expect(blank.schema.safeParse(text).success).toBe(text === '');
    expect(blank.remedyZh).toBe(`${column.remedyZh}；不知道就留空`);
  });
});

test('money comes back to the cent', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10 ** 13 }), (cents) => {
      const text = `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`;
      expect(moneyColumn(meaning).schema.parse(text)).toBe(cents / 100);
    }),
  );
});

test('every day of the calendar is a date, and no other', () => {
  const day = fc.record({
    year: fc.integer({ min: 1990, max: 2099 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 31 }),
  });
  fc.assert(
    fc.property(day, ({ year, month, day: ordinal }) => {
      const text = [year, month, ordinal].map((part) => String(part).padStart(2, '0')).join('-');
      const isDay = new Date(Date.UTC(year, month - 1, ordinal)).getUTCMonth() === month - 1;
      expect(dateColumn(meaning).schema.safeParse(text).success).toBe(isDay);
    }),
  );
});

test('what is quick about a column says what its schema says, or nothing', () => {
  const texts = fc.oneof(
    fc.string({ unit: fc.constantFrom('0', '1', '9', '-', '.', 'A', 'b', '县', ' '), maxLength: 8 }),
    fc.constantFrom('', '2026-09', '2026-13', '12.50', '12.505', '007', '-3', '621102', '1e3'),
  );
  const columns = TABLE_KEYS.flatMap((key) => Object.entries(tableSpec(key).columns));
  fc.assert(
    fc.property(fc.constantFrom(...columns), texts, ([, column], text) => {
      const quick = column.quick(text);
      if (quick !== undefined) expect(column.schema.safeParse(text)).toEqual({ success: true, data: quick });
    }),
    { numRuns: 3000 },
  );
});
