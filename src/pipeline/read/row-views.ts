import { valueAt, type StoredColumn } from './stored-column.ts';

/** A row of which only the place is held; what it says is looked up. */
export type RowView = Readonly<Record<string, unknown>>;

/** Makes rows of which each stays where it is. */
export function viewsOf(columns: readonly StoredColumn[]): (place: number) => RowView {
  class View {
    readonly #place: number;
    constructor(place: number) {
      this.#place = place;
    }
    static placeOf(view: View): number {
      return view.#place;
    }
  }
  for (const column of columns)
    Object.defineProperty(View.prototype, column.name, {
      enumerable: true,
      get(this: View): unknown {
        return valueAt(column, column.places[View.placeOf(this)] ?? 0);
      },
    });
  // The names of its getters are those of the columns.
  return (place) => new View(place) as unknown as RowView;
}

/** One row that goes from place to place, where a million that stay would be a million to be cleared away. */
export interface PassingRow {
  readonly goTo: (place: number) => RowView;
}

export function passingRow(columns: readonly StoredColumn[]): PassingRow {
  let at = 0;
  // Two plain objects with different getters of one name make the engine look them up in a dictionary: each table has
  // a prototype for its own.
  const getters = {};
  for (const column of columns)
    Object.defineProperty(getters, column.name, {
      enumerable: true,
      get: () => valueAt(column, column.places[at] ?? 0),
    });
  const row = Object.create(getters) as RowView;
  return {
    goTo: (place) => {
      at = place;
      return row;
    },
  };
}
