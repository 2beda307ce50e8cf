import { choiceColumn, countColumn, districtColumn, monthColumn } from './column.ts';
import { defineTable } from './table.ts';

export const accounts = defineTable({
  name: 'accounts',
  files: 'yearly',
  titleZh: '涉诈异常卡户',
  titleEn: 'Abnormal cards and accounts',
  rowZh: '一个月、一个县区、一类（电话卡或账户）',
  rowEn: 'one month, district and kind (card, account)',
  key: ['adcode', 'month', 'kind'],
  yearOf: 'month',
  periodOf: 'month',
  columns: {
    adcode: districtColumn(),
    month: monthColumn(['月份', 'Month']),
    kind: choiceColumn(['类别', 'Kind'], ['card', 'account']),
    identified: countColumn(['识别异常数', 'Identified as abnormal'], '个'),
    handled_in_time: countColumn(['及时处置数', 'Handled in time'], '个'),
    involved_opened_here: countColumn(['本地开立的涉案数', 'Involved in fraud, opened here'], '个'),
  },
  rules: [
    {
      column: 'handled_in_time',
      holds: (row) => row.handled_in_time <= row.identified,
      ruleZh: '及时处置数（分子）不能大于识别数（分母）',
      remedyZh: '核对两列；可能填反了',
    },
  ],
});
