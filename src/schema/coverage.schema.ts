import { choiceColumn, dateColumn, districtColumn, monthColumn, optional, textColumn } from './column.ts';
import { defineTable, type RowOfTable } from './table.ts';

export const coverage = defineTable({
  name: 'coverage',
  titleZh: '报送情况',
  titleEn: 'Coverage',
  rowZh: '一张表、一个县区、一个月',
  rowEn: 'one table, district and month',
  key: ['table', 'adcode', 'month'],
  columns: {
    table: textColumn(['表名，如 incidents', 'Table, for example incidents']),
    adcode: districtColumn(),
    month: monthColumn(['月份', 'Month']),
    state: choiceColumn(['状态', 'State'], ['supplied', 'not_supplied', 'not_due']),
    supplied_on: optional(dateColumn(['报送日期', 'Supplied on'])),
    note: optional(textColumn(['说明', 'Note'])),
  },
  rules: [
    {
      column: 'supplied_on',
      holds: (row) => row.supplied_on === null || row.state === 'supplied',
      ruleZh: '只有已报送（supplied）的才有报送日期',
      remedyZh: '删掉报送日期，或改状态',
    },
  ],
});

export type CoverageRow = RowOfTable<typeof coverage>;
