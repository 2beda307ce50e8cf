import { createHash } from 'node:crypto';

import type { EmittedFigure } from './emitted-figure.ts';
import type { IndicatorFigure } from './indicator-figure.ts';

/**
 * What a set of figures says, as a digest: the same wherever, in whatever order and however often they are printed.
 * An attack learns nothing else from them.
 */
export function figuresDigest(figures: readonly (EmittedFigure | IndicatorFigure)[]): string {
  const said = new Set(
    figures.map((figure) => {
      const { area, period, value, interval } = figure;
      const what = 'measure' in figure ? [figure.type, figure.measure] : [figure.indicator, figure.part];
      return [area, period, ...what, ...limitsOf(value), ...limitsOf(interval)].join('\0');
    }),
  );
  return createHash('sha256')
    .update([...said].sort().join('\n'))
    .digest('hex');
}

function limitsOf(range: EmittedFigure['interval']): readonly [lower: string, upper: string] {
  return range === null ? ['', ''] : [String(range.lower), String(range.upper)];
}
