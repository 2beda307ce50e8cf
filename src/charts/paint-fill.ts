import type { Paint } from './map-figures.ts';

/** States that are patterned, by the name of their pattern. */
const PATTERNS: Readonly<Partial<Record<Paint, string>>> = {
  suppressed: 'hatch',
  not_supplied: 'dots',
  zero: 'lines',
  not_due: 'dashes',
  unjudged: 'crosses',
};

/** Patterned states are filled by reference; the others by the class `p-…` of the style sheet. */
export function patternFill(paint: Paint, prefix: string): string | undefined {
  const pattern = PATTERNS[paint];
  return pattern === undefined ? undefined : `url(#${prefix}-${pattern})`;
}
