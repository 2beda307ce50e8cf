/** The fast way of reading, held against the plainest: every cell through its schema, every rule on every row. */
import fc from 'fast-check';
import { expect, test } from 'vitest';

import { ColumnTable } from '../../../../src/pipeline/read/column-table.ts';
import { readTable } from '../../../../src/pipeline/read/read-table.ts';
import { incidents, type IncidentRow } from '../../../../src/schema/incidents.schema.ts';

const NAMES = Object.keys(incidents.columns) as (keyof IncidentRow)[];

type Told = readonly [
  file: string,
  line: number,
  column: string,
  value: string | null,
  rule: string,
  remedy: string,
];

interface Outcome {
  readonly rows: readonly { readonly file: string; readonly line: number; readonly row: unknown }[];
  readonly unread: readonly { readonly file: string; readonly line: number; readonly row: unknown }[];
  readonly problems: readonly Told[];
}

/** Cells as editors type them, most of them sound and few enough to come again. */
function cellsOf(name: keyof IncidentRow): fc.Arbitrary<string> {
  const day = fc.constantFrom(
    '2025-12-31',
    '2026-01-05',
    '2026-01-06',
    '2026-03-01',
    '2026-02-29',
    '2026-1-5',
  );
  const money = fc.constantFrom('0', '0', '0', '935.5', '100', '0100', '250000', '-1', '1,000');
  const blank = fc.constant('');
  if (name === 'id')
    return fc.oneof(
      fc.nat({ max: 99 }).map((number) => `I-${number}`),
      fc.constantFrom('I 1', ''),
    );
  if (name.endsWith('_on')) return fc.oneof({ weight: 4, arbitrary: day }, { weight: 3, arbitrary: blank });
  if (/loss|stopped|frozen|return/.test(name)) return fc.oneof({ weight: 5, arbitrary: money }, blank);
  const words: Partial<Record<keyof IncidentRow, readonly string[]>> = {
    adcode: ['621102', '621121', '', '县'],
    fraud_type: ['fake-task', 'impersonate-leader-acquaintance', 'impersonate-online-acquaintance', '_'],
    channel: ['wechat', 'qq', 'sms', 'Wechat'],
    victims: ['1', '2', '', 'x'],
    bank_days: ['3', '', '1.5'],
    victim_age_band: ['14-17', '18-24', '', '12-17'],
    victim_sex: ['female', 'male', ''],
    status: ['open', 'solved', 'withdrawn', '?'],
    prevented: ['yes', 'no', 'no', 'No'],
  };
  return fc.constantFrom(...(words[name] ?? ['']));
}

/** Sound rows, so that rules are reached, and rows of whatever cells. */
const soundRow = fc
  .record({
    id: fc.nat({ max: 99 }).map((number) => `I-${number}`),
    occurred: fc.constantFrom('2026-01-05', '2026-01-06'),
    filed: fc.constantFrom('2026-01-05', '2026-01-06', '2025-12-31'),
    money: fc.constantFrom('0', '100', '935.5'),
    returned: fc.constantFrom('0', '100', '300'),
    back: fc.constantFrom('', '2026-01-04', '2026-02-01'),
    status: fc.constantFrom('open', 'solved'),
    solved: fc.constantFrom('', '', '2026-01-01', '2026-03-01'),
    prevented: fc.constantFrom('yes', 'no', 'no'),
  })
  .map(({ id, occurred, filed, money, returned, back, status, solved, prevented }) => {
    const start = [id, occurred, filed, filed, '621102', 'fake-task', 'wechat', '1'];
    return [
      ...start,
      money,
      money,
      money,
      filed,
      money,
      returned,
      back,
      '',
      '',
      '',
      status,
      solved,
      prevented,
    ];
  });
const anyRow = fc.tuple(...NAMES.map(cellsOf)).map((cells) => [...cells]);
const row = fc
  .tuple(
    fc.oneof({ weight: 4, arbitrary: soundRow }, { weight: 1, arbitrary: anyRow }),
    fc.nat(),
    fc.nat({ max: 9 }),
  )
  .map(([cells, at, kind]) => {
    const dressed = [...cells];
    const index = at % cells.length;
    if (kind === 0) dressed[index] = ` ${cells[index] ?? ''} `;
    if (kind === 1) dressed[index] = `${cells[index] ?? ''}\n`;
    return dressed;
  });
const file = fc.array(row, { maxLength: 30 });

/** As text, and on which line each row starts. */
function textOf(rows: readonly (readonly string[])[]): {
  readonly text: string;
  readonly lines: readonly number[];
} {
  const quoted = (cell: string): string => (/[,"\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  const written = [NAMES, ...rows].map((cells) => cells.map(quoted).join(','));
  let line = 1;
  const lines = written.map((one) => {
    const start = line;
    line += one.split('\n').length;
    return start;
  });
  return { text: `${written.join('\n')}\n`, lines: lines.slice(1) };
}

/** One row after another, and every cell by the schema of its column. */
function plainly(name: string, rows: readonly (readonly string[])[], lines: readonly number[]): Outcome {
  const found = {
    rows: [] as Outcome['rows'][number][],
    unread: [] as Outcome['unread'][number][],
    problems: [] as Told[],
  };
  for (const [index, cells] of rows.entries()) {
    const line = lines[index] ?? 0;
    const texts = Object.fromEntries(NAMES.map((column, at) => [column, cells[at]?.trim() ?? '']));
    const tell = (column: string, rule: string, remedy: string): void => {
      const value = texts[column] ?? '';
      found.problems.push([name, line, column, value === '' ? null : value, rule, remedy]);
    };
    const values = Object.entries(incidents.columns).map(
      ([column, { schema }]) => [column, schema.safeParse(texts[column])] as const,
    );
    for (const [column, { success }] of values) {
      const { ruleZh, remedyZh } = incidents.columns[column as keyof IncidentRow];
      if (!success) tell(column, texts[column] === '' ? '这一列不能空' : ruleZh, remedyZh);
    }
    if (values.some(([, { success }]) => !success)) {
      found.unread.push({ file: name, line, row: texts });
      continue;
    }
    const read = Object.fromEntries(
      values.map(([column, { data }]) => [column, data]),
    ) as unknown as IncidentRow;
    found.rows.push({ file: name, line, row: read });
    for (const rule of incidents.rules) if (!rule.holds(read)) tell(rule.column, rule.ruleZh, rule.remedyZh);
    const [year = ''] = /\d{4}/.exec(name) ?? [];
    if (!read.filed_on.startsWith(year))
      tell(
        'filed_on',
        `这一行不属于 ${year} 年，文件名却是 ${year}.csv`,
        '把这一行移到对应年份的文件里，或改正日期',
      );
  }
  return found;
}

/** What the reader makes of it, piece by piece. */
function read(files: readonly { readonly name: string; readonly text: string }[], piece: number): Outcome {
  const table = new ColumnTable<IncidentRow>(incidents.columns);
  const parts = files.map(({ name, text }) => {
    const pieces = Array.from({ length: Math.ceil(text.length / piece) }, (_, at) =>
      text.slice(at * piece, (at + 1) * piece),
    );
    return readTable(incidents, name, () => pieces, table);
  });
  return {
    rows: table.map(({ row: one, file: name, line }) => ({
      file: name,
      line,
      row: Object.fromEntries(NAMES.map((column) => [column, one[column]])),
    })),
    unread: parts.flatMap(({ unread }) => unread.rows),
    problems: parts.flatMap(({ problems }) =>
      problems.map(({ file: name, line, column, value, rule, remedy }): Told => [
        name,
        line ?? 0,
        column ?? '',
        value,
        rule,
        remedy,
      ]),
    ),
  };
}

test('finds the same faults and the same rows as one that looks at every cell and every rule', () => {
  fc.assert(
    fc.property(fc.array(file, { maxLength: 3 }), fc.integer({ min: 40, max: 4000 }), (files, piece) => {
      const given = files.map((rows, index) => ({
        name: `incidents/${2025 + index}.csv`,
        rows,
        ...textOf(rows),
      }));
      const expected = given.map(({ name, rows, lines }) => plainly(name, rows, lines));
      expect(read(given, piece)).toEqual({
        rows: expected.flatMap(({ rows }) => rows),
        unread: expected.flatMap(({ unread }) => unread),
        problems: expected.flatMap(({ problems }) => problems),
      });
    }),
    { numRuns: 200 },
  );
});
