import { sumOfMoney } from '../domain/money.ts';
import { countColumn, districtColumn, idColumn, moneyColumn, monthColumn, optional } from './column.ts';
import { defineTable, type RowOfTable } from './table.ts';

/** The `fraud_type` that stands for all types together. */
export const ALL_TYPES = 'all';

export const frameIncidents = defineTable({
  name: 'frames/incidents',
  files: 'yearly',
  titleZh: '案件月报（已汇总）',
  titleEn: 'Incidents, tabulated',
  rowZh: '一个月、一个县区、一种类型（或全部类型）',
  rowEn: 'one month, district and type (or all types)',
  key: ['month', 'adcode', 'fraud_type'],
  yearOf: 'month',
  periodOf: 'month',
  columns: {
    month: monthColumn(['月份', 'Month']),
    adcode: optional(
      districtColumn(['县区代码，地点不明留空', 'District; blank where the place is unknown']),
    ),
    fraud_type: idColumn(['诈骗类型编号，或 all（全部类型）', 'Fraud type, or all']),
    filed: countColumn(['立案数', 'Filed'], '起'),
    loss: moneyColumn(['损失金额', 'Loss']),
    largest_loss: optional(moneyColumn(['最大一案损失', 'Largest single loss'])),
    victims: optional(countColumn(['被骗人数', 'Victims'], '人')),
    prevented: optional(countColumn(['劝阻成功数', 'Prevented attempts'], '起')),
    prevented_loss: optional(moneyColumn(['劝阻避免的损失', 'Loss prevented'])),
    stopped: optional(moneyColumn(['止付金额', 'Amount stopped'])),
    frozen: optional(moneyColumn(['冻结金额', 'Amount frozen'])),
    returned: optional(moneyColumn(['已返还金额', 'Amount returned'])),
    solved_180d: optional(countColumn(['立案后180天内破案数', 'Solved within 180 days of filing'], '起')),
    returned_90d: optional(moneyColumn(['冻结后90天内返还金额', 'Returned within 90 days of freezing'])),
  },
  rules: [
    {
      column: 'solved_180d',
      holds: (row) => row.solved_180d === null || row.solved_180d <= row.filed,
      ruleZh: '破案数（分子）不能大于立案数（分母）',
      remedyZh: '这一列只数本月立案、180天内破的案，不是本月破的全部案',
    },
    {
      column: 'largest_loss',
      holds: (row) => row.largest_loss === null || row.largest_loss <= row.loss,
      ruleZh: '最大一案损失不能大于损失合计',
      remedyZh: '核对两列',
    },
    {
      column: 'loss',
      holds: (row) => row.filed > 0 || row.loss === 0,
      ruleZh: '立案数为 0 时损失也应为 0',
      remedyZh: '核对立案数与损失',
    },
    {
      column: 'returned',
      holds: (row) =>
        row.returned === null ||
        row.frozen === null ||
        row.stopped === null ||
        row.returned <= sumOfMoney([row.frozen, row.stopped]),
      ruleZh: '返还金额不能大于冻结与止付之和',
      remedyZh: '核对返还、冻结、止付三列',
    },
  ],
});

export type FrameIncidentRow = RowOfTable<typeof frameIncidents>;
