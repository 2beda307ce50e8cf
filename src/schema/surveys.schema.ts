import {
  choiceColumn,
  countColumn,
  decimalColumn,
  districtColumn,
  idColumn,
  percentColumn,
  positiveColumn,
} from './column.ts';
import { defineTable } from './table.ts';

export const surveys = defineTable({
  name: 'surveys',
  titleZh: '居民知识调查',
  titleEn: 'Knowledge surveys',
  rowZh: '一轮、一个县区、一个年龄组',
  rowEn: 'one wave, district and age group',
  key: ['adcode', 'wave', 'age_group'],
  columns: {
    adcode: districtColumn(),
    wave: idColumn(['轮次，例如 2025', 'Wave, for example 2025']),
    age_group: choiceColumn(['年龄组', 'Age group'], ['14-17', '18-24', '25-39', '40-59', '60+', 'all']),
    n: countColumn(['样本量', 'Sample size'], '人'),
    correct_share: percentColumn(['平均正确率', 'Mean share correct']),
    weight: positiveColumn(['权重', 'Weight']),
    sd: decimalColumn(['标准差', 'Standard deviation'], '百分点'),
  },
  rules: [
    {
      column: 'sd',
      holds: (row) => row.sd >= 0 && row.sd <= 50,
      ruleZh: '标准差在 0 到 50 之间',
      remedyZh: '核对标准差，单位是百分点',
    },
  ],
});
