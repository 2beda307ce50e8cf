import { choiceColumn, idColumn, optional, textColumn, textListColumn, yesNoColumn } from './column.ts';
import { LONGEST_SHORT_NAME } from '../domain/network/short-agency-name.ts';
import { defineTable, type RowOfTable } from './table.ts';

export const agencies = defineTable({
  name: 'agencies',
  titleZh: '部门与单位',
  titleEn: 'Agencies',
  rowZh: '一个部门或一类单位',
  rowEn: 'one agency or kind of organisation',
  key: ['id'],
  columns: {
    id: idColumn(['编号', 'Id']),
    name_zh: textColumn(['名称', 'Name in Chinese']),
    name_en: textColumn(['英文名称', 'Name in English']),
    short_zh: optional(textColumn(['简称，图上用', 'Short name in Chinese, for drawings'])),
    short_en: optional(textColumn(['英文简称，图上用', 'Short name in English, for drawings'])),
    sector: choiceColumn(
      ['领域', 'Sector'],
      ['government', 'finance', 'telecom', 'internet', 'education', 'judiciary', 'community', 'media'],
    ),
    scope: choiceColumn(['层级', 'Scope'], ['city', 'district']),
    member: yesNoColumn(['是否成员单位', 'Member of the coordinating body']),
    duty_zh: textColumn(['法定职责', 'Duty in law (Chinese)']),
    law_article: textListColumn([
      '《反电信网络诈骗法》条款',
      'Articles of the Anti-Telecom and Online Fraud Law',
    ]),
  },
  rules: [
    {
      column: 'short_zh',
      holds: ({ short_zh: name }) => name === null || lettersIn(name) <= LONGEST_SHORT_NAME.zh,
      ruleZh: `简称最多${LONGEST_SHORT_NAME.zh}个字，再长图上写不下`,
      remedyZh: '换一个通行的短称呼，或留空',
    },
    {
      column: 'short_en',
      holds: ({ short_en: name }) => name === null || lettersIn(name) <= LONGEST_SHORT_NAME.en,
      ruleZh: `英文简称最多${LONGEST_SHORT_NAME.en}个字母，再长图上写不下`,
      remedyZh: '换一个通行的短称呼或缩写，或留空',
    },
  ],
});

function lettersIn(name: string): number {
  return name.match(/\p{L}/gu)?.length ?? 0;
}

export type AgencyRow = RowOfTable<typeof agencies>;
