import { countColumn, districtColumn, monthColumn } from './column.ts';
import { defineTable } from './table.ts';

export const app = defineTable({
  name: 'app',
  titleZh: '国家反诈中心App注册',
  titleEn: 'National Anti-Fraud App registrations',
  rowZh: '一个月、一个县区',
  rowEn: 'one month and district',
  key: ['adcode', 'month'],
  periodOf: 'month',
  columns: {
    adcode: districtColumn(),
    month: monthColumn(['月份', 'Month']),
    registered: countColumn(['注册人数', 'Registered'], '人'),
    residents_14plus: countColumn(['14岁以上常住人口', 'Residents aged 14 and over'], '人'),
  },
  rules: [
    {
      column: 'registered',
      holds: (row) => row.registered <= row.residents_14plus,
      ruleZh: '注册人数（分子）不能大于14岁以上人口（分母）',
      remedyZh: '核对两列',
    },
  ],
});
