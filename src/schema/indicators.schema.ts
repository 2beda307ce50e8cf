import {
  choiceColumn,
  decimalColumn,
  idColumn,
  optional,
  positiveColumn,
  referenceListColumn,
  textColumn,
  textListColumn,
} from './column.ts';
import { defineTable, type RowOfTable } from './table.ts';
import { COUNTED, DIMENSIONS, GOALPOST_SETTERS, INDICATOR_MEASURES } from '../domain/indicator/indicator.ts';

/** Dimension of what is shown beside the score and never enters it. */
export const CONTEXT = 'context (not scored)';

export const indicators = defineTable({
  name: 'indicators',
  titleZh: '协同成效指标',
  titleEn: 'Indicators of collaboration',
  rowZh: '一个指标',
  rowEn: 'one indicator',
  key: ['id'],
  columns: {
    id: idColumn(['编号', 'Id']),
    dimension: choiceColumn(['维度（英文）', 'Dimension'], [...DIMENSIONS, CONTEXT]),
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
    weight: optional(positiveColumn(['权重', 'Weight'])),
    agencies: textColumn(['相关部门', 'Agencies']),
    law_article: optional(textColumn(['法条', 'Article of the law'])),
    problem: optional(textListColumn(['对应的问题', 'Problem'])),
    cause: optional(textListColumn(['对应的原因', 'Cause'])),
    strategy: optional(textListColumn(['对应的对策', 'Strategy'])),
    unit_zh: textColumn(['单位（中文）', 'Unit in Chinese']),
    measure: choiceColumn(['怎样算成', 'What the two numbers make'], INDICATOR_MEASURES),
    counts: choiceColumn(['数的是什么', 'What is counted'], COUNTED),
    goalposts_by: choiceColumn(['标杆由谁定', 'Who set the goalposts'], GOALPOST_SETTERS),
    agency_ids: referenceListColumn(['相关部门编号', 'Ids of the agencies'], 'agencies'),
    definition_zh: textColumn(['定义', 'Definition in Chinese']),
    definition_en: textColumn(['英文定义', 'Definition in English']),
    formula_zh: textColumn(['公式（中文）', 'Formula in Chinese']),
    numerator_zh: textColumn(['分子', 'Numerator in Chinese']),
    numerator_en: textColumn(['英文分子', 'Numerator in English']),
    denominator_zh: textColumn(['分母', 'Denominator in Chinese']),
    denominator_en: textColumn(['英文分母', 'Denominator in English']),
    not_measured_zh: textColumn(['不说明什么', 'What it does not measure, in Chinese']),
    not_measured_en: textColumn(['不说明什么（英文）', 'What it does not measure, in English']),
    gamed_zh: optional(textColumn(['怎样会走样', 'What would game it, in Chinese'])),
    gamed_en: optional(textColumn(['怎样会走样（英文）', 'What would game it, in English'])),
    guard: optional(textColumn(['看住它的数', 'The figure that guards it'])),
    guardrail_zh: optional(textColumn(['防止走样的提醒', 'Guard-rail in Chinese'])),
    guardrail_en: optional(textColumn(['防止走样的提醒（英文）', 'Guard-rail in English'])),
  },
  rules: [
    {
      column: 'direction',
      holds: ({ dimension, direction }) => (dimension === CONTEXT) === (direction === null),
      ruleZh: '计分的指标要有方向，背景指标（context (not scored)）不填方向',
      remedyZh: '补上方向 + 或 -；只作背景的把方向留空',
    },
    {
      column: 'guardrail_zh',
      holds: ({ direction, gamed_zh: gamed, gamed_en: gamedEn, guardrail_zh: zh, guardrail_en: en }) =>
        direction === null || [gamed, gamedEn, zh, en].every((words) => words !== null),
      ruleZh: '计分的指标要写明怎样会走样（gamed_zh、gamed_en），用什么看住它（guardrail_zh、guardrail_en）',
      remedyZh: '四列都补上；想不出怎样看住它，就不要计分',
    },
    {
      column: 'weight',
      holds: ({ direction, weight }) => (direction === null) === (weight === null),
      ruleZh: '计分的指标要有权重，背景指标没有权重',
      remedyZh: '各维度内等权就都填 1',
    },
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

export type IndicatorRow = RowOfTable<typeof indicators>;
