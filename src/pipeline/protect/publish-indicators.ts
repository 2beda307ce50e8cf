import type { AreaCode } from '../../domain/area-code.ts';
import { ContradictoryRelease } from '../../domain/disclosure/remember-releases.ts';
import type { LinearSolver } from '../../domain/disclosure/linear-program.ts';
import type { CellId } from '../../domain/disclosure/table-system.ts';
import type { ApprovedLevel } from '../../domain/indicator/collaboration.ts';
import type { Indicator } from '../../domain/indicator/indicator.ts';
import type { PublishedIndicatorCell } from '../../domain/indicator/published-indicator.ts';
import { periodKind, type PeriodKey } from '../../domain/period.ts';
import type { PublishedFrame } from '../../domain/published-frame.ts';
import {
  NOT_DUE,
  NOT_SUPPLIED,
  shown,
  SUPPRESSED,
  type PublishedValue,
} from '../../domain/published-value.ts';
import type { ProtectionRules } from '../../schema/disclosure.schema.ts';
import type { IndicatorFacts } from '../tabulate/indicators/indicator-facts.ts';
import type { IndicatorTally } from '../tabulate/indicators/indicator-tally.ts';
import type { ResidentsOf } from '../tabulate/residents.ts';
import { cellId } from './incident-systems.ts';
import { isOfIncidents } from '../tabulate/indicators/of-incidents.ts';
import { incidentIndicator } from './incident-indicator.ts';
import type { IndicatorHistory } from './indicator-history.ts';
import { indicatorValue } from './indicator-value.ts';
import { protectIndicator, type IndicatorTask, type ProtectedIndicator } from './protect-indicator.ts';

export interface IndicatorInputs {
  readonly facts: IndicatorFacts;
  readonly indicators: readonly Indicator[];
  /** Of the edition: what is worked out of incidents tells no more than they do. */
  readonly frames: readonly PublishedFrame[];
  readonly region: AreaCode;
  readonly residentsOf: ResidentsOf;
}

/** What the public edition may tell. */
export interface PublicPolicy {
  readonly isApproved: (indicator: string, level: ApprovedLevel) => boolean;
  readonly rules: ProtectionRules;
  readonly solver: LinearSolver;
  readonly history: IndicatorHistory;
}

export interface PublishedIndicators {
  readonly cells: readonly PublishedIndicatorCell[];
  readonly protection: readonly (ProtectedIndicator & {
    readonly indicator: string;
    readonly cells: number;
  })[];
  /** Indicators of which an earlier release fits no table: nothing can be said of what it gave away. */
  readonly contradicted: readonly { readonly indicator: string; readonly release: string }[];
}

/**
 * Every indicator, area and period of an edition.
 *
 * @param policy null for the office, which is told everything
 */
export function publishIndicators(inputs: IndicatorInputs, policy: PublicPolicy | null): PublishedIndicators {
  const { facts, indicators, region } = inputs;
  const protection: PublishedIndicators['protection'][number][] = [];
  const contradicted: PublishedIndicators['contradicted'][number][] = [];
  const cells = indicators.flatMap((indicator) => {
    const areas = facts.areas.filter(
      (area) => policy?.isApproved(indicator.id, area === region ? 'region' : 'district') ?? true,
    );
    if (areas.length === 0) return [];
    const kinds = facts.kindsOf(indicator.id);
    let periods: readonly PeriodKey[] = facts.periods.filter((period) =>
      kinds.some((kind) => kind === periodKind(period)),
    );
    let hidden: ReadonlySet<string> = new Set();
    if (policy !== null && !isOfIncidents(indicator.id)) {
      const found = protectOrNot({ facts, indicator, areas, region, ...policy });
      if (typeof found === 'string') {
        contradicted.push({ indicator: indicator.id, release: found });
        return [];
      }
      protection.push({ ...found, indicator: indicator.id, cells: areas.length * found.periods.length });
      ({ hidden, periods } = found);
    }
    return periods.flatMap((period) =>
      areas.map((area) => publishCell(inputs, policy, indicator, area, period, hidden)),
    );
  });
  return { cells, protection, contradicted };
}

/** The earlier release that contradicts itself, where one does. */
function protectOrNot(task: IndicatorTask): ProtectedIndicator | string {
  try {
    return protectIndicator(task);
  } catch (error) {
    if (!(error instanceof ContradictoryRelease)) throw error;
    return error.release;
  }
}

function publishCell(
  { facts, frames, residentsOf }: IndicatorInputs,
  policy: PublicPolicy | null,
  indicator: Indicator,
  area: AreaCode,
  period: PeriodKey,
  hidden: ReadonlySet<string>,
): PublishedIndicatorCell {
  const months = facts.windowOf(indicator.id, period);
  const base = {
    indicator: indicator.id,
    area,
    period,
    window: { first: months.at(0) ?? '', last: months.at(-1) ?? '' },
    why: null,
    standardError: null,
    equalCases: null,
    percentiles: null,
    guard: null,
  };
  const same = (state: PublishedValue): PublishedIndicatorCell => ({
    ...base,
    value: state,
    numerator: state,
    denominator: state,
  });
  const fact = facts.at(indicator.id, area, period);
  if (fact.state !== 'supplied' && isOfIncidents(indicator.id)) {
    const found = incidentIndicator(frames, indicator.id, { area, months, residentsOf });
    return { ...base, ...found };
  }
  switch (fact.state) {
    case 'not_due':
      return same(NOT_DUE);
    case 'not_supplied':
      return same(NOT_SUPPLIED);
    case 'not_computable':
      return { ...base, value: null, why: fact.why, numerator: NOT_SUPPLIED, denominator: NOT_SUPPLIED };
    case 'supplied':
      break;
  }
  const { tally } = fact;
  if (
    policy !== null &&
    (hidden.has(cellId(area, period)) || isSecretMoney(indicator, cellId(area, period), tally, policy))
  )
    return same(SUPPRESSED);
  const isMoneyInPublic = policy !== null && indicator.counts === 'money';
  const tellsGuard = policy === null || indicator.counts === 'acts';
  return {
    ...base,
    // A ratio to the whole percent alone: the sums under it are told nowhere.
    value: indicatorValue(
      indicator,
      isMoneyInPublic ? { ...tally, standardError: null, equalCases: null } : tally,
      isMoneyInPublic,
    ),
    numerator: isMoneyInPublic ? SUPPRESSED : shown(tally.numerator),
    denominator: isMoneyInPublic ? SUPPRESSED : shown(tally.denominator),
    standardError: isMoneyInPublic ? null : tally.standardError,
    equalCases: isMoneyInPublic ? null : tally.equalCases,
    percentiles: tally.quantiles,
    guard: tellsGuard ? tally.guard : null,
  };
}

/** By the rules of now, or by those of a release that hid the cell. */
function isSecretMoney(
  indicator: Indicator,
  cell: CellId,
  tally: IndicatorTally,
  { rules, history }: PublicPolicy,
): boolean {
  const hidIt = history.filter(({ cells }) =>
    cells.get(indicator.id)?.some((past) => past.cell === cell && past.state === 'suppressed'),
  );
  return [rules, ...hidIt.map((past) => past.rules)].some((by) => isSensitiveMoney(indicator, tally, by));
}

function isSensitiveMoney(
  { counts }: Indicator,
  { parts, numerator, denominator }: IndicatorTally,
  rules: ProtectionRules,
): boolean {
  if (counts !== 'money') return false;
  const largest = rules.dominance.largest_share;
  return (
    parts === null ||
    parts.count < rules.min_count ||
    parts.largestNumerator > largest * numerator ||
    parts.largestDenominator > largest * denominator
  );
}
