import {
  areaColumn,
  choiceColumn,
  decimalColumn,
  idColumn,
  periodColumn,
  referenceColumn,
} from './column.ts';
import { defineTable, type RowOfTable } from './table.ts';

export const knownCells = defineTable({
  name: 'known_cells',
  titleZh: '别处已公布的数',
  titleEn: 'Figures others have already printed',
  rowZh: '一个已公布的数',
  rowEn: 'one figure already printed',
  key: ['frame', 'period', 'adcode', 'fraud_type', 'measure'],
  columns: {
    frame: idColumn(['表', 'Frame']),
    period: periodColumn(['时期', 'Period']),
    adcode: areaColumn(),
    fraud_type: idColumn(['类型，或 all', 'Fraud type, or all']),
    measure: choiceColumn(['量', 'Measure'], ['filed', 'loss']),
    value: decimalColumn(['数值', 'Value']),
    source_id: referenceColumn(['出处', 'Source'], 'sources'),
  },
});

export type KnownCellRow = RowOfTable<typeof knownCells>;
