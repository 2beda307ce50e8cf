import type { AnyColumn } from '../../schema/column.ts';
import { PackedTexts } from './packed-texts.ts';
import { NOWHERE, TextPlaces } from './text-places.ts';

/** The cells of a row, as they stand in the file. */
export type Cells = readonly string[];

/** Rows of a list: the first that is meant, and the first behind it that is not. */
export type Span = readonly [from: number, to: number];

/** A column with more different texts than this is not worth remembering. */
const REMEMBERED = 50_000;
/** Room for the places of a column, the narrowest first, with the highest place that it has room for. */
const WIDTHS = [
  { Room: Uint8Array, most: 2 ** 8 - 1 },
  { Room: Uint16Array, most: 2 ** 16 - 1 },
  { Room: Uint32Array, most: 2 ** 32 - 1 },
] as const;

/** The cells of one column, each different text once. */
export interface StoredColumn {
  readonly name: string;
  /** The value of a trimmed cell; undefined where it breaks the rule. */
  readonly read: (cell: string) => unknown;
  /** Where the value of a text stands, as it was typed; null where the texts are too many to be remembered. */
  known: TextPlaces | null;
  readonly values: unknown[];
  /** Further values, where there are too many texts; null where there are not. */
  packed: PackedTexts | null;
  /** Where a blank stands among the values, once there are further ones. */
  blank: number;
  /** For each row, where its value stands: among the values, and behind them among the packed ones. */
  places: Places;
  /** The highest place that there is room for. */
  most: number;
}

export type Places = Uint8Array | Uint16Array | Uint32Array;

/** A new column without rows. */
export function storedColumn(name: string, column: AnyColumn, rows: number): StoredColumn {
  const [{ Room, most }] = WIDTHS;
  return {
    name,
    read: (cell) => readCell(column, cell),
    known: new TextPlaces(),
    values: [],
    packed: null,
    blank: NOWHERE,
    most,
    places: new Room(rows),
  };
}

export function makeRoom(column: StoredColumn, rows: number): void {
  const places = roomFor(column.most, rows);
  places.set(column.places);
  column.places = places;
}

function roomFor(most: number, rows: number): Places {
  const { Room } = WIDTHS.find((width) => width.most >= most) ?? WIDTHS[2];
  return new Room(rows);
}

/**
 * Takes the cells of one column, down to the first that breaks its rule.
 *
 * @param position where the column stands in the rows
 * @param at where the first of them comes to stand in the table
 * @returns the row that breaks the rule, or `to` where none does
 */
export function fill(
  column: StoredColumn,
  rows: readonly Cells[],
  position: number,
  [from, to]: Span,
  at: number,
): number {
  let { known, places } = column;
  for (let index = from; index < to; index += 1) {
    const cell = rows[index]?.[position];
    if (cell === undefined) return index;
    let place = known === null ? NOWHERE : known.placeOf(cell);
    if (place === NOWHERE) {
      place = learn(column, cell);
      if (place === NOWHERE) return index;
      if (place > column.most) widen(column, place);
      ({ known, places } = column);
    }
    places[at + index - from] = place;
  }
  return to;
}

/** Makes room for a higher place. */
function widen(column: StoredColumn, place: number): void {
  const { Room, most } = WIDTHS.find((width) => width.most >= place) ?? WIDTHS[2];
  column.places = Room.from(column.places);
  column.most = most;
}

/** Where the value of a cell stands that is seen for the first time; NOWHERE where it breaks the rule. */
function learn(column: StoredColumn, cell: string): number {
  const value = column.read(cell.trim());
  if (value === undefined) return NOWHERE;
  const { known, values, packed } = column;
  if (packed !== null) {
    // Of a column of texts only a blank is none.
    if (typeof value !== 'string') return column.blank;
    packed.push(value);
    return values.length + packed.length - 1;
  }
  const place = values.push(typeof value === 'string' ? detached(value) : value) - 1;
  known?.add(detached(cell));
  if (known !== null && known.size > REMEMBERED) {
    column.known = null;
    if (typeof value === 'string') {
      column.packed = new PackedTexts();
      if (column.read('') === null) column.blank = blankOf(known, values);
    }
  }
  return place;
}

/** Where a blank stands, now if not before. */
function blankOf(known: TextPlaces, values: unknown[]): number {
  const place = known.placeOf('');
  return place === NOWHERE ? values.push(null) - 1 : place;
}

/** How many values there are: above every place. */
export function sizeOf({ values, packed }: StoredColumn): number {
  return values.length + (packed?.length ?? 0);
}

export function valueAt({ values, packed }: StoredColumn, place: number): unknown {
  return packed === null || place < values.length ? values[place] : packed.at(place - values.length);
}

/** Undefined where the cell breaks the rule of its column; no column has it as a value. */
function readCell({ quick, schema }: AnyColumn, cell: string): unknown {
  const value = quick(cell);
  return value === undefined ? schema.safeParse(cell).data : value;
}

let scratch = Buffer.alloc(256);

/** A cell cut out of a file holds on to the whole file: a copy does not. */
function detached(text: string): string {
  const most = text.length * 3;
  if (most > scratch.length) scratch = Buffer.alloc(most * 2);
  return scratch.toString('utf8', 0, scratch.write(text, 0, 'utf8'));
}
