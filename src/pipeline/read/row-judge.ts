import { passingRow, type PassingRow, type RowView } from './row-views.ts';
import type { StoredColumn } from './stored-column.ts';

/** Pairs that are remembered, as a power of two: one that needs the room of another takes it. */
const REMEMBERED_BITS = 12;
const PLACE_BITS = 16;

/** Judges rows by what they say in some columns; where these are two, most pairs of values only once. */
export class RowJudge {
  readonly #columns: readonly StoredColumn[];
  readonly #holds: (row: RowView) => boolean;
  readonly #passing: PassingRow;
  /** Pairs that hold, each and 1 in the room that its number names; 0 where there is none. Null without pairs. */
  readonly #good: Int32Array | null;

  /** @param columns all that is asked for: the row has no other */
  constructor(columns: readonly StoredColumn[], holds: (row: RowView) => boolean) {
    this.#columns = columns;
    this.#holds = holds;
    this.#passing = passingRow(columns);
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
    const [ones, twos] = [one.places, two.places];
    for (let row = from; row < to; row += 1) {
      const pair = (((ones[row] ?? 0) << PLACE_BITS) | (twos[row] ?? 0)) + 1;
      // Multiplied by 2³² over the golden ratio (Knuth, 1973), numbers that lie close together lie far apart.
      const room = Math.imul(pair, 0x9e3779b1) >>> (32 - REMEMBERED_BITS);
      if (good[room] === pair) continue;
      if (this.#isGood(row)) good[room] = pair;
      else broken.push(row);
    }
    return broken;
  }

  #areRemembered(): boolean {
    return this.#columns.every(({ known }) => known !== null);
  }

  #isGood(row: number): boolean {
    return this.#holds(this.#passing.goTo(row));
  }
}
