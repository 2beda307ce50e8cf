import type { PublishedValue } from '../domain/published-value.ts';
import { columnHeadings } from './column-headings.ts';
import { labelSize, MAP_WIDTH } from './label-size.ts';
import { element, type Markup } from './markup.ts';
import { shadedCell, type CellLook } from './shaded-cell.ts';
import { statePatterns } from './state-patterns.ts';
import { tenths } from './tenths.ts';

export interface MatrixAgency {
  readonly id: string;
  /** Short: it stands beside its row and above its column. */
  readonly name: string;
  /** The law makes it lead: set in bold. */
  readonly leadsByLaw: boolean;
}

export interface NetworkMatrix extends CellLook {
  /** In the order of rows and columns. */
  readonly agencies: readonly MatrixAgency[];
  /** Actions that the row led and the column took part in. */
  readonly valueOf: (lead: string, partner: string) => PublishedValue;
  readonly titleOf: (lead: string, partner: string, value: PublishedValue) => string;
  /** What rows and what columns are, for the corner. */
  readonly corner: { readonly rows: string; readonly columns: string };
  /** What the drawing says, for those who do not see it. */
  readonly label: string;
  /** What the room is that it scrolls in, where it is wider than a phone. */
  readonly scrollLabel: string;
}

const LEAST_ROW = 24;
const GAP = 6;
/** With more of them type is smaller against the drawing, which then is wider than a phone and scrolls. */
const MOST_ON_PHONE = 8;
const DENSE_TYPE = 2 / 3;

/** Who leads whom: the lead by row, counts printed, five states; nobody leads itself. */
export function networkMatrix(matrix: NetworkMatrix): Markup {
  const { agencies, valueOf, titleOf, corner, label, scrollLabel, prefix } = matrix;
  const names = agencies.map(({ name }) => name);
  const isDense = agencies.length > MOST_ON_PHONE;
  const type = isDense ? DENSE_TYPE : 1;
  const left = labelSize([...names, corner.rows + corner.columns]).width * type + GAP;
  const side = (MAP_WIDTH - left) / Math.max(1, agencies.length);
  const row = Math.max(LEAST_ROW, Math.min(side, 40));
  const headings = columnHeadings(names, side, (place) => agencies[place]?.leadsByLaw === true, type);
  const top = Math.max(headings.height, labelSize(['0']).height * type + GAP);
  const height = top + agencies.length * row;
  const drawing = element(
    'svg',
    {
      class: isDense ? 'drawing matrix dense' : 'drawing matrix',
      viewBox: `0 0 ${MAP_WIDTH} ${tenths(height)}`,
      role: 'img',
      'aria-label': label,
    },
    statePatterns(prefix, ['suppressed', 'not_supplied', 'not_due']),
    element('text', { class: 'corner end', x: tenths(left - GAP), y: tenths(top - GAP) }, corner.columns),
    element('text', { class: 'corner', x: 0, y: tenths(top - GAP) }, corner.rows),
    headings.draw(left, top),
    agencies.map((lead, at) => {
      const y = top + at * row;
      return element(
        'g',
        { class: lead.leadsByLaw ? 'row strong' : 'row' },
        element('text', { class: 'row-name', x: 0, y: tenths(y + row / 2), dy: '.35em' }, lead.name),
        agencies.map((partner, place) => {
          const box = { x: left + place * side, y, width: side, height: row };
          if (partner.id === lead.id) return itself(box);
          const value = valueOf(lead.id, partner.id);
          return shadedCell(box, value, titleOf(lead.name, partner.name, value), { ...matrix, type });
        }),
      );
    }),
  );
  return isDense
    ? element('div', { class: 'scrolls', role: 'group', 'aria-label': scrollLabel, tabindex: 0 }, drawing)
    : drawing;
}

function itself(box: {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}): Markup {
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  return element('path', { class: 'itself', d: `M${tenths(x - 4)} ${tenths(y - 4)}l8 8` });
}
