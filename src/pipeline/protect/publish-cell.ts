import type { AreaCode } from '../../domain/area-code.ts';
import type { PeriodKey } from '../../domain/period.ts';
import type { MeasureId, PublishedCell, ShareBand, TypeKey } from '../../domain/published-frame.ts';
import type { PublishedValue } from '../../domain/published-value.ts';
import { changesOf, lossChangesOf } from './changes-of.ts';
import type { FramePlan } from './frame-plans.ts';
import { publishMeasure, type CellInputs } from './publish-measure.ts';
import { verdictsOf } from './verdicts-of.ts';

/** One cell with everything its frame says of it. */
export function publishCell(
  inputs: CellInputs,
  plan: FramePlan,
  area: AreaCode,
  period: PeriodKey,
  type: TypeKey,
): PublishedCell {
  const values: Partial<Record<MeasureId, PublishedValue>> = {};
  for (const measure of plan.measures) {
    const value = publishMeasure(inputs, measure, area, period, type);
    if (value !== null) values[measure] = value;
  }
  return {
    area,
    period,
    type,
    values,
    verdicts: verdictsOf(inputs, plan, values, area, period),
    largestCase: values.loss === undefined ? null : largestCase(inputs, values.loss, area, period, type),
    ...(values.loss === undefined ? {} : largestLoss(inputs, values.loss, area, period, type)),
    changes: plan.types === 'all' ? changesOf(inputs, area, period) : {},
    ...(plan.types === 'all' && values.loss !== undefined && inputs.disclosed.tellsLargestLoss
      ? { lossChanges: lossChangesOf(inputs, area, period) }
      : {}),
  };
}

/** Told beside a loss that is shown, and only as a band. */
function largestCase(
  { facts, disclosed }: CellInputs,
  loss: PublishedValue,
  area: AreaCode,
  period: PeriodKey,
  type: TypeKey,
): ShareBand | null {
  const fact = facts.at(area, period, type);
  if (disclosed.isCitedAlone(area, period, type)) return null;
  if (loss.state !== 'value' || fact.state !== 'supplied') return null;
  const { sum, largest } = fact.tally.loss;
  if (largest === null || sum === 0) return null;
  const ends = [0, ...disclosed.largestCaseBands, 100];
  const share = (100 * largest) / sum;
  const index = ends.findIndex((end, at) => at > 0 && share <= end);
  return { over: ends[index - 1] ?? 0, upTo: ends[index] ?? 100 };
}

/** Nothing where the edition does not tell it, or the table does not say. */
function largestLoss(
  { facts, disclosed }: CellInputs,
  loss: PublishedValue,
  area: AreaCode,
  period: PeriodKey,
  type: TypeKey,
): Pick<PublishedCell, 'largestLoss'> {
  const fact = facts.at(area, period, type);
  if (!disclosed.tellsLargestLoss || loss.state !== 'value' || fact.state !== 'supplied') return {};
  const { largest } = fact.tally.loss;
  return largest === null ? {} : { largestLoss: largest };
}
