import type { PublishedValue } from '../domain/published-value.ts';
import { classOf } from './class-breaks.ts';
import { labelSize } from './label-size.ts';
import { CLASS_PAINTS, type Paint } from './map-figures.ts';
import { element, type Markup } from './markup.ts';
import { patternFill } from './paint-fill.ts';
import type { StateWords } from './state-words.ts';
import { tenths } from './tenths.ts';

/** How the cells of a matrix look. */
export interface CellLook {
  /** Of the patterns of this drawing: two drawings on a page have two. */
  readonly prefix: string;
  /** Where one shade ends and the next begins, rising, at most three; the same in every period. */
  readonly breaks: readonly number[];
  readonly format: (value: number) => string;
  readonly states: StateWords;
  /** Size of type to that of labels of maps; see `labelSize`. 1 where absent. */
  readonly type?: number;
}

interface CellBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Space between cells, so that patterns do not run into each other. */
const GAP = 2;
const PADDING = 4;

/**
 * One cell: its shade or the pattern of its state, and the number or the word of the state on it; the symbol of the
 * state where its word is too wide.
 *
 * @param title what a pointer resting on it shows
 */
export function shadedCell(box: CellBox, value: PublishedValue, title: string, look: CellLook): Markup {
  const paint = cellPaint(value, look.breaks);
  return element(
    'g',
    { class: `cell s-${value.state}` },
    element('title', {}, title),
    element('rect', {
      class: `p-${paint}`,
      // Zero is plain paper with its 0: a pattern in every other cell would be all that is seen.
      fill: paint === 'zero' ? null : patternFill(paint, look.prefix),
      x: tenths(box.x + GAP / 2),
      y: tenths(box.y + GAP / 2),
      width: tenths(box.width - GAP),
      height: tenths(box.height - GAP),
      rx: 2,
    }),
    element(
      'text',
      { x: tenths(box.x + box.width / 2), y: tenths(box.y + box.height / 2), dy: '.35em' },
      cellText(value, box.width, look),
    ),
  );
}

/** The shade of a figure; zero has none, the other states have their patterns. */
function cellPaint(value: PublishedValue, breaks: readonly number[]): Paint {
  if (value.state !== 'value') return value.state;
  return CLASS_PAINTS[classOf(value.value, breaks)] ?? 'class-3';
}

function cellText(value: PublishedValue, width: number, { format, states, type = 1 }: CellLook): string {
  if (value.state === 'value') return format(value.value);
  if (value.state === 'zero') return format(0);
  const { short, symbol } = states[value.state];
  return labelSize([short]).width * type + PADDING <= width ? short : symbol;
}
