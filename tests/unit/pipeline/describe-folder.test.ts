import { describe, expect, test } from 'vitest';

import { describeFolder } from '../../../src/pipeline/describe-folder.ts';
import type { DataFolder } from '../../../src/pipeline/read/read-folder.ts';
import { coverageRow, incident, makeFolder } from './made-folder.ts';

const asOf = '2026-06-30';
const districts = ['a', 'b'];

function linesOf(folder: DataFolder): readonly string[] {
  return describeFolder(folder).split('\n');
}

function withProvenance(folder: DataFolder, tables: DataFolder['dataset']['tables']): DataFolder {
  return { ...folder, dataset: { ...folder.dataset, tables } };
}

describe('a folder', () => {
  const folder = withProvenance(
    makeFolder({
      districts,
      asOf,
      incidents: [incident('2026-03-01'), incident('2025-11-30')],
      coverage: [],
    }),
    {
      incidents: { provenance: 'synthetic', source_id: 'S-1' },
      districts: { provenance: 'official', source_id: 'S-1' },
    },
  );

  test('is told by title, release and date', () => {
    expect(linesOf(folder)[0]).toBe('虚构（made）  发布版本 2026.1  数据截至 2026-06-30');
  });

  test('lists the tables that are there, with rows, months and provenance', () => {
    const lines = linesOf(folder);
    expect(lines.find((line) => line.startsWith('incidents '))).toMatch(
      /2 行 {2}2025-11 至 2026-03 {2}合成（示例） {2}警情案件$/,
    );
    expect(lines.find((line) => line.startsWith('districts '))).toMatch(/2 行 .*官方 {2}县区$/);
    expect(lines.find((line) => line.startsWith('population '))).toContain('来源性质未写');
    expect(lines.some((line) => line.startsWith('handoffs'))).toBe(false);
  });
});

describe('coverage', () => {
  test('that is not there is said', () => {
    expect(linesOf(makeFolder({ districts, asOf })).at(-1)).toBe(
      '没有 coverage.csv：有数的月份都当作已报送。',
    );
  });

  test('that is whole is said', () => {
    const coverage = [coverageRow('a', '2026-01', 'supplied'), coverageRow('a', '2026-12', 'not_due')];
    expect(linesOf(makeFolder({ districts, asOf, coverage })).at(-1)).toBe('报送齐全。');
  });

  test('that is not is listed by table and district, months in order', () => {
    const coverage = [
      coverageRow('a', '2026-02', 'not_supplied'),
      coverageRow('a', '2026-01', 'not_supplied'),
      coverageRow('b', '2026-01', 'not_supplied', 'warnings'),
    ];
    expect(linesOf(makeFolder({ districts, asOf, coverage })).slice(-2)).toEqual([
      '未报送：incidents  a  2026-01、2026-02',
      '未报送：warnings  b  2026-01',
    ]);
  });
});
