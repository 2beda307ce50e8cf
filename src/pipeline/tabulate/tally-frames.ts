import { UNASSIGNED } from '../../domain/area-code.ts';
import type { FrameIncidentRow } from '../../schema/frame-incidents.schema.ts';
import type { MoneyTally, Tally } from './incident-tally.ts';
import { keyOf } from './tally-key.ts';

/** Frames of incidents to the same stage; `all` is a type like the others here. */
export function tallyFrames(rows: readonly FrameIncidentRow[]): ReadonlyMap<string, Tally> {
  return new Map(
    rows.map((row) => [keyOf(row.adcode ?? UNASSIGNED, row.month, row.fraud_type), tallyOf(row)]),
  );
}

function tallyOf(row: FrameIncidentRow): Tally {
  return {
    filed: row.filed,
    loss: { sum: row.loss, largest: row.loss === 0 ? 0 : row.largest_loss },
    losses: row.loss === 0 ? [] : null,
    prevented: row.prevented,
    solved180d: row.solved_180d,
    stopped: moneyOf(row.stopped),
    returned90d: moneyOf(row.returned_90d),
  };
}

/** A frame says how much and not what the largest part was. */
function moneyOf(sum: number | null): MoneyTally | null {
  return sum === null ? null : { sum, largest: sum === 0 ? 0 : null };
}
