import type { AnyColumn } from '../../schema/column.ts';
import type { Cells, CutRows, Span } from './cut-rows.ts';
import { PackedTexts } from './packed-texts.ts';
import { NOWHERE, TextPlaces } from './text-places.ts';

/** A column with more different texts than this is not worth remembering. */
const REMEMBERED = 50_000;
/** As many bytes as are read behind a text, and none of one. */
const NO_TEXT = new DataView(new ArrayBuffer(4));
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
  cut: CutRows,
  position: number,
  [from, to]: Span,
  at: number,
): number {
  if (position < 0) return from;
  if (found.length < to) found = new Uint32Array(to * 2);
  let index = from;
  while (index < to) {
    const { known, packed } = column;
    if (packed !== null) {
      index = pack(column, packed, cut.rows, position, [index, to]);
      break;
    }
    if (known !== null) index = known.find(cut, position, [index, to], found);
    if (index === to) break;
    const place = learn(column, cut, index, position);
    if (place === NOWHERE) break;
    found[index] = place;
    index += 1;
  }
  const size = sizeOf(column);
  if (size > column.most + 1) widen(column, size - 1);
  column.places.set(found.subarray(from, index), at);
  return index;
}

/** For each row that was cut, where its value stands. */
let found = new Uint32Array(1024);

/** Makes room for a higher place. */
function widen(column: StoredColumn, place: number): void {
  const { Room, most } = WIDTHS.find((width) => width.most >= place) ?? WIDTHS[2];
  column.places = Room.from(column.places);
  column.most = most;
}

/** Where the value of a cell stands that is seen for the first time; NOWHERE where it breaks the rule. */
function learn(
  column: StoredColumn,
  { rows, bytes, starts, width }: CutRows,
  index: number,
  position: number,
): number {
  const value = column.read((rows[index]?.[position] ?? '').trim());
  if (value === undefined) return NOWHERE;
  const { known, values } = column;
  const place = values.push(typeof value === 'string' ? detached(value) : value) - 1;
  if (known === null) return place;
  const cell = index * width + position;
  known.add(bytes, starts[cell] ?? 0, (starts[cell + 1] ?? 0) - 1);
  if (known.size <= REMEMBERED) return place;
  column.known = null;
  if (typeof value === 'string') {
    column.packed = new PackedTexts();
    if (column.read('') === null) column.blank = blankOf(known, values);
  }
  return place;
}

/** Takes cells of which most are texts that no other is; returns as `fill` does. */
function pack(
  { read, values, blank }: StoredColumn,
  packed: PackedTexts,
  rows: readonly Cells[],
  position: number,
  [from, to]: Span,
): number {
  for (let index = from; index < to; index += 1) {
    const value = read((rows[index]?.[position] ?? '').trim());
    if (value === undefined) return index;
    // Of a column of texts only a blank is none.
    found[index] = typeof value === 'string' ? values.length + packed.push(value) - 1 : blank;
  }
  return to;
}

/** Where a blank stands, now if not before. */
function blankOf(known: TextPlaces, values: unknown[]): number {
  const place = known.placeOf(NO_TEXT, 0, 0);
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
