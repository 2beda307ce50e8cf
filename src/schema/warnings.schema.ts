import { countColumn, districtColumn, monthColumn } from './column.ts';
import { defineTable } from './table.ts';

export const warnings = defineTable({
  name: 'warnings',
  files: 'yearly',
  titleZh: '预警劝阻',
  titleEn: 'Warnings and dissuasion',
  rowZh: '一个月、一个县区',
  rowEn: 'one month and district',
  key: ['adcode', 'month'],
  yearOf: 'month',
  periodOf: 'month',
  columns: {
    adcode: districtColumn(),
    month: monthColumn(['月份', 'Month']),
    people_alerted: countColumn(['预警人数', 'People alerted'], '人'),
    contacted_in_time: countColumn(['及时见面或通话人数', 'Contacted in time'], '人'),
    victims_30d: countColumn(['预警后30天内仍被骗人数', 'Defrauded within 30 days of the alert'], '人'),
  },
  rules: [
    {
      column: 'contacted_in_time',
      holds: (row) => row.contacted_in_time <= row.people_alerted,
      ruleZh: '及时联系人数（分子）不能大于预警人数（分母）',
      remedyZh: '核对两列',
    },
    {
      column: 'victims_30d',
      holds: (row) => row.victims_30d <= row.people_alerted,
      ruleZh: '预警后被骗人数（分子）不能大于预警人数（分母）',
      remedyZh: '核对两列',
    },
  ],
});
