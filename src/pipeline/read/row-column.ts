/**
 * One column of rows: its values, and for each row where its own stands among them. What is worked out of a value is
 * worked out once, however many rows have it.
 */
export class RowColumn<Value> {
  readonly #values: readonly Value[];
  readonly #places: ArrayLike<number>;

  constructor(values: readonly Value[], places: ArrayLike<number>) {
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
}
