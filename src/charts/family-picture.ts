import { element, type Markup } from './markup.ts';
import { PICTURE, pictureOf, writeLines } from './picture-lines.ts';

/** The words of the picture for the family group. */
export interface FamilyPictureWords {
  /** Whose reminder, of when. */
  readonly head: string;
  /** Where the sentence is heard. */
  readonly where: string;
  /** The sentence. */
  readonly hear: string;
  /** 这么说就挂 */
  readonly stop: string;
  readonly why: string;
  readonly steps: readonly string[];
  readonly lost: string;
  readonly call: string;
  /** What to do with a phone that others control. */
  readonly controlled: string;
  /** What the picture says of its own making. */
  readonly foot: string;
}

const [WIDTH, LEAST_HEIGHT, EDGE] = [1080, 1440, 72];
/** The band with the number, and the line below it. */
const CALL_AND_FOOT = 326;
const INNER = WIDTH - 2 * EDGE;

/** One screen of a phone: the sentence, what to do, the number. */
export function familyPicture(words: FamilyPictureWords): Markup {
  const write = (text: string, top: number, size: number, fill?: string, weight?: number) =>
    writeLines({
      text,
      left: EDGE,
      top,
      width: INNER,
      size,
      ...(fill === undefined ? {} : { fill }),
      ...(weight === undefined ? {} : { weight }),
    });
  const head = write(words.head, 56, 36, PICTURE.mute);
  const where = write(words.where, head.bottom + 28, 46);
  const hear = write(`“${words.hear}”`, where.bottom + 8, 88, PICTURE.ink, 700);
  const band = hear.bottom + 32;
  const stop = write(words.stop, band + 26, 112, PICTURE.paper, 700);
  const why = write(words.why, band + 248, 52);
  let below = why.bottom + 28;
  const steps = words.steps.flatMap((step, index) => {
    const lines = write(`${index + 1}. ${step}`, below, 54);
    below = lines.bottom + 14;
    return lines.lines;
  });
  const call = Math.max(LEAST_HEIGHT - CALL_AND_FOOT, below + 24);
  const height = call + CALL_AND_FOOT;
  return pictureOf(
    WIDTH,
    height,
    words.hear,
    head.lines,
    where.lines,
    hear.lines,
    element('rect', { y: band, width: WIDTH, height: 208, fill: PICTURE.alarm }),
    stop.lines,
    why.lines,
    steps,
    element('rect', { y: call, width: WIDTH, height: 250, fill: PICTURE.ink }),
    write(words.lost, call + 18, 40, PICTURE.paper).lines,
    write(words.call, call + 76, 68, PICTURE.paper, 700).lines,
    write(words.controlled, call + 178, 40, PICTURE.paper).lines,
    write(words.foot, height - 62, 28, PICTURE.mute).lines,
  );
}
