import { areaColumn, decimalColumn, optional, periodColumn, referenceColumn } from './column.ts';
import { defineTable } from './table.ts';

export const frameIndicators = defineTable({
  name: 'frames/indicators',
  files: 'yearly',
  titleZh: '协同指标（已汇总）',
  titleEn: 'Indicators, tabulated',
  rowZh: '一个指标、一个时期、一个地区',
  rowEn: 'one indicator, period and area',
  key: ['indicator', 'period', 'adcode', 'agency'],
  yearOf: 'period',
  periodOf: null,
  columns: {
    indicator: referenceColumn(['指标编号', 'Indicator'], 'indicators'),
    period: periodColumn(['时期', 'Period']),
    adcode: areaColumn(),
    numerator: decimalColumn(['分子', 'Numerator']),
    denominator: decimalColumn(['分母', 'Denominator']),
    p10: optional(decimalColumn(['第10百分位', '10th percentile'])),
    p50: optional(decimalColumn(['中位数', 'Median'])),
    p90: optional(decimalColumn(['第90百分位', '90th percentile'])),
    agency: optional(referenceColumn(['部门', 'Agency'], 'agencies')),
  },
  rules: [
    {
      column: 'denominator',
      holds: (row) => row.denominator >= 0 && row.numerator >= 0,
      ruleZh: '分子、分母不能是负数',
      remedyZh: '核对两列',
    },
    {
      column: 'p50',
      holds: ({ p10, p50, p90 }) =>
        (p10 ?? -Infinity) <= (p50 ?? Infinity) && (p50 ?? -Infinity) <= (p90 ?? Infinity),
      ruleZh: '第10百分位 ≤ 中位数 ≤ 第90百分位',
      remedyZh: '核对三列的次序',
    },
  ],
});
