import { sumOfMoney } from '../domain/money.ts';
import {
  choiceColumn,
  countColumn,
  dateColumn,
  districtColumn,
  idColumn,
  moneyColumn,
  optional,
  referenceColumn,
  yesNoColumn,
} from './column.ts';
import { CHANNELS } from './fraud-types.schema.ts';
import { defineTable, type RowOfTable } from './table.ts';

export const incidents = defineTable({
  name: 'incidents',
  files: 'yearly',
  titleZh: '警情案件',
  titleEn: 'Incidents',
  rowZh: '一起立案或劝阻成功的诈骗',
  rowEn: 'one fraud, filed or prevented',
  key: ['id'],
  yearOf: 'filed_on',
  periodOf: 'filed_on',
  columns: {
    id: idColumn(['编号，与真实案号无关', 'Id, unrelated to any case number']),
    occurred_on: dateColumn(['发案日期', 'Date it happened']),
    filed_on: dateColumn(['立案日期，各时期都按它归属', 'Date filed; periods follow it']),
    recorded_on: optional(dateColumn(['录入日期', 'Date entered into the system'])),
    adcode: optional(
      districtColumn(['发案县区，地点不明留空', 'District; blank where the place is unknown']),
    ),
    fraud_type: referenceColumn(['诈骗类型', 'Fraud type'], 'fraud_types'),
    channel: choiceColumn(['首次接触渠道', 'Channel of first contact'], [...CHANNELS, 'unknown']),
    victims: optional(countColumn(['被骗人数', 'Victims'], '人')),
    loss: moneyColumn(['损失金额', 'Loss']),
    stopped: moneyColumn(['止付金额', 'Amount stopped']),
    frozen: moneyColumn(['冻结金额', 'Amount frozen']),
    frozen_on: optional(dateColumn(['冻结日期', 'Date frozen'])),
    returnable: optional(moneyColumn(['权属明确、可返还金额', 'Amount with clear title, returnable'])),
    returned: moneyColumn(['已返还金额', 'Amount returned']),
    returned_on: optional(dateColumn(['返还日期', 'Date returned'])),
    bank_days: optional(countColumn(['银行办结工作日数', 'Working days the bank took'], '工作日')),
    victim_age_band: optional(
      choiceColumn(['被骗人年龄段', 'Age band of the victim'], ['14-17', '18-24', '25-39', '40-59', '60+']),
    ),
    victim_sex: optional(choiceColumn(['被骗人性别', 'Sex of the victim'], ['female', 'male'])),
    status: choiceColumn(['办理状态', 'Status'], ['open', 'solved', 'withdrawn']),
    solved_on: optional(dateColumn(['破案日期', 'Date solved'])),
    prevented: yesNoColumn(['是否劝阻成功、未造成损失', 'Prevented before money moved']),
  },
  rules: [
    {
      column: 'filed_on',
      reads: ['filed_on', 'occurred_on'],
      holds: (row) => row.filed_on >= row.occurred_on,
      ruleZh: '立案日期不能早于发案日期',
      remedyZh: '核对两个日期，改掉写错的一个',
    },
    {
      column: 'recorded_on',
      reads: ['recorded_on', 'filed_on'],
      holds: (row) => row.recorded_on === null || row.recorded_on >= row.filed_on,
      ruleZh: '录入日期不能早于立案日期',
      remedyZh: '核对两个日期，改掉写错的一个',
    },
    {
      column: 'solved_on',
      reads: ['solved_on', 'filed_on'],
      holds: (row) => row.solved_on === null || row.solved_on >= row.filed_on,
      ruleZh: '破案日期不能早于立案日期',
      remedyZh: '核对两个日期，改掉写错的一个',
    },
    {
      column: 'solved_on',
      reads: ['status', 'solved_on'],
      holds: (row) => (row.status === 'solved') === (row.solved_on !== null),
      ruleZh: '状态为 solved 时必须有破案日期，其他状态不能有',
      remedyZh: '补上破案日期，或改状态',
    },
    {
      column: 'returned',
      reads: ['returned', 'frozen', 'stopped'],
      // Most rows have none, and a list for each of a million takes its time.
      holds: (row) => row.returned === 0 || row.returned <= sumOfMoney([row.frozen, row.stopped]),
      ruleZh: '返还金额不能大于冻结与止付之和',
      remedyZh: '核对返还、冻结、止付三列',
    },
    {
      column: 'returnable',
      reads: ['returnable', 'frozen'],
      holds: (row) => row.returnable === null || row.returnable <= row.frozen,
      ruleZh: '可返还金额不能大于冻结金额',
      remedyZh: '核对可返还、冻结两列',
    },
    {
      column: 'frozen_on',
      reads: ['frozen', 'frozen_on'],
      holds: (row) => row.frozen === 0 || row.frozen_on !== null,
      ruleZh: '有冻结金额就必须有冻结日期',
      remedyZh: '补上冻结日期，或把冻结金额改为 0',
    },
    {
      column: 'returned_on',
      reads: ['returned', 'returned_on'],
      holds: (row) => row.returned > 0 === (row.returned_on !== null),
      ruleZh: '有返还金额就必须有返还日期，没有返还就留空',
      remedyZh: '补上返还日期，或核对返还金额',
    },
    {
      column: 'returned_on',
      reads: ['returned_on', 'frozen_on'],
      holds: (row) => row.returned_on === null || row.frozen_on === null || row.returned_on >= row.frozen_on,
      ruleZh: '返还日期不能早于冻结日期',
      remedyZh: '核对两个日期，改掉写错的一个',
    },
    {
      column: 'loss',
      reads: ['prevented', 'loss'],
      holds: (row) => !row.prevented || row.loss === 0,
      ruleZh: '劝阻成功（prevented 为 yes）的一行不能有损失',
      remedyZh: '把损失改为 0，或把 prevented 改为 no',
    },
  ],
});

export type IncidentRow = RowOfTable<typeof incidents>;
