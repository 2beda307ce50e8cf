import { areaColumn, dateColumn, idColumn, optional, referenceColumn, textColumn } from './column.ts';
import { defineTable } from './table.ts';

export const commitments = defineTable({
  name: 'commitments',
  titleZh: '会议议定事项',
  titleEn: 'Decisions of joint meetings',
  rowZh: '会议定下的一件事',
  rowEn: 'one decision a meeting took',
  key: ['id'],
  periodOf: 'due_on',
  columns: {
    id: idColumn(['编号', 'Id']),
    meeting_id: referenceColumn(['会议', 'Meeting'], 'meetings'),
    adcode: areaColumn(),
    text_zh: textColumn(['事项', 'Decision (Chinese)']),
    owner_agency: referenceColumn(['责任部门', 'Owner agency'], 'agencies'),
    due_on: dateColumn(['应办结日期', 'Due on']),
    done_on: optional(dateColumn(['办结日期，未办结留空', 'Done on; blank while open'])),
    evidence: optional(textColumn(['办结依据', 'Evidence'])),
  },
});
