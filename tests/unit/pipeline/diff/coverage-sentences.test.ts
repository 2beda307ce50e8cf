import { expect, test } from 'vitest';

import type { CoverageRow } from '../../../../src/schema/coverage.schema.ts';
import type { DataFolder } from '../../../../src/pipeline/read/read-folder.ts';
import { coverageRow, makeFolder } from '../made-folder.ts';
import { toldSentences } from './told-sentences.ts';

function release(coverage: readonly CoverageRow[]): DataFolder {
  return makeFolder({ districts: ['a', 'b'], asOf: '2026-06-30', coverage });
}

function month(key: string, state: CoverageRow['state'], tables: readonly string[]): readonly CoverageRow[] {
  return tables.flatMap((table) => ['a', 'b'].map((adcode) => coverageRow(adcode, key, state, table)));
}

test('tables of which the same is said stand in one sentence', () => {
  const tables = ['incidents', 'warnings'];
  expect(
    toldSentences(
      release(month('2026-06', 'not_due', tables)),
      release(month('2026-06', 'supplied', tables)),
    ),
  ).toEqual(['报送情况：2026年6月，两个县区的警情案件、预警劝阻，由未到期改为已报送。']);
});

test('what is stated anew, no longer, or with other words is told apart', () => {
  const [first, second, third] = ['2026-01', '2026-02', '2026-03'].map((key) =>
    coverageRow('a', key, 'supplied'),
  );
  if (first === undefined || second === undefined || third === undefined) throw new Error('three rows');
  const before = release([first, second]);
  const after = release([
    { ...second, note: '补交' },
    { ...third, state: 'not_supplied' },
  ]);
  expect(toldSentences(before, after)).toEqual([
    '报送情况：2026年3月，a的警情案件，写明未报送。',
    '报送情况：2026年1月，a的警情案件，不再写明。',
    '报送情况：2026年2月，a的警情案件，报送日期或说明有改动。',
  ]);
});

test('many tables are cut, with how many there are', () => {
  const tables = ['incidents', 'handoffs', 'warnings', 'accounts', 'appeals', 'outreach', 'app'];
  const [sentence] = toldSentences(release([]), release(month('2026-06', 'supplied', tables)));
  expect(sentence).toContain('宣传活动等七张表，写明已报送');
});
