import { areaColumn, countColumn, dateColumn, idColumn } from './column.ts';
import { defineTable } from './table.ts';

export const meetings = defineTable({
  name: 'meetings',
  titleZh: '联席会议',
  titleEn: 'Joint meetings',
  rowZh: '一次会议',
  rowEn: 'one meeting',
  key: ['id'],
  periodOf: 'date',
  columns: {
    id: idColumn(['编号', 'Id']),
    date: dateColumn(['日期', 'Date']),
    adcode: areaColumn(),
    invited: countColumn(['应到成员单位数', 'Member agencies invited'], '个'),
    attended: countColumn(['实到成员单位数', 'Member agencies that attended'], '个'),
  },
  rules: [
    {
      column: 'attended',
      holds: (row) => row.attended <= row.invited,
      ruleZh: '实到数（分子）不能大于应到数（分母）',
      remedyZh: '核对两列；可能填反了',
    },
  ],
});
