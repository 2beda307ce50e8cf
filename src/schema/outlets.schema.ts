import { choiceColumn, dateColumn, districtColumn, idColumn, optional } from './column.ts';
import { defineTable } from './table.ts';

export const outlets = defineTable({
  name: 'outlets',
  titleZh: '网点名册',
  titleEn: 'Register of outlets',
  rowZh: '一个银行网点或通信营业点',
  rowEn: 'one branch or shop',
  key: ['id'],
  columns: {
    id: idColumn(['编号', 'Id']),
    adcode: districtColumn(),
    sector: choiceColumn(['行业', 'Sector'], ['bank', 'telecom', 'payment']),
    valid_from: dateColumn(['登记日期', 'Registered']),
    valid_to: optional(dateColumn(['注销日期', 'Closed'])),
  },
  rules: [
    {
      column: 'valid_to',
      holds: (row) => row.valid_to === null || row.valid_to > row.valid_from,
      ruleZh: '注销日期必须晚于登记日期',
      remedyZh: '核对两个日期',
    },
  ],
});
