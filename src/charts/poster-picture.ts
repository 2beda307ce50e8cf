import { element, type Markup } from './markup.ts';
import { PICTURE, pictureOf, writeLines } from './picture-lines.ts';

/** The words of the pictures of an article or a campaign. */
export interface PosterWords {
  readonly head: string;
  readonly title: string;
  readonly summary: string;
  /** Lines below the summary, such as when and where. */
  readonly facts: readonly string[];
  readonly steps: readonly string[];
  readonly lost: string;
  readonly call: string;
  /** What to do with a phone that others control. */
  readonly controlled: string;
  /** What stands beside the code, or in its place. */
  readonly scan: string;
  readonly foot: string;
}

/** Modules of a code with their margin; see `qrModules`. */
export interface CodeDrawing {
  readonly size: number;
  readonly path: string;
  readonly margin: number;
}

const [WIDTH, EDGE] = [1080, 72];
/** The band with the number begins here, or below the steps where they need more. */
const LEAST_BAND = 1040;
const CODE = 300;

/** A long picture to keep on a phone: title, steps, number, code. @param code null while the site has no address */
export function longPicture(words: PosterWords, code: CodeDrawing | null): Markup {
  const column = { left: EDGE, width: WIDTH - 2 * EDGE };
  const head = writeLines({ ...column, text: words.head, top: 64, size: 38, fill: PICTURE.mute });
  const title = writeLines({ ...column, text: words.title, top: head.bottom + 28, size: 88, weight: 700 });
  const summary = writeLines({ ...column, text: words.summary, top: title.bottom + 28, size: 46 });
  const [facts, underFacts] = inLines(words.facts, { ...column, size: 46, weight: 700 }, summary.bottom + 20);
  let below = underFacts + 28;
  const steps = words.steps.flatMap((step, index) => {
    const number = writeLines({
      ...column,
      text: `${index + 1}`,
      top: below - 8,
      size: 68,
      fill: PICTURE.alarm,
      weight: 700,
    });
    const text = writeLines({ left: EDGE + 88, width: column.width - 88, text: step, top: below, size: 52 });
    below = text.bottom + 30;
    return [...number.lines, ...text.lines];
  });
  const band = Math.max(LEAST_BAND, below + 24);
  const height = band + (code === null ? 550 : 770);
  const foot = height - 70;
  const beside = { left: EDGE + CODE + 48, width: column.width - CODE - 48 };
  return pictureOf(
    WIDTH,
    height,
    words.title,
    head.lines,
    title.lines,
    summary.lines,
    facts,
    steps,
    element('rect', { y: band, width: WIDTH, height: 302, fill: PICTURE.alarm }),
    writeLines({ ...column, text: words.lost, top: band + 22, size: 44, fill: PICTURE.paper }).lines,
    writeLines({ ...column, text: words.call, top: band + 92, size: 88, fill: PICTURE.paper, weight: 700 })
      .lines,
    writeLines({ ...column, text: words.controlled, top: band + 222, size: 44, fill: PICTURE.paper }).lines,
    codeAt(EDGE, band + 360, code),
    writeLines({ ...(code === null ? column : beside), text: words.scan, top: band + 400, size: 44 }).lines,
    writeLines({ ...column, text: words.foot, top: foot, size: 28, fill: PICTURE.mute }).lines,
  );
}

/** Texts one below another, and where the next may begin. */
function inLines(
  texts: readonly string[],
  look: Omit<Parameters<typeof writeLines>[0], 'text' | 'top'>,
  top: number,
): readonly [readonly Markup[], number] {
  let bottom = top;
  const lines = texts.flatMap((text) => {
    const written = writeLines({ ...look, text, top: bottom });
    bottom = written.bottom;
    return written.lines;
  });
  return [lines, bottom];
}

function codeAt(x: number, y: number, code: CodeDrawing | null): readonly Markup[] {
  if (code === null) return [];
  const unit = CODE / (code.size + 2 * code.margin);
  const inner = `translate(${x + code.margin * unit} ${y + code.margin * unit}) scale(${unit})`;
  return [
    element('rect', { x, y, width: CODE, height: CODE, fill: '#ffffff' }),
    element('path', {
      d: code.path,
      transform: inner,
      fill: '#000000',
      'shape-rendering': 'crispEdges',
    }),
  ];
}

/** Sizes of the type of a summary, the first that fits. */
const SUMMARY_SIZES = [46, 40, 34] as const;
const SHARE_BAND = 500;

/** What others show beside a link (Open Graph), 1200 by 630. */
export function sharePicture({ head, title, summary, lost, call, controlled }: PosterWords): Markup {
  const column = { left: 72, width: 1056 };
  const top = writeLines({ ...column, text: head, top: 52, size: 36, fill: PICTURE.mute });
  const name = writeLines({ ...column, text: title, top: top.bottom + 20, size: 78, weight: 700 });
  const sized = SUMMARY_SIZES.map((size) =>
    writeLines({ ...column, text: summary, top: name.bottom + 14, size }),
  );
  const below = sized.find(({ bottom }) => bottom <= SHARE_BAND) ?? sized.at(-1);
  return pictureOf(
    1200,
    630,
    title,
    top.lines,
    name.lines,
    below?.lines ?? [],
    element('rect', { y: SHARE_BAND, width: 1200, height: 130, fill: PICTURE.alarm }),
    // The number stands beside what it is for: below it, another telephone is meant.
    writeLines({ left: 72, width: 330, text: lost, top: 522, size: 34, fill: PICTURE.paper }).lines,
    writeLines({ left: 408, width: 600, text: call, top: 502, size: 56, fill: PICTURE.paper, weight: 700 })
      .lines,
    writeLines({ ...column, text: controlled, top: 574, size: 34, fill: PICTURE.paper }).lines,
  );
}
