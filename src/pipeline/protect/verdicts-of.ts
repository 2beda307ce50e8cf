import { UNASSIGNED, type AreaCode } from '../../domain/area-code.ts';
import type { PeriodKey } from '../../domain/period.ts';
import { ALL_TYPES, type MeasureId, type PublishedCell } from '../../domain/published-frame.ts';
import { publishedNumber, type PublishedValue } from '../../domain/published-value.ts';
import { verdictOf, verdictOfShare } from '../../domain/verdict.ts';
import type { FramePlan } from './frame-plans.ts';
import { meanResidents, publishMeasure, type CellInputs } from './publish-measure.ts';

/** What the published figures of a district and its region say of their difference; nothing where either is hidden. */
export function verdictsOf(
  inputs: CellInputs,
  plan: FramePlan,
  values: Readonly<Partial<Record<MeasureId, PublishedValue>>>,
  area: AreaCode,
  period: PeriodKey,
): PublishedCell['verdicts'] {
  const { region } = inputs.facts;
  if (plan.types !== 'all' || area === region || area === UNASSIGNED) return {};
  const filed = numberOf(values.filed);
  const whole = numberOf(publishMeasure(inputs, 'filed', region, period, ALL_TYPES));
  return {
    ...rateVerdicts(inputs, area, period, filed, whole),
    ...clearanceVerdict(inputs, values, period, filed),
  };
}

function rateVerdicts(
  { facts, residentsOf }: CellInputs,
  area: AreaCode,
  period: PeriodKey,
  filed: number | null,
  whole: number | null,
): PublishedCell['verdicts'] {
  if (filed === null || whole === null || whole === 0) return {};
  const share = meanResidents(residentsOf, area, period) / meanResidents(residentsOf, facts.region, period);
  const verdict = verdictOf(filed, whole * share);
  return { filed: verdict, rate: verdict };
}

/** Against the region's share, with the district's own cohort. */
function clearanceVerdict(
  inputs: CellInputs,
  values: Readonly<Partial<Record<MeasureId, PublishedValue>>>,
  period: PeriodKey,
  filed: number | null,
): PublishedCell['verdicts'] {
  const share = numberOf(values.clearance);
  const target = numberOf(publishMeasure(inputs, 'clearance', inputs.facts.region, period, ALL_TYPES));
  if (filed === null || filed === 0 || share === null || target === null) return {};
  return { clearance: verdictOfShare(Math.round((share / 100) * filed), filed, target / 100) };
}

function numberOf(value: PublishedValue | null | undefined): number | null {
  return value === null || value === undefined ? null : publishedNumber(value);
}
