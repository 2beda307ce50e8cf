import type { AreaCode } from '../../domain/area-code.ts';
import type { PeriodKey } from '../../domain/period.ts';
import type { TypeKey } from '../../domain/published-frame.ts';
import type { Disclosure } from '../../schema/disclosure.schema.ts';
import { cellId, isOfWholeQuarters, levelOf } from './incident-systems.ts';
import type { ProtectedIncidents } from './protect-incidents.ts';
import type { QuantityId } from './publication-history.ts';

/** What may be told of the incidents, and how finely: all in which the editions differ. */
export interface Disclosed {
  /** `unprinted` where this level of the quantity is printed nowhere. */
  readonly stateOf: (
    quantity: QuantityId,
    area: AreaCode,
    period: PeriodKey,
    type: TypeKey,
  ) => 'shown' | 'hidden' | 'unprinted';
  /** Whether this level of the quantity is printed at all, in periods that are due and others alike. */
  readonly isPrinted: (quantity: QuantityId, period: PeriodKey, type: TypeKey) => boolean;
  /** Whether a loss is told for no other reason than that others have told it: nothing else is told of it. */
  readonly isCitedAlone: (area: AreaCode, period: PeriodKey, type: TypeKey) => boolean;
  /** Units that money and medians are rounded to; null for not at all. */
  readonly unit: { readonly money: number | null; readonly median: number | null };
  /** Fewest incidents whose median or share is told. */
  readonly fewest: number;
  /** Upper ends of the bands of a largest case, in %. */
  readonly largestCaseBands: readonly number[];
  /** Whether the largest case itself is told beside its band. */
  readonly tellsLargestLoss: boolean;
}

/** What the protection has left for everyone. */
export function disclosedToAll(protection: ProtectedIncidents, disclosure: Disclosure): Disclosed {
  return {
    stateOf: (quantity, area, period, type) => {
      const { hidden, quantity: of } = protection[quantity];
      const id = cellId(area, period, type);
      if (!of.system.cells.has(id) || of.implied.has(id)) return 'unprinted';
      return hidden.has(id) ? 'hidden' : 'shown';
    },
    isPrinted: (quantity, period, type) =>
      !protection[quantity].coarsened.has(levelOf(period, type)) &&
      (quantity === 'filed' || isOfWholeQuarters(period)),
    isCitedAlone: (area, period, type) => protection.loss.memory.givenAway.has(cellId(area, period, type)),
    unit: disclosure.rounding,
    fewest: disclosure.min_count,
    largestCaseBands: disclosure.largest_case_bands,
    tellsLargestLoss: false,
  };
}
