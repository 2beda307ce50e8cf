import { HANDOFF_KINDS } from '../domain/handoffs/handoff-kind.ts';
import {
  choiceColumn,
  countColumn,
  districtColumn,
  idColumn,
  moneyColumn,
  optional,
  referenceColumn,
  timestampColumn,
  yesNoColumn,
} from './column.ts';
import { defineTable, type RowOfTable } from './table.ts';

/** Instants compare correctly only once the offset is taken into account. */
const instant = (timestamp: string): number => Date.parse(timestamp);

export const handoffs = defineTable({
  name: 'handoffs',
  files: 'yearly',
  titleZh: '部门协查函件',
  titleEn: 'Requests between agencies',
  rowZh: '一个部门向另一个部门发出的一次请求',
  rowEn: 'one request from one agency to another',
  key: ['id'],
  yearOf: 'sent_at',
  periodOf: 'sent_at',
  columns: {
    id: idColumn(['编号', 'Id']),
    incident_id: optional(referenceColumn(['相关案件', 'Incident'], 'incidents')),
    adcode: districtColumn(),
    kind: choiceColumn(['请求种类', 'Kind of request'], HANDOFF_KINDS),
    from_agency: referenceColumn(['发出部门', 'From'], 'agencies'),
    to_agency: referenceColumn(['接收部门', 'To'], 'agencies'),
    reported_at: optional(timestampColumn(['群众报案时间', 'Reported at'])),
    sent_at: timestampColumn(['发出时间', 'Sent at']),
    due_minutes: countColumn(['约定时限', 'Agreed time'], '分钟'),
    answered_at: optional(timestampColumn(['答复时间，未答复留空', 'Answered at; blank while unanswered'])),
    payee_known: optional(yesNoColumn(['是否已知收款账户', 'Payee account known'])),
    outcome: choiceColumn(['结果', 'Outcome'], ['done', 'partly', 'refused', 'not-found', 'pending']),
    amount: optional(moneyColumn(['涉及金额', 'Amount'])),
  },
  rules: [
    {
      column: 'answered_at',
      holds: (row) => row.answered_at === null || instant(row.answered_at) >= instant(row.sent_at),
      ruleZh: '答复时间不能早于发出时间',
      remedyZh: '核对两个时间（注意时区）',
    },
    {
      column: 'reported_at',
      holds: (row) => row.reported_at === null || instant(row.reported_at) <= instant(row.sent_at),
      ruleZh: '报案时间不能晚于发出时间',
      remedyZh: '核对两个时间（注意时区）',
    },
    {
      column: 'to_agency',
      holds: (row) => row.from_agency !== row.to_agency,
      ruleZh: '发出和接收不能是同一个部门',
      remedyZh: '核对两个部门编号',
    },
    {
      column: 'outcome',
      holds: (row) => (row.outcome === 'pending') === (row.answered_at === null),
      ruleZh: '没有答复的结果必须是 pending，已答复的不能是 pending',
      remedyZh: '补上答复时间，或改结果',
    },
  ],
});

export type HandoffRow = RowOfTable<typeof handoffs>;
