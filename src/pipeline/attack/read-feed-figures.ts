import { expandFeed, type CompactFeed } from '../../charts/view-feed.ts';
import type { Range } from '../../domain/disclosure/linear-program.ts';
import { printedDigits } from '../../domain/printed-digits.ts';
import type { MeasureId } from '../../domain/published-frame.ts';
import { publishedNumber } from '../../domain/published-value.ts';
import { PUBLIC_FRAMES } from '../protect/frame-plans.ts';
import type { EmittedFigure } from './emitted-figure.ts';
import { roundingOf, type Units } from './rounding-of.ts';

/** Every figure that the map's feed holds, as the browser unpacks it. */
export function readFeedFigures(file: string, text: string, units: Units): readonly EmittedFigure[] {
  const { frames } = expandFeed(JSON.parse(text) as CompactFeed);
  return frames.flatMap((frame) => {
    const level = PUBLIC_FRAMES.find(({ id }) => id === frame.id)?.types ?? 'all';
    return frame.cells.flatMap(({ area, period, type, values }) =>
      frame.measures.flatMap((measure) => {
        const published = values[measure];
        const number = published === undefined ? null : publishedNumber(published);
        if (number === null) return [];
        return [
          {
            file,
            area,
            period,
            type: level === 'all' ? type : `${level}:${type}`,
            measure,
            value: rangeOf(measure, number, units),
            interval: null,
          },
        ];
      }),
    );
  });
}

function rangeOf(measure: MeasureId, number: number, units: Units): Range {
  const digits = printedDigits(measure, number);
  const lastPlace = digits === 0 ? 0 : 10 ** -digits;
  const half = number === 0 ? 0 : Math.max(lastPlace, roundingOf(measure, units)) / 2;
  return { lower: number - half, upper: number + half };
}
