import type { Columns } from '../../schema/table.ts';
import { cellText } from './cell-text.ts';
import type { CutRows, Span } from './cut-rows.ts';
import { joinedTexts, separated, type JoinedTexts } from './joined-texts.ts';
import type { PackedTexts } from './packed-texts.ts';
import { RowColumn } from './row-column.ts';
import { groupPairs } from './pair-groups.ts';
import { RowJudge } from './row-judge.ts';
import { passingRow, viewsOf, type PassingRow, type RowView } from './row-views.ts';
import { fill, makeRoom, sizeOf, storedColumn, type StoredColumn } from './stored-column.ts';

/** A row with the place it came from, for messages. */
export interface Located<Row> {
  readonly row: Row;
  readonly file: string;
  readonly line: number;
}

const FIRST_ROOM = 1024;

/** Rows that say the same in some columns. */
export interface Alike<Row> {
  readonly first: Located<Row>;
  readonly count: number;
}

/** The part of an array that every table has, however it is held. */
export interface Rows<Item> extends Iterable<Item> {
  readonly length: number;
  map<Value>(take: (item: Item) => Value): Value[];
  flatMap<Value>(take: (item: Item) => Value | readonly Value[]): Value[];
  filter(keep: (item: Item) => boolean): Item[];
  find(isWanted: (item: Item) => boolean): Item | undefined;
}

/**
 * Rows held column by column, each different value once: a million rows in the room of their bytes. They are read
 * like those of an array; a row lives as long as somebody holds it. Its values are inherited, not its own: whoever
 * wants the names of its columns asks the schema.
 */
export class ColumnTable<Row> implements Rows<Located<Row>> {
  readonly #columns: readonly StoredColumn[];
  readonly #viewAt: (place: number) => RowView;
  readonly #files: { readonly file: string; readonly from: number }[] = [];
  /** By their columns: to the engine, each that is made anew is of another kind, and rules are compiled for it again. */
  readonly #passingRows = new Map<string, PassingRow>();
  #lines = new Uint32Array(FIRST_ROOM);
  #length = 0;
  /** Values may have been learnt of rows that were not added. */
  #hasStrays = false;

  constructor(columns: Columns) {
    this.#columns = Object.entries(columns).map(([name, column]) => storedColumn(name, column, FIRST_ROOM));
    this.#viewAt = viewsOf(this.#columns);
  }

  get length(): number {
    return this.#length;
  }

  /** What is added from here on stands in this file. */
  startFile(file: string): void {
    this.#files.push({ file, from: this.#length });
  }

  /**
   * Adds rows, up to the first of which a cell breaks a rule.
   *
   * @param positions for each column, where its cells stand; −1 where the header does not have it
   * @param span the first of the rows to be added, and the first that is not
   * @returns the row that breaks a rule, or the end of the span where none does
   */
  add(cut: CutRows, positions: readonly number[], [from, end]: Span = [0, cut.rows.length]): number {
    const at = this.#length;
    while (at + end - from > this.#lines.length) this.#grow();
    let to = end;
    const take = (column: StoredColumn, index: number): void => {
      to = fill(column, cut, positions[index] ?? -1, [from, to], at);
    };
    // Those last that hold a text as often as they take it: of a row that is not added they shall hold none.
    const last = this.#columns.filter(({ known }) => known === null);
    for (const [index, column] of this.#columns.entries()) if (!last.includes(column)) take(column, index);
    for (const column of last) take(column, this.#columns.indexOf(column));
    if (to < end) this.#hasStrays = true;
    for (let index = from; index < to; index += 1) this.#lines[at + index - from] = cut.lines[index] ?? 0;
    this.#length += to - from;
    return to;
  }

  /**
   * Judges rows that were added.
   *
   * @param columns all that `holds` asks for; every column where it is not said
   */
  judge(holds: (row: Row) => boolean, columns?: readonly string[]): RowJudge {
    const asked = this.#columns.filter(({ name }) => columns?.includes(name) ?? true);
    // Every cell of a row was read by the schema of its column.
    return new RowJudge(asked, (row) => holds(row as Row), this.#passing(asked));
  }

  #passing(columns: readonly StoredColumn[]): PassingRow {
    const names = columns.map(({ name }) => name).join();
    const row = this.#passingRows.get(names) ?? passingRow(columns);
    this.#passingRows.set(names, row);
    return row;
  }

  /** One column of the rows that there are by now. */
  column<Name extends keyof Row & string>(name: Name): RowColumn<Row[Name]> {
    const column = this.#columns.find((one) => one.name === name);
    if (column === undefined) return new RowColumn<Row[Name]>([], new Uint8Array());
    const { values, packed, places } = column;
    // Every cell of it was read by the schema of its column.
    return new RowColumn((packed === null ? values : [...bothOf(values, packed)]) as Row[Name][], places);
  }

  /** Rows that say the same in two columns, by their first; a few of them may come in more than one part. */
  alike(one: string, other: string): readonly Alike<Row>[] {
    const [a, b] = [one, other].map((name) => this.#columns.find((column) => column.name === name));
    if (a === undefined || b === undefined) return [];
    const groups = groupPairs([a.places, b.places], this.#length, [sizeOf(a), sizeOf(b)]);
    return groups.map(({ at, count }) => ({ first: this.#locatedAt(at), count }));
  }

  *[Symbol.iterator](): Iterator<Located<Row>> {
    for (const [index, { file, from }] of this.#files.entries()) {
      const to = this.#files[index + 1]?.from ?? this.#length;
      for (let at = from; at < to; at += 1)
        // Every cell of it was read by the schema of its column.
        yield { row: this.#viewAt(at) as Row, file, line: this.#lines[at] ?? 0 };
    }
  }

  /** The values of a column, most of them only once; null may be among them though no row has it. */
  valuesOf(name: string): Iterable<unknown> {
    const column = this.#columns.find((one) => one.name === name);
    if (column === undefined || this.#hasStrays) return valuesOfRows(this, name);
    return column.packed === null ? column.values : bothOf(column.values, column.packed);
  }

  /** The same as texts, many together. */
  *textsOf(name: string): Generator<JoinedTexts> {
    const column = this.#columns.find((one) => one.name === name);
    const isHeld = column !== undefined && !this.#hasStrays;
    yield* joinedTexts(textsFor(isHeld ? column.values : valuesOfRows(this, name)));
    if (isHeld && column.packed !== null) yield* column.packed.joined();
  }

  map<Value>(take: (item: Located<Row>) => Value): Value[] {
    return Array.from(this, take);
  }

  flatMap<Value>(take: (item: Located<Row>) => Value | readonly Value[]): Value[] {
    const taken: Value[] = [];
    for (const item of this) {
      const found = take(item);
      if (isList(found)) taken.push(...found);
      else taken.push(found);
    }
    return taken;
  }

  filter(keep: (item: Located<Row>) => boolean): Located<Row>[] {
    const kept: Located<Row>[] = [];
    for (const item of this) if (keep(item)) kept.push(item);
    return kept;
  }

  find(isWanted: (item: Located<Row>) => boolean): Located<Row> | undefined {
    for (const item of this) if (isWanted(item)) return item;
    return undefined;
  }

  #locatedAt(at: number): Located<Row> {
    const file = this.#files.findLast(({ from }) => from <= at)?.file ?? '';
    return { row: this.#viewAt(at) as Row, file, line: this.#lines[at] ?? 0 };
  }

  #grow(): void {
    const room = this.#lines.length * 2;
    const lines = new Uint32Array(room);
    lines.set(this.#lines);
    this.#lines = lines;
    for (const column of this.#columns) makeRoom(column, room);
  }
}

/** The values of a column, however the rows are held: a million rows hold a few thousand days. */
export function valuesIn(rows: Rows<Located<unknown>>, column: string): Iterable<unknown> {
  return rows instanceof ColumnTable ? rows.valuesOf(column) : valuesOfRows(rows, column);
}

/** The same as texts as an editor typed them, many together: a million are too many to look at one by one. */
export function textsIn(rows: Rows<Located<unknown>>, column: string): Iterable<JoinedTexts> {
  return rows instanceof ColumnTable
    ? rows.textsOf(column)
    : joinedTexts(textsFor(valuesOfRows(rows, column)));
}

function* textsFor(values: Iterable<unknown>): Generator<string> {
  for (const value of values) yield cellText(value);
}

function* valuesOfRows(rows: Iterable<Located<unknown>>, column: string): Generator {
  for (const { row } of rows) yield (row as RowView)[column];
}

/** One column of rows, however they are held. */
export function columnOf<Row, Name extends keyof Row & string>(
  rows: Rows<Located<Row>>,
  name: Name,
): RowColumn<Row[Name]> {
  // A table of columns holds rows of the kind that it was asked for as.
  if (rows instanceof ColumnTable) return (rows as ColumnTable<Row>).column(name);
  const values = rows.map(({ row }) => row[name]);
  return new RowColumn(values, Uint32Array.from(values.keys()));
}

/** Rows that say the same in two columns, by their first; some of them may come in more than one part. */
export function alikeRows<Row>(
  rows: Rows<Located<Row>>,
  one: keyof Row & string,
  other: keyof Row & string,
): readonly Alike<Row>[] {
  return rows instanceof ColumnTable
    ? (rows as ColumnTable<Row>).alike(one, other)
    : rows.map((first) => ({ first, count: 1 }));
}

function isList<Value>(found: Value | readonly Value[]): found is readonly Value[] {
  return Array.isArray(found);
}

function* bothOf(values: Iterable<unknown>, packed: PackedTexts): Generator {
  yield* values;
  for (const texts of packed.joined()) yield* separated(texts);
}
