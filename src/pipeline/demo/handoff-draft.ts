import type { AreaCode } from '../../domain/area-code.ts';
import type { HandoffRow } from '../../schema/handoffs.schema.ts';
import type { LocalMinute } from './local-minute.ts';

/** A request before its times become text: minutes of local time, an answer that may never come. */
export interface HandoffDraft {
  readonly incidentId: string | null;
  readonly adcode: AreaCode;
  readonly kind: HandoffRow['kind'];
  readonly from: string;
  readonly to: string;
  readonly reportedAt: LocalMinute | null;
  readonly sentAt: LocalMinute;
  readonly dueMinutes: number;
  /** Null where nobody answers. */
  readonly answeredAt: LocalMinute | null;
  readonly payeeKnown: boolean | null;
  /** What an answer says, once there is one. */
  readonly outcome: Exclude<HandoffRow['outcome'], 'pending'>;
  readonly amount: number | null;
}
