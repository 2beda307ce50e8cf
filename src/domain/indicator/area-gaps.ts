import type { AreaCode } from '../area-code.ts';
import type { PeriodKey } from '../period.ts';
import { publishedNumber } from '../published-value.ts';
import { behindChances } from '../score/behind-chances.ts';
import { valuesOf, type Observation } from '../score/observation.ts';
import type { ByIndicator } from '../score/scored-indicator.ts';
import { weakestLinks, type WeakestLink } from '../score/weakest-links.ts';
import type { Collaboration } from './collaboration.ts';
import { scoreInputOf } from './score-input-of.ts';

const RUNS = 2000;

/** An indicator that holds an area back, and how likely it truly is behind the region in it, 0–1. */
export interface AreaGap extends WeakestLink {
  readonly behind: number | null;
}

/**
 * Which indicators, raised to the region's level, would raise the composite of an area, most first; none whose gain
 * rounds to nothing, and none whose figure for the region is not that of its areas together. Null where its composite is not computable.
 */
export function areaGaps(
  collaboration: Collaboration,
  area: AreaCode,
  region: AreaCode,
  period: PeriodKey,
  seed: number,
): readonly AreaGap[] | null {
  const { indicators, areas } = scoreInputOf(collaboration, region);
  const observedOf = (code: AreaCode): ByIndicator<Observation> =>
    areas.find((one) => one.area === code && one.period === period)?.observed ?? {};
  const [own, whole] = [observedOf(area), observedOf(region)];
  const reference = Object.fromEntries(
    Object.entries(valuesOf(whole)).map(([id, value]) => [
      id,
      isMadeOfAreas(collaboration, id, region, period) ? value : null,
    ]),
  );
  const links = weakestLinks(indicators, valuesOf(own), reference);
  if (links === null) return null;
  const chances = behindChances(indicators, own, whole, { seed, runs: RUNS });
  return links
    .filter(({ gain }) => gain >= SMALLEST_GAIN)
    .map((link) => ({ ...link, behind: chances[link.indicator] ?? null }));
}

/** Of all residents the part that areas may be short of the region, by rounding. */
const ROUNDING = 0.99;

/**
 * Whether the region's figure is that of its areas together. A network is not: whoever acts anywhere acts in the region,
 * so that every area lies behind it.
 */
function isMadeOfAreas(
  { cells, indicators, areas }: Collaboration,
  id: string,
  region: AreaCode,
  period: PeriodKey,
): boolean {
  if (indicators.find((one) => one.id === id)?.measure === 'mean') return true;
  const denominatorOf = (area: AreaCode): number => {
    const cell = cells.find((one) => one.indicator === id && one.area === area && one.period === period);
    return cell === undefined ? 0 : (publishedNumber(cell.denominator) ?? 0);
  };
  const parts = areas.filter((area) => area !== region).reduce((sum, area) => sum + denominatorOf(area), 0);
  return denominatorOf(region) >= ROUNDING * parts;
}

/** Points: less is printed as none. */
const SMALLEST_GAIN = 0.05;
