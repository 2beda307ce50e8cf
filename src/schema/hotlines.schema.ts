import { idColumn, optional, referenceColumn, textColumn, yesNoColumn } from './column.ts';
import { defineTable, type RowOfTable } from './table.ts';

export const hotlines = defineTable({
  name: 'hotlines',
  titleZh: '电话与查询渠道',
  titleEn: 'Hotlines and look-ups',
  rowZh: '一个号码或官方查询渠道',
  rowEn: 'one number or official look-up',
  key: ['id'],
  columns: {
    id: idColumn(['编号', 'Id']),
    number: optional(textColumn(['号码，没有号码的渠道留空', 'Number; blank where there is none'])),
    name_zh: textColumn(['名称', 'Name in Chinese']),
    what_zh: textColumn(['是什么', 'What it is (Chinese)']),
    when_zh: textColumn(['什么时候用', 'When to use it (Chinese)']),
    verified: yesNoColumn(['本地是否已确认开通', 'Confirmed to be live locally']),
    source_id: optional(referenceColumn(['出处', 'Source'], 'sources')),
  },
  rules: [
    {
      column: 'number',
      holds: (row) => row.number === null || /^\d{3,8}$/.test(row.number),
      ruleZh: '号码是 3 到 8 位数字',
      remedyZh: '只填短号码；手机号和座机不放在这里',
    },
  ],
});

export type HotlineRow = RowOfTable<typeof hotlines>;
