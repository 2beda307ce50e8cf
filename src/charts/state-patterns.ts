import type { Paint } from './map-figures.ts';
import { element, type Markup } from './markup.ts';

const EVERY: readonly Paint[] = ['suppressed', 'not_supplied', 'zero', 'not_due', 'unjudged'];

/**
 * The patterns of the states without a figure, of zero, and of a figure that cannot be compared: told apart without any colour.
 * @param paints those that are needed; the others are left out
 */
export function statePatterns(prefix: string, paints: readonly Paint[] = EVERY): Markup {
  const ground = (size: number, of = 'p-hatch-ground'): Markup =>
    element('rect', { class: of, width: size, height: size });
  const pattern = (
    paint: Paint,
    name: string,
    size: number,
    turn: string | null,
    ...shapes: readonly Markup[]
  ): readonly Markup[] =>
    paints.includes(paint)
      ? [
          element(
            'pattern',
            {
              id: `${prefix}-${name}`,
              width: size,
              height: size,
              patternUnits: 'userSpaceOnUse',
              patternTransform: turn,
            },
            ...shapes,
          ),
        ]
      : [];
  const path = (d: string, of: string): Markup => element('path', { class: of, d });
  return element(
    'defs',
    {},
    pattern('suppressed', 'hatch', 7, 'rotate(45)', ground(7), path('M3.5 0v7', 'p-hatch-line')),
    pattern(
      'not_supplied',
      'dots',
      8,
      null,
      ground(8),
      element('circle', { class: 'p-dot', cx: 2, cy: 2, r: 1.2 }),
    ),
    pattern('zero', 'lines', 12, null, ground(12, 'p-zero-ground'), path('M0 6h12', 'p-faint-line')),
    pattern('not_due', 'dashes', 10, null, ground(10), path('M5 2v4', 'p-faint-line')),
    pattern('unjudged', 'crosses', 16, null, ground(16), path('M6 6l4 4m0-4l-4 4', 'p-hatch-line')),
  );
}
