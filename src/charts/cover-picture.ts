import { element, type Markup } from './markup.ts';
import { PICTURE, pictureOf, writeLines, type WrittenLines } from './picture-lines.ts';
import type { PosterWords } from './poster-picture.ts';

/** Width to height that a WeChat official account shows the first article of a list in. */
const WIDE = { width: 1175, height: 500 } as const;
const SQUARE = 900;

type CoverWords = Pick<PosterWords, 'head' | 'title' | 'lost' | 'call' | 'controlled'>;

/** The cover of an article in a list, 2.35 to 1. */
export function widePicture(words: CoverWords): Markup {
  const { width, height } = WIDE;
  const band = height - 124;
  const column = { left: 64, width: width - 128 };
  const head = writeLines({ ...column, text: words.head, top: 36, size: 32, fill: PICTURE.mute });
  const title = inTheMiddle({ ...column, text: words.title, size: 84 }, head.bottom, band);
  return pictureOf(
    width,
    height,
    words.title,
    head.lines,
    title.lines,
    element('rect', { y: band, width, height: height - band, fill: PICTURE.alarm }),
    // The number stands beside what it is for: below it, another telephone is meant.
    writeLines({ left: 64, width: 310, text: words.lost, top: band + 24, size: 32, fill: PICTURE.paper })
      .lines,
    writeLines({
      left: 384,
      width: 600,
      text: words.call,
      top: band + 2,
      size: 54,
      fill: PICTURE.paper,
      weight: 700,
    }).lines,
    writeLines({ ...column, text: words.controlled, top: band + 72, size: 32, fill: PICTURE.paper }).lines,
  );
}

/** The cover of a card that is sent on, 1 to 1: large words in the middle. */
export function squarePicture(words: CoverWords): Markup {
  const column = { left: 64, width: SQUARE - 128 };
  const band = SQUARE - 296;
  const head = writeLines({ ...column, text: words.head, top: 56, size: 36, fill: PICTURE.mute });
  const title = inTheMiddle({ ...column, text: words.title, size: 96 }, head.bottom, band);
  return pictureOf(
    SQUARE,
    SQUARE,
    words.title,
    head.lines,
    title.lines,
    element('rect', { y: band, width: SQUARE, height: SQUARE - band, fill: PICTURE.alarm }),
    writeLines({ ...column, text: words.lost, top: band + 28, size: 40, fill: PICTURE.paper }).lines,
    writeLines({ ...column, text: words.call, top: band + 92, size: 88, fill: PICTURE.paper, weight: 700 })
      .lines,
    writeLines({ ...column, text: words.controlled, top: band + 222, size: 36, fill: PICTURE.paper }).lines,
  );
}

/** A headline half way between two heights of the picture. */
function inTheMiddle(
  writing: { readonly text: string; readonly left: number; readonly width: number; readonly size: number },
  from: number,
  to: number,
): WrittenLines {
  const bold = { ...writing, weight: 700 };
  const { bottom: height } = writeLines({ ...bold, top: 0 });
  return writeLines({ ...bold, top: Math.max(from, (from + to - height) / 2) });
}
