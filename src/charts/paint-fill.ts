import type { Paint } from './map-figures.ts';

/** Patterned states are filled by reference; the others by the class `p-…` of the style sheet. */
export function patternFill(paint: Paint, prefix: string): string | undefined {
  if (paint === 'suppressed') return `url(#${prefix}-hatch)`;
  return paint === 'not_supplied' ? `url(#${prefix}-dots)` : undefined;
}
