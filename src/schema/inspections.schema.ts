import { choiceColumn, dateColumn, districtColumn, idColumn, referenceColumn } from './column.ts';
import { defineTable } from './table.ts';

export const inspections = defineTable({
  name: 'inspections',
  files: 'yearly',
  titleZh: '行业监督检查',
  titleEn: 'Supervisory inspections',
  rowZh: '一次检查',
  rowEn: 'one inspection',
  key: ['id'],
  yearOf: 'date',
  periodOf: 'date',
  columns: {
    id: idColumn(['编号', 'Id']),
    date: dateColumn(['日期', 'Date']),
    adcode: districtColumn(),
    agency: referenceColumn(['检查部门', 'Inspecting agency'], 'agencies'),
    outlet_id: referenceColumn(['网点', 'Outlet'], 'outlets'),
    result: choiceColumn(['结果', 'Result'], ['pass', 'rectify', 'penalty']),
  },
});
