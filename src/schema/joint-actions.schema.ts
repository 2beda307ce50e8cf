import {
  areaColumn,
  choiceColumn,
  countColumn,
  dateColumn,
  idColumn,
  optional,
  referenceColumn,
  referenceListColumn,
} from './column.ts';
import { defineTable } from './table.ts';

export const jointActions = defineTable({
  name: 'joint_actions',
  files: 'yearly',
  titleZh: '联合行动',
  titleEn: 'Joint actions',
  rowZh: '两个以上部门共同开展的一次行动',
  rowEn: 'one action by two or more agencies',
  key: ['id'],
  yearOf: 'date',
  periodOf: 'date',
  columns: {
    id: idColumn(['编号', 'Id']),
    date: dateColumn(['日期', 'Date']),
    adcode: areaColumn(),
    kind: choiceColumn(
      ['种类', 'Kind'],
      [
        'publicity',
        'inspection',
        'card-crackdown',
        'bank-police-linkage',
        'funds-return',
        'training',
        'investigation',
      ],
    ),
    lead_agency: referenceColumn(['牵头部门', 'Lead agency'], 'agencies'),
    partner_agencies: referenceListColumn(['参加部门', 'Partner agencies'], 'agencies'),
    fraud_types: optional(referenceListColumn(['针对的类型', 'Fraud types aimed at'], 'fraud_types')),
    reach: optional(countColumn(['覆盖人数', 'People reached'], '人')),
  },
  rules: [
    {
      column: 'partner_agencies',
      holds: (row) => !row.partner_agencies.includes(row.lead_agency),
      ruleZh: '参加部门里不能再写牵头部门',
      remedyZh: '从参加部门里删掉牵头部门',
    },
  ],
});
