/** Radius of the largest circle on a map 480 units wide. */
const LARGEST_RADIUS = 34;

/** The radius whose circle has the area of a figure, against the largest figure of all periods. */
export function symbolRadius(value: number, largest: number): number {
  if (value <= 0 || largest <= 0) return 0;
  return Math.round(LARGEST_RADIUS * Math.sqrt(value / largest) * 10) / 10;
}

/** Up to three round figures for a legend, largest first: the last is about a tenth of the largest. */
export function symbolSteps(largest: number): readonly number[] {
  if (largest <= 0) return [];
  const steps = [largest, largest / 3, largest / 10].map(roundDown);
  return [...new Set(steps.filter((step) => step > 0))];
}

/** To 1, 2 or 5 times a power of ten. */
function roundDown(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  const factor = [5, 2, 1].find((candidate) => candidate * power <= value) ?? 1;
  const rounded = factor * power;
  return power < 1 ? Number(rounded.toPrecision(1)) : rounded;
}
