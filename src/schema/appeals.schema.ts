import { countColumn, districtColumn, monthColumn, referenceColumn } from './column.ts';
import { defineTable } from './table.ts';

export const appeals = defineTable({
  name: 'appeals',
  files: 'yearly',
  titleZh: '处置申诉',
  titleEn: 'Appeals against restrictions',
  rowZh: '一个月、一个县区、一个部门',
  rowEn: 'one month, district and agency',
  key: ['adcode', 'month', 'agency'],
  yearOf: 'month',
  periodOf: 'month',
  columns: {
    adcode: districtColumn(),
    month: monthColumn(['月份', 'Month']),
    agency: referenceColumn(['部门', 'Agency'], 'agencies'),
    received: countColumn(['收到申诉数', 'Received'], '件'),
    decided_in_time: countColumn(['按期办结数', 'Decided in time'], '件'),
    upheld: countColumn(['申诉成立数', 'Upheld'], '件'),
  },
  rules: [
    {
      column: 'decided_in_time',
      holds: (row) => row.decided_in_time <= row.received,
      ruleZh: '按期办结数（分子）不能大于收到数（分母）',
      remedyZh: '核对两列；可能填反了',
    },
    {
      column: 'upheld',
      holds: (row) => row.upheld <= row.received,
      ruleZh: '申诉成立数不能大于收到数',
      remedyZh: '核对两列',
    },
  ],
});
