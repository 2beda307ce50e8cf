import { choiceColumn, dateColumn, idColumn, optional, textColumn } from './column.ts';
import { defineTable } from './table.ts';

/** What may be approved besides the indicators of indicators.csv. */
export const APPROVABLE_PAGES = ['targeting-gap', 'campaign-outcome'] as const;

export const approvals = defineTable({
  name: 'approvals',
  titleZh: '公开批准',
  titleEn: 'Approvals for publication',
  rowZh: '一个指标在一个层级上的公开批准',
  rowEn: 'one indicator approved at one level',
  key: ['indicator', 'level'],
  columns: {
    indicator: idColumn(['指标编号', 'Indicator']),
    level: choiceColumn(['层级', 'Level'], ['region', 'district', 'agency']),
    approved_on: dateColumn(['批准日期', 'Approved on']),
    document: optional(textColumn(['批准文件', 'Document'])),
  },
});
