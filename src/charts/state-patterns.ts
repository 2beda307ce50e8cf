import { element, type Markup } from './markup.ts';

/** The patterns of the states without a figure, and of zero: told apart without any colour. */
export function statePatterns(prefix: string): Markup {
  const ground = (size: number, of = 'p-hatch-ground'): Markup =>
    element('rect', { class: of, width: size, height: size });
  const pattern = (name: string, size: number, turn: string | null, ...shapes: readonly Markup[]): Markup =>
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
    );
  return element(
    'defs',
    {},
    pattern('hatch', 7, 'rotate(45)', ground(7), element('path', { class: 'p-hatch-line', d: 'M3.5 0v7' })),
    pattern('dots', 8, null, ground(8), element('circle', { class: 'p-dot', cx: 2, cy: 2, r: 1.2 })),
    pattern(
      'lines',
      12,
      null,
      ground(12, 'p-zero-ground'),
      element('path', { class: 'p-faint-line', d: 'M0 6h12' }),
    ),
    pattern('dashes', 10, null, ground(10), element('path', { class: 'p-faint-line', d: 'M5 2v4' })),
  );
}
