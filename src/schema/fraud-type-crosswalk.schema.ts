import { optional, referenceColumn, textColumn } from './column.ts';
import { defineTable } from './table.ts';

export const fraudTypeCrosswalk = defineTable({
  name: 'fraud_type_crosswalk',
  titleZh: '类型对照',
  titleEn: 'Fraud type crosswalk',
  rowZh: '一种类型在各年官方名单里的位置',
  rowEn: 'one type in the official lists over the years',
  key: ['id'],
  columns: {
    id: referenceColumn(['类型', 'Fraud type'], 'fraud_types'),
    mps_2022_top5: optional(textColumn(['公安部2022年五大类', 'MPS 2022 top five'])),
    handbook_2023: optional(textColumn(['2023年手册', 'Handbook 2023'])),
    mps_2024_top10_order: optional(textColumn(['公安部2024年十大类次序', 'MPS 2024 top ten, order'])),
    handbook_2025: optional(textColumn(['2025年手册', 'Handbook 2025'])),
    note: optional(textColumn(['说明', 'Note'])),
  },
});
