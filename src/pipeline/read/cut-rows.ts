import { bytesOfLetter } from './is-utf8-text.ts';

/** The cells of a row, as they stand in the file. */
export type Cells = readonly string[];

/** Rows of a list: the first that is meant, and the first behind it that is not. */
export type Span = readonly [from: number, to: number];

/** Rows that were cut from a file, all with as many cells, and the bytes of every cell. */
export interface CutRows {
  readonly rows: readonly Cells[];
  /** For each row, the line on which it starts (1-based; quoted cells may run over several). */
  readonly lines: readonly number[];
  /** Cells in a row. */
  readonly width: number;
  /** All cells in UTF-8, one byte between them. Good until the next rows are cut. */
  readonly bytes: DataView;
  /** Where each cell begins among the bytes, row by row, and at the end where one more would. */
  readonly starts: Uint32Array;
}

/** Bytes that a letter of UTF-16 takes at the most. */
const MOST_BYTES = 3;
/** Bytes behind the last: they are read several at a time. */
const BEHIND = 8;

let room = Buffer.alloc(1 << 17);
let starts = new Uint32Array(1 << 13);

/**
 * Takes the bytes of all cells at once: a letter that is asked of a string takes several times as long as a number out
 * of an array.
 *
 * @param text the same rows with one letter behind each cell, and whatever behind the last; null where there is no
 *   such text. Nothing that was decoded has half a surrogate pair, nor may this.
 */
export function cutRows(rows: readonly Cells[], lines: readonly number[], text: string | null): CutRows {
  const width = rows[0]?.length ?? 0;
  const whole = text ?? together(rows);
  const most = whole.length * MOST_BYTES + BEHIND;
  if (most > room.length) room = Buffer.alloc(most * 2);
  if (rows.length * width >= starts.length) starts = new Uint32Array(rows.length * width * 2);
  if (room.write(whole) === whole.length) measurePlain(rows, width);
  else measure(rows, width);
  return {
    rows,
    lines,
    width,
    bytes: new DataView(room.buffer, room.byteOffset, room.length),
    starts,
  };
}

function together(rows: readonly Cells[]): string {
  let text = '';
  // Half the time of joining rows, and then those.
  for (const row of rows) for (const cell of row) text += `${cell},`;
  return text;
}

/** Where the cells start, where every letter is a byte. */
function measurePlain(rows: readonly Cells[], width: number): void {
  let cell = 0;
  let at = 0;
  for (const row of rows)
    for (let index = 0; index < width; index += 1) {
      at += (row[index] ?? '').length + 1;
      cell += 1;
      starts[cell] = at;
    }
}

/** The same of whatever letters. */
function measure(rows: readonly Cells[], width: number): void {
  let cell = 0;
  let at = 0;
  for (const row of rows)
    for (let index = 0; index < width; index += 1) {
      for (let left = (row[index] ?? '').length; left > 0;) {
        const bytes = bytesOfLetter(room[at] ?? 0);
        at += bytes;
        // What has four of them is two letters in UTF-16.
        left -= bytes === 4 ? 2 : 1;
      }
      at += 1;
      cell += 1;
      starts[cell] = at;
    }
}
