import type { AreaCode } from '../domain/area-code.ts';
import { cellsOfPeriod } from '../domain/frame-index.ts';
import type { PeriodKey } from '../domain/period.ts';
import { filedOf, valueOf, type PublishedCell, type PublishedFrame } from '../domain/published-frame.ts';
import { publishedNumber } from '../domain/published-value.ts';
import { funnelLimitsBinomial } from '../domain/statistics/funnel-limits.ts';
import { drawnAround, type FunnelPlot } from './funnel-plot.ts';

/**
 * A funnel plot of the share of the filed cohort that was solved, with binomial limits (Spiegelhalter 2005, A.1)
 * around the region's share. Null where the region or every district hides it, or the share is 0 or 100 %.
 */
export function clearanceFunnel(
  frame: PublishedFrame,
  period: PeriodKey,
  type: string,
  region: AreaCode,
  districts: readonly { readonly code: AreaCode }[],
): FunnelPlot | null {
  const cells = cellsOfPeriod(frame, period, type);
  const target = shareOf(cells.get(region));
  if (target === null || target <= 0 || target >= 1) return null;
  const shown = districts.flatMap(({ code }) => {
    const cell = cells.get(code);
    const [share, cohort] = [shareOf(cell), cell === undefined ? null : publishedNumber(filedOf(cell))];
    if (cell === undefined || share === null || cohort === null || cohort === 0) return [];
    return [{ code, size: cohort, figure: 100 * share, verdict: cell.verdicts.clearance ?? null }];
  });
  const expected = target * (1 - target);
  return drawnAround(
    'clearance',
    100 * target,
    shown,
    (size) => {
      // Limits are of whole cohorts only.
      const cohort = Math.max(1, Math.round(size));
      return { of: (level) => funnelLimitsBinomial(cohort, target, level), scale: 100 / cohort };
    },
    districts,
    () =>
      shown.length < 2
        ? null
        : shown.reduce((sum, { size, figure }) => sum + ((figure / 100 - target) ** 2 * size) / expected, 0) /
          shown.length,
  );
}

function shareOf(cell: PublishedCell | undefined): number | null {
  const value = cell === undefined ? null : valueOf(cell, 'clearance');
  const percent = value === null ? null : publishedNumber(value);
  return percent === null ? null : percent / 100;
}
