import type { SurvivalStep } from '../domain/statistics/kaplan-meier.ts';

type Scale = (value: number) => number;

/** The data of a path that stays level until something happens. @param end where it stops */
export function stepPath(steps: readonly SurvivalStep[], end: number, x: Scale, y: Scale): string {
  return `M${x(0)} ${y(1)}${levels(steps, end, x, y, ({ survival }) => survival)}`;
}

/** The data of the band between both limits, as far as they are known. */
export function bandPath(steps: readonly SurvivalStep[], end: number, x: Scale, y: Scale): string {
  const unknown = steps.find(({ interval }) => interval === null);
  const until = Math.min(end, unknown?.time ?? end);
  const known = steps.filter(({ interval }) => interval !== null);
  const upper = corners(known, until, x, y, ({ interval }) => interval?.upper ?? 1);
  const lower = corners(known, until, x, y, ({ interval }) => interval?.lower ?? 0);
  return `M${[...upper, ...lower.toReversed()].map(([across, down]) => `${across} ${down}`).join('L')}z`;
}

function levels(
  steps: readonly SurvivalStep[],
  end: number,
  x: Scale,
  y: Scale,
  heightOf: (step: SurvivalStep) => number,
): string {
  const shown = steps.filter(({ time }) => time <= end);
  return `${shown.map((step) => `H${x(step.time)}V${y(heightOf(step))}`).join('')}H${x(end)}`;
}

/** Every corner, so that one side can be walked backwards. */
function corners(
  steps: readonly SurvivalStep[],
  end: number,
  x: Scale,
  y: Scale,
  heightOf: (step: SurvivalStep) => number,
): readonly (readonly [number, number])[] {
  const found: (readonly [number, number])[] = [[x(0), y(1)]];
  let last = y(1);
  for (const step of steps.filter(({ time }) => time <= end)) {
    found.push([x(step.time), last]);
    last = y(heightOf(step));
    found.push([x(step.time), last]);
  }
  return [...found, [x(end), last]];
}
