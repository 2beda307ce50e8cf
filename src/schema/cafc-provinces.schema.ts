import { anyAreaColumn, countColumn, textColumn } from './column.ts';
import { defineTable, type RowOfTable } from './table.ts';

/** The provinces and territories that reports are brought to, with one census. */
export const cafcProvinces = defineTable({
  name: 'districts',
  titleZh: '加拿大的省和地区',
  titleEn: 'Provinces and territories of Canada',
  rowZh: '一个省或地区',
  rowEn: 'one province or territory',
  key: ['code'],
  columns: {
    code: anyAreaColumn(['加拿大统计局代码', 'Code of Statistics Canada']),
    name: textColumn(['英文名称', 'Name in English']),
    population: countColumn(['普查人口', 'Census population'], '人'),
    population_source: textColumn(['人口出处', 'Source of the population']),
  },
  rules: [
    {
      column: 'population',
      holds: (row) => row.population > 0,
      ruleZh: '人口必须大于 0',
      remedyZh: '核对人口数',
    },
  ],
});

export type CafcProvince = RowOfTable<typeof cafcProvinces>;
