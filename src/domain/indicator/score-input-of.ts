import type { AreaCode } from '../area-code.ts';
import { yearBefore, type PeriodKey } from '../period.ts';
import { publishedNumber } from '../published-value.ts';
import type { Observation } from '../score/observation.ts';
import type { ScoreInput } from '../score/score-input.ts';
import type { ScoredIndicator } from '../score/scored-indicator.ts';
import type { Collaboration } from './collaboration.ts';
import { indicatorCell, latestRolling, rollingPeriods } from './collaboration-view.ts';
import type { Indicator } from './indicator.ts';
import type { PublishedIndicatorCell } from './published-indicator.ts';

/** Those that take part in the score, in the order of the table. */
export function scoredIndicators(indicators: readonly Indicator[]): readonly ScoredIndicator[] {
  return indicators.flatMap(({ id, dimension, goalposts, weight }) =>
    dimension === null || goalposts === null || weight === null ? [] : [{ id, dimension, goalposts, weight }],
  );
}

/** The latest twelve months and those of the years before, earliest first: no two of them share a month. */
export function scorePeriods(collaboration: Collaboration): readonly PeriodKey[] {
  const known = rollingPeriods(collaboration);
  const periods: PeriodKey[] = [];
  let period = latestRolling(collaboration);
  while (period !== null && known.includes(period)) {
    periods.unshift(period);
    period = yearBefore(period);
  }
  return periods;
}

/**
 * What the score is worked out from: the figures as the edition publishes them, so that it tells nothing that they do
 * not. The region is scored and not compared: it is made up of its districts.
 */
export function scoreInputOf(collaboration: Collaboration, region: AreaCode): ScoreInput {
  const { areas, indicators } = collaboration;
  const scored = scoredIndicators(indicators);
  const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  return {
    indicators: scored,
    areas: scorePeriods(collaboration).flatMap((period) =>
      areas.map((area) => ({
        area,
        period,
        observed: Object.fromEntries(
          scored.map(({ id }) => {
            const indicator = byId.get(id);
            const cell = indicatorCell(collaboration, id, area, period);
            return [
              id,
              indicator === undefined || cell === undefined ? null : observationOf(indicator, cell),
            ];
          }),
        ),
      })),
    ),
    compared: areas.filter((area) => area !== region),
  };
}

/** Null where the edition shows no figure. */
export function observationOf(
  { measure, factor }: Pick<Indicator, 'measure' | 'factor'>,
  cell: PublishedIndicatorCell,
): Observation | null {
  const value = cell.value === null ? null : publishedNumber(cell.value);
  if (value === null) return null;
  const [numerator, denominator] = [publishedNumber(cell.numerator), publishedNumber(cell.denominator)];
  const isCounted = numerator !== null && denominator !== null && denominator > 0;
  if (measure === 'share' && isCounted) return { kind: 'share', numerator, denominator, per: factor };
  if (measure === 'rate' && isCounted)
    return { kind: 'rate', events: numerator, exposure: denominator, per: factor };
  const { standardError, equalCases } = cell;
  if (measure === 'money_share' && equalCases !== null)
    return { kind: 'share', numerator: (value / factor) * equalCases, denominator: equalCases, per: factor };
  return standardError === null ? { kind: 'exact', value } : { kind: 'mean', value, standardError };
}
