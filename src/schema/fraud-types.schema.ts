import {
  choiceColumn,
  dateColumn,
  idColumn,
  optional,
  referenceColumn,
  textColumn,
  textListColumn,
  yesNoColumn,
} from './column.ts';
import { defineTable, type RowOfTable } from './table.ts';

export const CHANNELS = [
  'phone',
  'sms',
  'wechat',
  'qq',
  'short-video',
  'app',
  'web',
  'ecommerce',
  'game',
  'parcel',
  'offline',
] as const;

export const TYPE_GROUPS = [
  'task-rebate',
  'investment-romance',
  'shopping-service',
  'loan-credit',
  'impersonation',
  'accomplice',
  'other',
] as const;

export const fraudTypes = defineTable({
  name: 'fraud_types',
  titleZh: '诈骗类型',
  titleEn: 'Fraud types',
  rowZh: '一种诈骗手法',
  rowEn: 'one kind of fraud',
  key: ['id'],
  required: true,
  columns: {
    id: idColumn(['编号', 'Id']),
    group: choiceColumn(['类别', 'Group'], TYPE_GROUPS),
    name_zh: textColumn(['名称', 'Name in Chinese']),
    name_en: textColumn(['英文名称', 'Name in English']),
    aliases: optional(textListColumn(['别名', 'Aliases'])),
    modus_zh: optional(textColumn(['手法', 'How it works (Chinese)'])),
    red_flags_zh: optional(textListColumn(['露馅的地方', 'Red flags (Chinese)'])),
    victims_zh: optional(textListColumn(['易受骗情形', 'Whom it aims at (Chinese)'])),
    channels: optional(textListColumn(['渠道', 'Channels'])),
    advice_zh: optional(textColumn(['怎么办', 'What to do (Chinese)'])),
    valid_from: dateColumn(['启用日期', 'Valid from']),
    valid_to: optional(dateColumn(['停用日期', 'Valid to'])),
    is_incident: yesNoColumn(['是否计入案件统计', 'Counted as incidents']),
    source_id: optional(referenceColumn(['出处', 'Source'], 'sources')),
  },
  rules: [
    {
      column: 'valid_to',
      holds: (row) => row.valid_to === null || row.valid_to > row.valid_from,
      ruleZh: '停用日期必须晚于启用日期',
      remedyZh: '核对两个日期',
    },
    {
      column: 'channels',
      holds: (row) =>
        row.channels === null ||
        row.channels.every((channel) => (CHANNELS as readonly string[]).includes(channel)),
      ruleZh: `渠道只能是：${CHANNELS.join('、')}`,
      remedyZh: '照列出的写法填，用英文分号隔开',
    },
  ],
});

export type FraudTypeRow = RowOfTable<typeof fraudTypes>;
