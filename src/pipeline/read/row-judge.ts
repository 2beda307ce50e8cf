import type { Span } from './cut-rows.ts';
import type { PassingRow, RowView } from './row-views.ts';
import type { Places, StoredColumn } from './stored-column.ts';

/** Pairs that are remembered, as a power of two: one that needs the room of another takes it. */
const REMEMBERED_BITS = 12;
const PLACE_BITS = 16;
/** Rows that are looked at together. */
const BLOCK = 512;

/** Judges rows by what they say in some columns; where these are two, most pairs of values only once. */
export class RowJudge {
  readonly #columns: readonly StoredColumn[];
  readonly #holds: (row: RowView) => boolean;
  readonly #passing: PassingRow;
  /** Pairs that hold, each and 1 in the room that its number names; 0 where there is none. Null without pairs. */
  readonly #good: Int32Array | null;
  readonly #ones = new Uint32Array(BLOCK);
  readonly #twos = new Uint32Array(BLOCK);

  /**
   * @param columns all that is asked for
   * @param passing a row that has no other
   */
  constructor(columns: readonly StoredColumn[], holds: (row: RowView) => boolean, passing: PassingRow) {
    this.#columns = columns;
    this.#holds = holds;
    this.#passing = passing;
    this.#good = columns.length > 2 ? null : new Int32Array(2 ** REMEMBERED_BITS);
  }

  /** Rows of which it does not hold, from one up to another that is not looked at. */
  broken(from: number, to: number): readonly number[] {
    const broken: number[] = [];
    const [one, two = one] = this.#columns;
    const good = this.#good;
    // The places of values that are remembered are below 2¹⁶ − 1: a pair makes 32 bits, and no pair all of them.
    if (good === null || one === undefined || two === undefined || !this.#areRemembered()) {
      for (let row = from; row < to; row += 1) if (!this.#isGood(row)) broken.push(row);
      return broken;
    }
    for (let start = from; start < to; start += BLOCK)
      this.#judgePairs(good, [one.places, two.places], [start, Math.min(start + BLOCK, to)], broken);
    return broken;
  }

  #judgePairs(
    good: Int32Array,
    [one, two]: readonly [Places, Places],
    [from, to]: Span,
    broken: number[],
  ): void {
    // Places come in three widths, and an array that may be any of them is slow to read.
    const [ones, twos] = [this.#ones, this.#twos];
    ones.set(one.subarray(from, to));
    twos.set(two.subarray(from, to));
    for (let index = 0; index < to - from; index += 1) {
      const pair = (((ones[index] ?? 0) << PLACE_BITS) | (twos[index] ?? 0)) + 1;
      // Multiplied by 2³² over the golden ratio (Knuth, 1973), numbers that lie close together lie far apart.
      const room = Math.imul(pair, 0x9e3779b1) >>> (32 - REMEMBERED_BITS);
      if (good[room] === pair) continue;
      if (this.#isGood(from + index)) good[room] = pair;
      else broken.push(from + index);
    }
  }

  #areRemembered(): boolean {
    return this.#columns.every(({ known }) => known !== null);
  }

  #isGood(row: number): boolean {
    return this.#holds(this.#passing.goTo(row));
  }
}
