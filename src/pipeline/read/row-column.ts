import type { Places } from './stored-column.ts';

/** Rows of which numbers are given together. */
export const BLOCK = 1024;

/**
 * One column of rows: its values, and for each row where its own stands among them. What is worked out of a value is
 * worked out once, however many rows have it.
 */
export class RowColumn<Value> {
  readonly #values: readonly Value[];
  readonly #places: Places;

  constructor(values: readonly Value[], places: Places) {
    this.#values = values;
    this.#places = places;
  }

  /** @param row its number in the table, from 0 and below the table's length */
  at(row: number): Value {
    return this.#values[this.#places[row] ?? 0] as Value;
  }

  /** The same rows with what each value becomes; some values may be none of any row. */
  map<Result>(become: (value: Value) => Result): RowColumn<Result> {
    return new RowColumn(
      this.#values.map((value) => become(value)),
      this.#places,
    );
  }

  /**
   * What a number says of each value, by row.
   *
   * @returns gives the numbers of rows from one on, as many as there are in a block; each time in the same array
   */
  numbers(numberOf: (value: Value) => number): (from: number) => Float64Array {
    const numbers = Float64Array.from(this.#values, numberOf);
    // Places come in three widths, and an array that may be any of them is slow to read.
    const places = new Uint32Array(BLOCK);
    const block = new Float64Array(BLOCK);
    return (from) => {
      places.set(this.#places.subarray(from, from + BLOCK));
      for (let row = 0; row < BLOCK; row += 1) block[row] = numbers[places[row] ?? 0] ?? 0;
      return block;
    };
  }
}
