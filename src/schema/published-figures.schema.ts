import {
  anyAreaColumn,
  choiceColumn,
  decimalColumn,
  idColumn,
  optional,
  partialDateColumn,
  referenceColumn,
  textColumn,
} from './column.ts';
import { defineTable } from './table.ts';

export const publishedFigures = defineTable({
  name: 'published_figures',
  titleZh: '公开报道的数字',
  titleEn: 'Figures from public reports',
  rowZh: '公开报道里的一个数字',
  rowEn: 'one figure in a public report',
  key: ['id'],
  columns: {
    id: idColumn(['编号', 'Id']),
    adcode: anyAreaColumn(['地区代码', 'Area code']),
    metric: textColumn(['量', 'Metric']),
    value: decimalColumn(['数值（原单位）', 'Value in the printed unit']),
    unit: textColumn(['原单位', 'Printed unit']),
    period_start: optional(partialDateColumn(['起', 'From'])),
    period_end: optional(partialDateColumn(['止', 'To'])),
    quote: textColumn(['原文', 'Quote']),
    qualifier: choiceColumn(
      ['限定词，须随数字一起出现', 'Qualifier, to travel with the figure'],
      ['exact', '近', '余', '以上'],
    ),
    value_base: decimalColumn(['换算值', 'Value in base units']),
    value_base_unit: textColumn(['换算单位', 'Base unit']),
    note: optional(textColumn(['说明', 'Note'])),
    source_id: referenceColumn(['出处', 'Source'], 'sources'),
  },
});
