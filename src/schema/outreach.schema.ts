import {
  choiceColumn,
  countColumn,
  dateColumn,
  districtColumn,
  idColumn,
  optional,
  referenceColumn,
  referenceListColumn,
} from './column.ts';
import { defineTable } from './table.ts';

export const AUDIENCES = [
  'everyone',
  'students',
  'older-people',
  'farmers',
  'merchants',
  'parents',
  'migrant-workers',
  'public-servants',
] as const;

export const outreach = defineTable({
  name: 'outreach',
  files: 'yearly',
  titleZh: '宣传活动',
  titleEn: 'Outreach events',
  rowZh: '在一个村或社区办的一次活动',
  rowEn: 'one event in one village or community',
  key: ['id'],
  yearOf: 'date',
  periodOf: 'date',
  columns: {
    id: idColumn(['编号', 'Id']),
    date: dateColumn(['日期', 'Date']),
    adcode: districtColumn(),
    community: idColumn(['村或社区编号', 'Village or community id']),
    fraud_types: optional(referenceListColumn(['讲的类型', 'Fraud types covered'], 'fraud_types')),
    audience: choiceColumn(['对象', 'Audience'], AUDIENCES),
    organiser: referenceColumn(['组织部门', 'Organiser'], 'agencies'),
    campaign: optional(idColumn(['所属宣传活动', 'Campaign'])),
    attendees: countColumn(['到场人数', 'Attendees'], '人'),
  },
});
