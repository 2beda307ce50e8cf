import { describe, expect, test } from 'vitest';

import type { DataFolder } from '../../../../src/pipeline/read/read-folder.ts';
import type { IncidentRow } from '../../../../src/schema/incidents.schema.ts';
import { incident, makeFolder } from '../made-folder.ts';
import { toldSentences } from './told-sentences.ts';
import { withDataset, withRows } from './with-rows.ts';

const districts = ['a', 'b'];

function incidents(month: string, count: number, rest: Partial<IncidentRow> = {}): readonly IncidentRow[] {
  return Array.from({ length: count }, (_, index) =>
    incident(`${month}-10`, { id: `${month}-${rest.adcode ?? 'a'}-${rest.status ?? ''}-${index}`, ...rest }),
  );
}

function release(asOf: string, rows: readonly IncidentRow[]): DataFolder {
  return makeFolder({ districts, asOf, incidents: rows });
}

const march = [...incidents('2026-03', 12), ...incidents('2026-03', 9, { adcode: 'b' })];
const april = [...incidents('2026-04', 6), ...incidents('2026-04', 8, { adcode: 'b' })];

describe('months', () => {
  test('that are new are told in one sentence, consecutive ones as a range', () => {
    const may = [...incidents('2026-05', 7), ...incidents('2026-05', 5, { adcode: 'b' })];
    const told = toldSentences(
      release('2026-03-31', march),
      release('2026-05-31', [...march, ...april, ...may]),
    );
    expect(told.at(-1)).toBe('新增2026年4月至5月的警情案件：两个县区，共26行，立案26起。');
  });

  test('that were over at the earlier release are recorded late', () => {
    const late = [...march, ...incidents('2026-03', 5, { status: 'withdrawn' })];
    expect(toldSentences(release('2026-03-31', march), release('2026-03-31', late))).toEqual([
      '补录2026年3月的警情案件：a新增5行，立案12→17起。',
    ]);
  });

  test('that were not over are completed', () => {
    const told = toldSentences(
      release('2026-04-15', march.slice(0, 12)),
      release('2026-04-30', [...march.slice(0, 12), ...april]),
    );
    expect(told.at(-1)).toBe('新增2026年4月的警情案件：两个县区，共14行，立案14起。');
  });

  test('in which rows went or changed are revised', () => {
    const fewer = march.slice(5);
    expect(toldSentences(release('2026-03-31', march), release('2026-03-31', fewer))).toEqual([
      '修订2026年3月的警情案件：a删去5行，立案12→7起。',
    ]);
    const touched = march.map((row) => ({ ...row, channel: 'sms' as const }));
    expect(toldSentences(release('2026-03-31', march), release('2026-03-31', touched))).toEqual([
      '修订2026年3月的警情案件：两个县区，改动21行，立案数不变。',
    ]);
  });
});

describe('a month that is not over', () => {
  test('is not counted, as the site does not count it', () => {
    const told = toldSentences(release('2026-03-31', march), release('2026-04-15', [...march, ...april]));
    expect(told.at(-1)).toBe('新增2026年4月的警情案件：两个县区，有变动（数值不公布）。');
  });
});

describe('what is small', () => {
  test.each([
    ['a count of the later release', 0, 4],
    ['a count of the earlier release', 4, 30],
    ['a difference', 20, 22],
    ['a difference downwards', 22, 20],
  ])('is not printed: %s', (_, before, after) => {
    const rows = (count: number): readonly IncidentRow[] => [
      ...incidents('2026-02', 9),
      ...incidents('2026-03', count),
    ];
    const [sentence = ''] = toldSentences(
      release('2026-03-31', rows(before)),
      release('2026-03-31', rows(after)),
    );
    expect(sentence).toMatch(/^(补录|修订)2026年3月的警情案件：a，有变动（数值不公布）。$/);
  });

  test('stands apart from what can be counted, so that no sum holds it', () => {
    const later = [...march, ...incidents('2026-04', 6), ...incidents('2026-04', 3, { adcode: 'b' })];
    expect(toldSentences(release('2026-03-31', march), release('2026-04-30', later)).slice(1)).toEqual([
      '新增2026年4月的警情案件：a，共6行，立案6起。',
      '新增2026年4月的警情案件：b，有变动（数值不公布）。',
    ]);
  });

  test('hides the number of rows where few were prevented', () => {
    const prevented = incidents('2026-04', 2, { status: 'withdrawn', prevented: true, loss: 0 });
    const told = toldSentences(
      release('2026-03-31', march),
      release('2026-04-30', [...march, ...april, ...prevented]),
    );
    expect(told.at(-1)).toBe('新增2026年4月的警情案件：两个县区，立案14起。');
  });

  test('is measured by the stricter of the two rules', () => {
    const [before, after] = [release('2026-03-31', march), release('2026-04-30', [...march, ...april])];
    const strict: DataFolder = { ...before, disclosure: { ...before.disclosure, min_count: 7 } };
    expect(toldSentences(strict, after).slice(1, 3)).toEqual([
      '新增2026年4月的警情案件：b，共8行，立案8起。',
      '新增2026年4月的警情案件：a，有变动（数值不公布）。',
    ]);
  });

  test('is everything where the months are no published frame', () => {
    const [before, after] = [release('2026-03-31', march), release('2026-04-30', [...march, ...april])];
    const yearly: DataFolder = {
      ...after,
      disclosure: { ...after.disclosure, frames: ['incidents-year-district'] },
    };
    expect(toldSentences(before, yearly)).toContain(
      '新增2026年4月的警情案件：两个县区，有变动（数值不公布）。',
    );
  });
});

describe('incidents of unknown place', () => {
  test('are told as such', () => {
    const later = [...march, ...incidents('2026-04', 5, { adcode: null }), ...incidents('2026-04', 7)];
    expect(toldSentences(release('2026-03-31', march), release('2026-04-30', later)).at(-1)).toBe(
      '新增2026年4月的警情案件：a、地点不明，共12行，立案12起。',
    );
  });
});

describe('examples', () => {
  test('are marked in every sentence', () => {
    const tables = { incidents: { provenance: 'synthetic', source_id: 'S-1' } } as const;
    const told = toldSentences(
      withDataset(release('2026-03-31', march), { tables }),
      withDataset(release('2026-03-31', march.slice(5)), { tables }),
    );
    expect(told).toEqual(['示例：修订2026年3月的警情案件：a删去5行，立案12→7起。']);
  });
});

describe('tables that are tabulated already', () => {
  const row = (month: string, adcode: string, victims: number) => ({
    adcode,
    month,
    people_alerted: 50,
    contacted_in_time: 40,
    victims_30d: victims,
  });
  const before = withRows(release('2026-03-31', march), 'warnings', [row('2026-03', 'a', 2)]);
  const after = withRows(release('2026-03-31', march), 'warnings', [
    row('2026-03', 'a', 3),
    row('2026-02', 'b', 1),
  ]);

  test('are told without any number', () => {
    expect(toldSentences(before, after)).toEqual([
      '补录2026年2月的预警劝阻：b。',
      '修订2026年3月的预警劝阻：a。',
    ]);
  });

  test('are counted inside the office', () => {
    expect(toldSentences(before, after, { isInternal: true }).slice(1)).toEqual([
      '补录2026年2月的预警劝阻：b，新增1行。',
      '修订2026年3月的预警劝阻：a，改动1行。',
    ]);
  });
});

describe('inside the office', () => {
  test('exact counts and losses are printed, after a line that says so', () => {
    const later = [...march, ...incidents('2026-03', 2, { status: 'withdrawn', loss: 250.5 })];
    expect(
      toldSentences(release('2026-03-31', march), release('2026-03-31', later), { isInternal: true }),
    ).toEqual([
      '【内部文本】含未作保护的数字，不得带出办公室，不得贴进CHANGELOG.md。',
      '补录2026年3月的警情案件：a新增2行，立案12→14起，损失12,000元→12,501元。',
    ]);
  });
});

describe('a long list', () => {
  const months = Array.from({ length: 12 }, (_, index) => `2025-${String(index + 1).padStart(2, '0')}`);
  const before = release(
    '2025-12-31',
    months.flatMap((month) => incidents(month, 12)),
  );
  const after = release(
    '2025-12-31',
    months.flatMap((month) => incidents(month, 20)),
  );

  test('is cut with a count of what is left, and whole when asked for', () => {
    const isOfMonths = (sentence: string): boolean => sentence.includes('警情案件');
    const cut = toldSentences(before, after).filter(isOfMonths);
    expect(cut).toHaveLength(9);
    expect(cut.at(-1)).toBe('“警情案件”另有4条没有列出（加--all列全）。');
    expect(toldSentences(before, after, { isWhole: true }).filter(isOfMonths)).toHaveLength(12);
  });

  test('of touched months with their counts unchanged becomes one sentence', () => {
    const odd = (rows: readonly IncidentRow[]): readonly IncidentRow[] =>
      rows.map((row) => ({ ...row, channel: 'sms' as const }));
    const rows = (touch: boolean): readonly IncidentRow[] =>
      months.flatMap((month, index) => {
        const own = [...incidents(month, 12), ...incidents(month, 12, { adcode: 'b' })];
        const isTouched = (row: IncidentRow): boolean =>
          row.adcode === 'a' ? index % 3 === 0 : index % 2 === 0;
        return touch ? [...own.filter((row) => !isTouched(row)), ...odd(own.filter(isTouched))] : own;
      });
    const [old, current] = [release('2025-12-31', rows(false)), release('2025-12-31', rows(true))];
    expect(toldSentences(old, current, { isWhole: true })).toHaveLength(2);
    expect(toldSentences(old, current)).toHaveLength(2);
  });
});
