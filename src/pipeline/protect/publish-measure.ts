import { UNASSIGNED, type AreaCode } from '../../domain/area-code.ts';
import { isFollowedUp } from '../../domain/follow-up.ts';
import { monthsOfPeriod, type PeriodKey } from '../../domain/period.ts';
import type { MeasureId, TypeKey } from '../../domain/published-frame.ts';
import { publishedNumber, shown, SUPPRESSED, type PublishedValue } from '../../domain/published-value.ts';
import type { Festive } from '../../domain/spring-festival.ts';
import { poissonExactCI } from '../../domain/statistics/poisson-exact-ci.ts';
import { wilsonCI } from '../../domain/statistics/wilson-ci.ts';
import type { Tally } from '../tabulate/incident-tally.ts';
import { residentsOver, type ResidentsOf } from '../tabulate/residents.ts';
import type { Disclosed } from './disclosed.ts';
import type { IncidentFacts } from './incident-facts.ts';
import type { QuantityId } from './publication-history.ts';

/** Residents that a rate is per. */
export const RATE_BASE = 10_000;
const LEVEL = 0.95;

export interface CellInputs {
  readonly facts: IncidentFacts;
  readonly disclosed: Disclosed;
  readonly residentsOf: ResidentsOf;
  readonly festive: Festive;
}

/** Null where the measure has no meaning here, or this level of it is not published. */
export function publishMeasure(
  inputs: CellInputs,
  measure: MeasureId,
  area: AreaCode,
  period: PeriodKey,
  type: TypeKey,
): PublishedValue | null {
  const { facts, disclosed } = inputs;
  if (!TOLD_BY[measure].every((quantity) => disclosed.isPrinted(quantity, period, type))) return null;
  const fact = facts.at(area, period, type);
  if (fact.state !== 'supplied')
    return measure === 'rate' && area === UNASSIGNED ? null : { state: fact.state };
  const { tally } = fact;
  const { money } = disclosed.unit;
  switch (measure) {
    case 'filed':
      return counted(inputs, 'filed', area, period, type, tally.filed);
    case 'rate':
      return rateOf(inputs, area, period, counted(inputs, 'filed', area, period, type, tally.filed));
    case 'loss':
      return counted(inputs, 'loss', area, period, type, roundTo(tally.loss.sum, money));
    case 'median_loss':
      return medianLoss(inputs, area, period, type, tally);
    case 'prevented':
      return tally.prevented === null
        ? null
        : counted(inputs, 'prevented', area, period, type, tally.prevented);
    case 'clearance':
      return clearance(inputs, area, period, type, tally);
    case 'stopped':
      return tally.stopped === null
        ? null
        : counted(inputs, 'stopped', area, period, type, roundTo(tally.stopped.sum, money));
    case 'returned':
      if (tally.returned90d === null) return null;
      return isFollowedUp('returned', period, facts.asOf)
        ? counted(inputs, 'returned90d', area, period, type, roundTo(tally.returned90d.sum, money))
        : { state: 'not_due' };
  }
}

/** What a measure tells of: it is printed where all of these are. */
export const TOLD_BY: Readonly<Record<MeasureId, readonly QuantityId[]>> = {
  filed: ['filed'],
  rate: ['filed'],
  loss: ['loss'],
  median_loss: ['filed'],
  prevented: ['prevented'],
  clearance: ['filed', 'solved180d'],
  stopped: ['stopped'],
  returned: ['returned90d'],
};

/** Null where this level of the quantity is printed nowhere. */
function counted(
  { disclosed }: CellInputs,
  quantity: QuantityId,
  area: AreaCode,
  period: PeriodKey,
  type: TypeKey,
  value: number,
): PublishedValue | null {
  const state = disclosed.stateOf(quantity, area, period, type);
  if (state === 'unprinted') return null;
  return state === 'hidden' ? SUPPRESSED : shown(value);
}

/** A rate times residents is the count: it is hidden where the count is. */
function rateOf(
  { residentsOf }: CellInputs,
  area: AreaCode,
  period: PeriodKey,
  filed: PublishedValue | null,
): PublishedValue | null {
  if (area === UNASSIGNED || filed === null) return null;
  const count = publishedNumber(filed);
  if (count === null) return filed;
  const scale = RATE_BASE / meanResidents(residentsOf, area, period);
  const { lower, upper } = poissonExactCI(count, LEVEL);
  return shown(count * scale, { lower: lower * scale, upper: upper * scale, level: LEVEL });
}

/** Over the months of a period, which may lie in two years. */
export function meanResidents(residentsOf: ResidentsOf, area: AreaCode, period: PeriodKey): number {
  return residentsOver(residentsOf, area, monthsOfPeriod(period));
}

/**
 * The middle of too few losses says too much of one of them; of unknown ones, nothing. That there
 * are so many losses, or none, tells of the count and of their sum: it is hidden where either is.
 */
function medianLoss(
  inputs: CellInputs,
  area: AreaCode,
  period: PeriodKey,
  type: TypeKey,
  { filed, loss, losses }: Tally,
): PublishedValue | null {
  const { fewest, unit } = inputs.disclosed;
  if (losses === null) return null;
  const [count, sum] = [
    counted(inputs, 'filed', area, period, type, filed),
    counted(inputs, 'loss', area, period, type, loss.sum),
  ];
  if (count === null) return null;
  if (count.state === 'suppressed' || sum?.state === 'suppressed') return SUPPRESSED;
  if (losses.length === 0) return shown(0);
  if (losses.length < fewest || inputs.disclosed.isCitedAlone(area, period, type)) return SUPPRESSED;
  const sorted = [...losses].sort((a, b) => a - b);
  const [low = 0, high = 0] = [
    sorted[Math.floor((sorted.length - 1) / 2)],
    sorted[Math.ceil((sorted.length - 1) / 2)],
  ];
  return shown(roundTo((low + high) / 2, unit.median));
}

/**
 * Share of the filed cohort solved in time, in %; needs both counts, and a cohort of at least min_count. Null
 * where nothing was filed, and that is shown.
 */
function clearance(
  inputs: CellInputs,
  area: AreaCode,
  period: PeriodKey,
  type: TypeKey,
  { filed, solved180d }: Tally,
): PublishedValue | null {
  if (solved180d === null) return null;
  if (!isFollowedUp('clearance', period, inputs.facts.asOf)) return { state: 'not_due' };
  const whole = counted(inputs, 'filed', area, period, type, filed);
  const part = counted(inputs, 'solved180d', area, period, type, solved180d);
  if (whole === null || part === null || whole.state === 'zero') return null;
  const interval = wilsonCI(solved180d, filed, LEVEL);
  const isHidden = whole.state === 'suppressed' || part.state === 'suppressed';
  if (isHidden || filed < inputs.disclosed.fewest || interval === null) return SUPPRESSED;
  return shown((100 * solved180d) / filed, {
    lower: 100 * interval.lower,
    upper: 100 * interval.upper,
    level: LEVEL,
  });
}

function roundTo(value: number, unit: number | null): number {
  return unit === null ? value : Math.round(value / unit) * unit;
}
