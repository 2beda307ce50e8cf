import { choiceColumn, idColumn, textColumn, textListColumn, yesNoColumn } from './column.ts';
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
});

export type AgencyRow = RowOfTable<typeof agencies>;
