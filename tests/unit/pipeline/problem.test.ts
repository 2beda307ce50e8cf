import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { describe, expect, test } from 'vitest';

import { formatProblem, reportProblems, sortProblems, type Problem } from '../../../src/pipeline/problem.ts';
import { moneyColumn } from '../../../src/schema/column.ts';

const problem = (rest: Partial<Problem>): Problem => ({
  file: 'incidents/2026.csv',
  line: 14,
  column: 'loss',
  value: '-5',
  rule: '规则',
  remedy: '怎么办',
  ...rest,
});

describe('a problem', () => {
  test('is told with its place, value, rule and remedy', () => {
    expect(formatProblem(problem({}))).toBe('incidents/2026.csv:14 列 loss 值“-5”：规则。→ 怎么办。');
  });

  test('leaves out what is not known', () => {
    const bare = problem({ line: null, column: null, value: null });
    expect(formatProblem(bare)).toBe('incidents/2026.csv：规则。→ 怎么办。');
  });

  test('of a file without columns speaks of its entries', () => {
    expect(formatProblem(problem({ file: 'articles/a.md', column: 'title' }))).toContain('项 title');
  });

  test('of a compressed table speaks of its columns', () => {
    expect(formatProblem(problem({ file: 'raw.csv.gz' }))).toContain('raw.csv.gz:14 列 loss');
  });

  test('is one line, however long or broken the value', () => {
    const told = formatProblem(problem({ value: `${'长'.repeat(80)}\n\n  又一行` }));
    expect(told.split('\n')).toHaveLength(1);
    expect(told).toContain(`值“${'长'.repeat(60)}…”`);
    expect(formatProblem(problem({ value: 'a\n\n b' }))).toContain('值“a b”');
  });

  test('shows no personal data', () => {
    expect(formatProblem(problem({ value: '见13912345678' }))).toContain('值“见139********”');
  });

  test('looks as CONTRIBUTING.md explains it', () => {
    const guide = readFileSync(resolve(import.meta.dirname, '../../../CONTRIBUTING.md'), 'utf8');
    const { ruleZh, remedyZh } = moneyColumn(['损失金额', 'Loss']);
    const place = { file: 'frames/incidents/2026.csv', line: 14, column: 'loss', value: '1.2万' };
    expect(guide).toContain(formatProblem({ ...place, rule: ruleZh, remedy: remedyZh }));
  });
});

describe('a report', () => {
  const shuffled = [
    problem({ file: 'b.csv', line: 10 }),
    problem({ file: 'b.csv', line: 9, column: 'z' }),
    problem({ file: 'b.csv', line: 9, column: 'a', rule: '乙' }),
    problem({ file: 'b.csv', line: 9, column: 'a', rule: '丙' }),
    problem({ file: 'b.csv', line: null, column: null }),
    problem({ file: 'a.csv', line: 99 }),
  ];

  test('goes by file, line, column and rule, the file as a whole first', () => {
    const places = sortProblems(shuffled).map(
      ({ file, line, column, rule }) => `${file} ${line ?? '-'} ${column ?? '-'} ${rule}`,
    );
    expect(places).toEqual([
      'a.csv 99 loss 规则',
      'b.csv - - 规则',
      'b.csv 9 a 丙',
      'b.csv 9 a 乙',
      'b.csv 9 z 规则',
      'b.csv 10 loss 规则',
    ]);
  });

  test('is the same whatever the order in which problems were found, and counts them', () => {
    expect(reportProblems(shuffled.toReversed())).toBe(reportProblems(shuffled));
    expect(reportProblems(shuffled).split('\n')[0]).toBe('发现 6 处问题，没有生成网站，原来的网站没有变动：');
  });
});
