import { createHash } from 'node:crypto';

import type { EmittedFigure } from './emitted-figure.ts';

/**
 * What a set of figures says, as a digest: the same wherever, in whatever order and however often they are printed.
 * An attack learns nothing else from them.
 */
export function figuresDigest(figures: readonly EmittedFigure[]): string {
  const said = new Set(
    figures.map(({ area, period, type, measure, value, interval }) =>
      [area, period, type, measure, ...limitsOf(value), ...limitsOf(interval)].join('\0'),
    ),
  );
  return createHash('sha256')
    .update([...said].sort().join('\n'))
    .digest('hex');
}

function limitsOf(range: EmittedFigure['interval']): readonly [lower: string, upper: string] {
  return range === null ? ['', ''] : [String(range.lower), String(range.upper)];
}
