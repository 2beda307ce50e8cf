import { MEASURES } from '../domain/published-frame.ts';
import { anyAreaColumn, choiceColumn, decimalColumn, idColumn, optional, periodColumn } from './column.ts';
import { defineTable, type RowOfTable } from './table.ts';

const CELL = {
  frame: idColumn(['表', 'Frame']),
  period: periodColumn(['时期', 'Period']),
  adcode: anyAreaColumn(['县区或全市代码，地点不明为 unassigned', 'Area code, or unassigned']),
  fraud_type: idColumn(['大类、类型，或 all', 'Group, type, or all']),
  measure: choiceColumn(['量', 'Measure'], MEASURES),
} as const;

const KEY = ['frame', 'period', 'adcode', 'fraud_type', 'measure'] as const;

/** `releases/VERSION/figures.csv`: every figure that the release printed, but for rates, which follow from counts. */
export const releaseFigures = defineTable({
  name: 'figures',
  titleZh: '一次发布印出的数',
  titleEn: 'Figures that a release printed',
  rowZh: '一个印出的数',
  rowEn: 'one printed figure',
  key: KEY,
  columns: {
    ...CELL,
    value: decimalColumn(['数值', 'Value']),
    lower: optional(decimalColumn(['区间下限', 'Lower limit'])),
    upper: optional(decimalColumn(['区间上限', 'Upper limit'])),
  },
});

/** `releases/VERSION/suppression.csv`: every figure that the release had and did not print. */
export const releaseSuppression = defineTable({
  name: 'suppression',
  titleZh: '一次发布没有印出的数',
  titleEn: 'Figures that a release did not print',
  rowZh: '一个没有印出的数',
  rowEn: 'one figure not printed',
  key: KEY,
  columns: { ...CELL, state: choiceColumn(['状态', 'State'], ['suppressed', 'not_supplied']) },
});

export type ReleaseFigureRow = RowOfTable<typeof releaseFigures>;
export type ReleaseSuppressionRow = RowOfTable<typeof releaseSuppression>;
