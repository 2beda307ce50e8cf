import type { IncidentRow } from '../../schema/incidents.schema.ts';
import { closedVocabulary, type LabelRule } from './label-rule.ts';

type Status = IncidentRow['status'];

const lost = (whyZh: string): LabelRule<Status> => ({
  to: 'open',
  fit: 'lost',
  whyZh: `status 说的是案子办到哪一步，这里说的是举报的性质；${whyZh}`,
});

/**
 * The Centre tells what a report is of; the contract tells how far a case has come. No report says that it
 * was solved or withdrawn, so every one stays open.
 *
 * An attempt is not `prevented`: nobody says that anyone was talked out of anything, and prevented rows are
 * not counted as filed, while the Centre counts every report.
 */
export const STATUS_VOCABULARY = closedVocabulary<Status>(
  'Complaint Type',
  'status',
  {
    Victim: {
      to: 'open',
      fit: 'coarser',
      whyZh: '原数据没有办理结果，一律 open；有没有人被骗看 victims 一列（1 为有）',
    },
    Attempt: lost(
      '未遂没有损失（victims 为 0），但原数据没说有人劝阻，不能记作 prevented：那样就不计入立案数了',
    ),
    Other: lost('victims 为 0，与未遂分不开'),
    Unknown: lost('victims 为 0，与未遂分不开'),
    Incomplete: lost('victims 为 0，与未遂分不开'),
  },
  'open',
);
