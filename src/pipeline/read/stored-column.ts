import type { AnyColumn } from '../../schema/column.ts';
import { PackedTexts } from './packed-texts.ts';

/** What stands for a cell that breaks the rule of its column. */
export const BROKEN = -1;
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
  known: Map<string, number> | null;
  readonly values: unknown[];
  /** Further values, where there are too many texts; null where there are not. */
  packed: PackedTexts | null;
  /** For each row, where its value stands: among the values, and behind them among the packed ones. */
  places: Places;
  /** The highest place that there is room for. */
  most: number;
}

type Places = Uint8Array | Uint16Array | Uint32Array;

/** A new column without rows. */
export function storedColumn(name: string, column: AnyColumn, rows: number): StoredColumn {
  const [{ Room, most }] = WIDTHS;
  return {
    name,
    read: (cell) => readCell(column, cell),
    known: new Map<string, number>(),
    values: [],
    packed: null,
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

/** Makes room for a higher place. */
export function widen(column: StoredColumn, place: number): void {
  const { Room, most } = WIDTHS.find((width) => width.most >= place) ?? WIDTHS[2];
  column.places = Room.from(column.places);
  column.most = most;
}

/** Where the value of a cell stands that is seen for the first time. */
export function learn(column: StoredColumn, cell: string): number {
  const value = column.read(cell.trim());
  if (value === undefined) return BROKEN;
  const { known, values, packed } = column;
  if (packed !== null) {
    // Of a column of texts only a blank is none.
    if (typeof value !== 'string') return known?.get('') ?? BROKEN;
    packed.push(value);
    return values.length + packed.length - 1;
  }
  const place = values.push(typeof value === 'string' ? detached(value) : value) - 1;
  known?.set(detached(cell), place);
  if (known !== null && known.size > REMEMBERED) {
    column.known = null;
    if (typeof value === 'string') {
      column.packed = new PackedTexts();
      if (column.read('') === null) column.known = new Map([['', known.get('') ?? values.push(null) - 1]]);
    }
  }
  return place;
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
