import { labelSize } from './label-size.ts';
import { element, type Markup } from './markup.ts';
import { tenths } from './tenths.ts';
import { widthInEms, wrapText } from './wrap-text.ts';

/** Headings above columns of one width. */
export interface ColumnHeadings {
  /** Room they take above the columns. */
  readonly height: number;
  /** @param left of the first column; @param bottom of the headings */
  readonly draw: (left: number, bottom: number) => readonly Markup[];
}

const GAP = 6;
const MOST_LINES = 3;
const LEADING = 1.2;

/**
 * In lines where they fit across; else upright, one Han character below the other; else turned on their side,
 * to be read from below.
 *
 * @param isStrong headings set in bold
 * @param type size of their type to that of labels of maps; see `labelSize`
 */
export function columnHeadings(
  names: readonly string[],
  columnWidth: number,
  isStrong: (place: number) => boolean = () => false,
  type = 1,
): ColumnHeadings {
  const line = labelSize(['0']).height * type;
  const widthOf = (lines: readonly string[]): number => labelSize(lines).width * type;
  const lines = names.map((name) => balancedLines(name, ((columnWidth - GAP) * LEADING) / line));
  const fitsAcross = lines.every(
    (ofOne) => ofOne.length <= MOST_LINES && widthOf(ofOne) <= columnWidth - GAP / 2,
  );
  const isHan = names.every((name) => /^\p{Script=Han}+$/u.test(name));
  const stacks = fitsAcross ? lines : names.map((name) => [...name]);
  const most = stacks.reduce((longest, stack) => Math.max(longest, stack.length), 0);
  const classOf = (place: number): string => (isStrong(place) ? 'heading strong' : 'heading');
  const middle = (left: number, place: number): number => tenths(left + (place + 0.5) * columnWidth);
  if (fitsAcross || isHan)
    return {
      height: most * line + GAP,
      draw: (left, bottom) =>
        stacks.map((stack, place) =>
          element(
            'text',
            { class: classOf(place), x: middle(left, place), y: tenths(bottom - GAP) },
            stack.map((line, row) =>
              element(
                'tspan',
                // Lines stand at the bottom, near their column. In type sizes: on a wide screen they close up.
                {
                  x: middle(left, place),
                  dy: row === 0 ? `${tenths(-1.2 * (stack.length - 1))}em` : '1.2em',
                },
                line,
              ),
            ),
          ),
        ),
    };
  return {
    height: widthOf(names) + GAP,
    draw: (left, bottom) =>
      names.map((name, place) =>
        element(
          'text',
          {
            class: `${classOf(place)} turned`,
            transform: `translate(${middle(left, place)} ${tenths(bottom - GAP)})rotate(-90)`,
            dy: '.35em',
          },
          name,
        ),
      ),
  };
}

/** As many lines as it takes, about equally long. @param width in type sizes */
function balancedLines(name: string, width: number): readonly string[] {
  const needed = wrapText(name, width);
  for (let narrower = width - 0.25; narrower > 0; narrower -= 0.25) {
    const lines = wrapText(name, narrower);
    if (lines.length > needed.length || lines.some((line) => widthInEms(line) > narrower))
      return wrapText(name, narrower + 0.25);
  }
  return needed;
}
