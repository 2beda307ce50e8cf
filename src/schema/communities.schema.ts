import { countColumn, districtColumn, yearColumn } from './column.ts';
import { defineTable } from './table.ts';

export const communities = defineTable({
  name: 'communities',
  titleZh: '村（社区）数',
  titleEn: 'Villages and communities',
  rowZh: '一个县区、一年',
  rowEn: 'one district and year',
  key: ['adcode', 'year'],
  columns: {
    adcode: districtColumn(),
    year: yearColumn(['年份', 'Year']),
    communities: countColumn(['村和社区总数', 'Villages and communities'], '个'),
  },
});
