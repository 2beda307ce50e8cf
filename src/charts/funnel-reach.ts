import type { AreaCode } from '../domain/area-code.ts';
import { cellsOfPeriod } from '../domain/frame-index.ts';
import type { PeriodKey } from '../domain/period.ts';
import { ALL_TYPES, filedOf, type PublishedFrame } from '../domain/published-frame.ts';
import { publishedNumber } from '../domain/published-value.ts';
import { expectedFalseFlags, funnelPower, smallestRatioFound } from '../domain/statistics/funnel-power.ts';
import { VERDICT_LEVEL } from '../domain/verdict.ts';
import { residentsIn, type Inhabited } from './funnel-plot.ts';

/** A rate half as high again as the region’s: what is told of is how likely it is to be seen. */
const HALF_AGAIN = 1.5;
/** Found in four of five periods: what is usually asked of a test (Cohen 1988). */
const USUALLY = 0.8;

/** How small a difference of one district can be seen. */
export interface DistrictReach {
  readonly code: AreaCode;
  /** Probability (0–1) that a true rate half as high again as the region’s is marked as above. */
  readonly chance: number;
  /** Smallest true rate over the region’s that is marked with 80 % probability; null where none is. */
  readonly ratio: number | null;
}

/** What the verdicts of a period can and cannot find. */
export interface FunnelReach {
  readonly fewest: DistrictReach;
  readonly most: DistrictReach;
  /** Districts to be expected outside the 99.8 % limits where all have the same risk. */
  readonly falseFlags: number;
}

/**
 * Worked out from the region’s published count and from residents alone, never from a district’s own count. Null
 * where verdicts are not given: the region’s count is not shown, or there are not two districts to compare.
 */
export function funnelReach(
  frame: PublishedFrame,
  period: PeriodKey,
  type: string,
  region: Inhabited,
  districts: readonly Inhabited[],
): FunnelReach | null {
  if (type !== ALL_TYPES || !frame.measures.includes('filed')) return null;
  const whole = residentsIn(region, period);
  const cell = cellsOfPeriod(frame, period, type).get(region.code);
  const total = cell === undefined ? null : publishedNumber(filedOf(cell));
  if (whole === null || total === null || total === 0) return null;
  const sizes = districts
    .flatMap((district) => {
      const residents = residentsIn(district, period);
      return residents === null ? [] : [{ code: district.code, share: residents / whole }];
    })
    .sort((a, b) => a.share - b.share);
  const [fewest, most] = [sizes.at(0), sizes.at(-1)];
  if (fewest === undefined || most === undefined || fewest === most || most.share * HALF_AGAIN > 1)
    return null;
  const reachOf = ({ code, share }: { readonly code: AreaCode; readonly share: number }): DistrictReach => ({
    code,
    chance: funnelPower({ total, share }, HALF_AGAIN, VERDICT_LEVEL).above,
    ratio: smallestRatioFound({ total, share }, USUALLY, VERDICT_LEVEL),
  });
  return {
    fewest: reachOf(fewest),
    most: reachOf(most),
    falseFlags: expectedFalseFlags(
      total,
      sizes.map(({ share }) => share),
      VERDICT_LEVEL,
    ),
  };
}
