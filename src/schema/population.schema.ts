import { areaColumn, choiceColumn, countColumn, referenceColumn, yearColumn } from './column.ts';
import { defineTable, type RowOfTable } from './table.ts';

export const population = defineTable({
  name: 'population',
  titleZh: '常住人口',
  titleEn: 'Resident population',
  rowZh: '一个地区、一年',
  rowEn: 'one area and year',
  key: ['adcode', 'year'],
  required: true,
  columns: {
    adcode: areaColumn(),
    year: yearColumn(['年份', 'Year']),
    residents: countColumn(['常住人口', 'Residents'], '人'),
    basis: choiceColumn(['依据：普查、年末估计、推算', 'Basis'], ['census', 'yearend_estimate', 'derived']),
    source_id: referenceColumn(['出处', 'Source'], 'sources'),
  },
  rules: [
    {
      column: 'residents',
      holds: (row) => row.residents > 0,
      ruleZh: '常住人口必须大于 0',
      remedyZh: '核对人口数',
    },
  ],
});

export type PopulationRow = RowOfTable<typeof population>;
