import type { PublishedValue } from '../domain/published-value.ts';
import { columnHeadings } from './column-headings.ts';
import { labelSize, MAP_WIDTH } from './label-size.ts';
import { element, type Markup } from './markup.ts';
import { shadedCell, type CellLook } from './shaded-cell.ts';
import { statePatterns } from './state-patterns.ts';
import { tenths } from './tenths.ts';

export interface HeatRow {
  readonly name: string;
  /** One a column, in their order. */
  readonly cells: readonly PublishedValue[];
  /** The region as a whole: apart from its parts. */
  readonly isWhole: boolean;
}

export interface HeatMatrix extends CellLook {
  readonly columns: readonly string[];
  readonly rows: readonly HeatRow[];
  /** What the drawing says, for those who do not see it. */
  readonly label: string;
  readonly titleOf: (row: string, column: string, value: PublishedValue) => string;
}

const ROW = 44;
const APART = 10;
const GAP = 8;
/** Names and headings have room for the type of 关怀版, 26 units where that of maps is 21. */
const TYPE = 26 / 21;

/**
 * Areas by dimensions: the number printed in every cell on at most four shades of one hue, which say how much and
 * never good or bad; a state without a number has its pattern and its word.
 */
export function heatMatrix(matrix: HeatMatrix): Markup {
  const { columns, rows, label, titleOf, prefix } = matrix;
  const left = labelSize(rows.map(({ name }) => name)).width * TYPE + GAP;
  const column = (MAP_WIDTH - left) / Math.max(1, columns.length);
  const headings = columnHeadings(columns, column, () => false, TYPE);
  const tops = rowTops(rows, headings.height);
  const height = (tops.at(-1) ?? headings.height) + (rows.length > 0 ? ROW : 0);
  return element(
    'svg',
    {
      class: 'drawing matrix heat',
      viewBox: `0 0 ${MAP_WIDTH} ${tenths(height)}`,
      role: 'img',
      'aria-label': label,
    },
    statePatterns(prefix, ['suppressed', 'not_supplied', 'not_due']),
    headings.draw(left, headings.height),
    rows.map(({ name, cells, isWhole }, place) => {
      const y = tops[place] ?? 0;
      return element(
        'g',
        { class: isWhole ? 'row strong' : 'row' },
        element('text', { class: 'row-name', x: 0, y: tenths(y + ROW / 2), dy: '.35em' }, name),
        cells.map((value, at) =>
          shadedCell(
            { x: left + at * column, y, width: column, height: ROW },
            value,
            titleOf(name, columns[at] ?? '', value),
            { ...matrix, type: TYPE },
          ),
        ),
      );
    }),
  );
}

/** A whole stands apart from what is before it. */
function rowTops(rows: readonly HeatRow[], start: number): readonly number[] {
  let next = start;
  return rows.map(({ isWhole }, place) => {
    const top = next + (isWhole && place > 0 ? APART : 0);
    next = top + ROW;
    return top;
  });
}
