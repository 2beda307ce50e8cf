import { describe, expect, test } from 'vitest';

import type { DataFolder } from '../../../../src/pipeline/read/read-folder.ts';
import { frameRow, incident, makeFolder } from '../made-folder.ts';
import { toldSentences } from './told-sentences.ts';
import { withDataset } from './with-rows.ts';

const asOf = '2026-06-30';
const districts = ['a', 'b'];
const rows = [incident('2026-05-01', { id: 'x' }), incident('2026-06-01', { id: 'y', adcode: 'b' })];

function provenance(folder: DataFolder, name: string, kind: 'synthetic' | 'official'): DataFolder {
  return withDataset(folder, { tables: { [name]: { provenance: kind, source_id: 'S-1' } } });
}

describe('a whole table', () => {
  test('that came or went is told in one sentence, without a count', () => {
    const before = makeFolder({ districts, asOf, incidents: rows });
    const after = makeFolder({ districts, asOf, frames: [frameRow('2026-06', { filed: 3 })] });
    expect(toldSentences(before, after)).toEqual([
      '新增整张表“案件月报（已汇总）”：2026年6月，a。',
      '撤下整张表“警情案件”：2026年5月至6月，两个县区。',
    ]);
  });

  test('of examples that real data replace is not compared with them', () => {
    const before = provenance(makeFolder({ districts, asOf, incidents: rows }), 'incidents', 'synthetic');
    const after = provenance(
      makeFolder({ districts, asOf, incidents: rows.slice(1) }),
      'incidents',
      'official',
    );
    expect(toldSentences(before, after)).toEqual([
      '“警情案件”整张表换成新的数据（来源性质合成（示例）→官方）：2026年6月，b。',
    ]);
  });
});
