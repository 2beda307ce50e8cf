import { areaColumn, choiceColumn, decimalColumn, idColumn, optional, periodColumn } from './column.ts';
import { defineTable, type RowOfTable } from './table.ts';

/** `releases/VERSION/indicators.csv`: every indicator cell of approved levels that the release printed or hid. */
export const releaseIndicators = defineTable({
  name: 'indicators',
  titleZh: '一次发布的协同指标',
  titleEn: 'Indicators of a release',
  rowZh: '一项指标在一地一期的数',
  rowEn: 'one indicator in one area and period',
  key: ['indicator', 'period', 'adcode'],
  columns: {
    indicator: idColumn(['指标', 'Indicator']),
    period: periodColumn(['时期', 'Period']),
    adcode: areaColumn(['县区或全市代码', 'Area code']),
    state: choiceColumn(['状态', 'State'], ['shown', 'suppressed']),
    value: optional(decimalColumn(['数值', 'Value'])),
    numerator: optional(decimalColumn(['分子', 'Numerator'])),
    denominator: optional(decimalColumn(['分母', 'Denominator'])),
  },
});

export type ReleaseIndicatorRow = RowOfTable<typeof releaseIndicators>;
