import { choiceColumn, decimalColumn, idColumn, optional, textColumn, textListColumn } from './column.ts';
import { defineTable } from './table.ts';

export const indicators = defineTable({
  name: 'indicators',
  titleZh: '协同成效指标',
  titleEn: 'Indicators of collaboration',
  rowZh: '一个指标',
  rowEn: 'one indicator',
  key: ['id'],
  columns: {
    id: idColumn(['编号', 'Id']),
    dimension: textColumn(['维度（英文）', 'Dimension']),
    dimension_zh: textColumn(['维度', 'Dimension in Chinese']),
    name_zh: textColumn(['名称', 'Name in Chinese']),
    name_en: textColumn(['英文名称', 'Name in English']),
    unit: textColumn(['单位', 'Unit']),
    direction: optional(choiceColumn(['方向：越大越好 + 或越小越好 -', 'Direction'], ['+', '-'])),
    scope: textListColumn(['层级', 'Scope']),
    formula: textColumn(['公式', 'Formula']),
    inputs: textColumn(['用到的列', 'Inputs']),
    low_goalpost: optional(decimalColumn(['下限标杆', 'Low goalpost'])),
    high_goalpost: optional(decimalColumn(['上限标杆', 'High goalpost'])),
    goalpost_source: optional(textColumn(['标杆出处', 'Source of the goalposts'])),
    weight: optional(decimalColumn(['权重', 'Weight'])),
    agencies: textColumn(['相关部门', 'Agencies']),
    law_article: optional(textColumn(['法条', 'Article of the law'])),
    problem: optional(textListColumn(['对应的问题', 'Problem'])),
    cause: optional(textListColumn(['对应的原因', 'Cause'])),
    strategy: optional(textListColumn(['对应的对策', 'Strategy'])),
    guardrail: optional(textColumn(['防止走样的提醒', 'Guard-rail'])),
  },
  rules: [
    {
      column: 'low_goalpost',
      holds: ({ direction, low_goalpost: low, high_goalpost: high }) =>
        direction === null ||
        (low !== null && high !== null && (direction === '+' ? low < high : low > high)),
      ruleZh: '计分指标要有两个标杆，而且方向一致：+ 的下限小于上限，- 的相反',
      remedyZh: '补上标杆，或把两个标杆对调',
    },
  ],
});
