import { CLASS_PAINTS, type Paint } from './map-figures.ts';
import { element, type Markup } from './markup.ts';
import { swatch } from './view-legend.ts';

/** What the looks of a matrix mean, in words. */
export interface ShadeLegend {
  /** Of the patterns of the drawing it explains. */
  readonly prefix: string;
  readonly label: string;
  /** Of each shade, from the lowest; at most four. */
  readonly shades: readonly string[];
  /** Of the states that occur. */
  readonly states: readonly {
    readonly state: Extract<Paint, 'suppressed' | 'not_supplied' | 'not_due'>;
    readonly words: string;
  }[];
}

export function shadeLegend({ prefix, label, shades, states }: ShadeLegend): Markup {
  const items = [
    ...shades.flatMap((words, place) => {
      const paint = CLASS_PAINTS[place];
      return paint === undefined ? [] : [{ paint, words }];
    }),
    ...states.map(({ state, words }) => ({ paint: state, words })),
  ];
  return element(
    'ul',
    { class: 'legend', 'aria-label': label },
    items.map(({ paint, words }) => element('li', {}, swatch(paint, prefix), words)),
  );
}
