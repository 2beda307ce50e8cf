import type { LinearForm, LinearProgram, Range } from './linear-program.ts';

type Row = LinearProgram['rows'][number];

/** Sums of money add up to about this much, relative to their size. */
const TOLERANCE = 1e-6;

/** A part of a program that shares no open column with the rest. */
export interface ProgramPart {
  readonly program: LinearProgram;
  /** Where a column of the whole stands in the part. */
  readonly placeOf: ReadonlyMap<number, number>;
}

export interface ReducedProgram {
  /** Values of the columns that the rows leave no choice for. */
  readonly fixed: ReadonlyMap<number, number>;
  readonly parts: readonly ProgramPart[];
}

/**
 * Takes out what is known exactly and splits the rest into parts that have nothing to do with each other:
 * the small programs that are left are solved many times.
 *
 * @throws Error where what is known exactly contradicts itself
 */
export function reduceProgram({ columns, rows }: LinearProgram): ReducedProgram {
  const fixed = new Map<number, number>();
  let open = rows.map((row) => row);
  for (let found = true; found;) {
    found = false;
    const next: Row[] = [];
    for (const row of open) {
      const { form, known } = withoutFixed(row.form, fixed);
      const [lower, upper] = [row.lower - known, row.upper - known];
      const [only] = form;
      // A sum of what is at least 0 that is 0, and a single column that is known.
      if (upper === 0 && [...form].every(([column, by]) => by > 0 && columns[column]?.lower === 0)) {
        for (const column of form.keys()) fixed.set(column, 0);
        found ||= form.size > 0;
      } else if (only !== undefined && form.size === 1 && lower === upper) {
        const value = lower / only[1];
        requireWithin(value, columns[only[0]] ?? ANYTHING, known);
        fixed.set(only[0], value);
        found = true;
      } else if (form.size > 0) next.push({ form, lower, upper });
      else requireWithin(0, { lower, upper }, known);
    }
    open = next;
  }
  return { fixed, parts: partsOf(columns, open, fixed) };
}

const ANYTHING: Range = { lower: -Infinity, upper: Infinity };

function requireWithin(value: number, { lower, upper }: Range, magnitude: number): void {
  const slack = TOLERANCE * Math.max(1, Math.abs(magnitude), Math.abs(value));
  if (value < lower - slack || value > upper + slack) throw new Error('what is known contradicts itself');
}

function withoutFixed(
  form: LinearForm,
  fixed: ReadonlyMap<number, number>,
): { readonly form: LinearForm; readonly known: number } {
  let known = 0;
  const left = new Map<number, number>();
  for (const [column, by] of form) {
    const value = fixed.get(column);
    if (value === undefined) left.set(column, by);
    else known += by * value;
  }
  return { form: left, known };
}

function partsOf(
  columns: readonly Range[],
  rows: readonly Row[],
  fixed: ReadonlyMap<number, number>,
): readonly ProgramPart[] {
  const leader = columns.map((_, index) => index);
  const find = (index: number): number => {
    let at = index;
    while (leader[at] !== at) {
      leader[at] = leader[leader[at] ?? at] ?? at;
      at = leader[at] ?? at;
    }
    return at;
  };
  for (const { form } of rows) {
    const [first, ...others] = form.keys();
    for (const other of others) leader[find(other)] = find(first ?? other);
  }
  const columnsOf = Map.groupBy(
    columns.map((_, index) => index).filter((index) => !fixed.has(index)),
    find,
  );
  const rowsOf = Map.groupBy(rows, ({ form }) => find(form.keys().next().value ?? 0));
  return [...columnsOf].map(([part, members]) => {
    const placeOf = new Map(members.map((column, place) => [column, place]));
    return {
      placeOf,
      program: {
        columns: members.map((column) => columns[column] ?? { lower: 0, upper: Infinity }),
        rows: (rowsOf.get(part) ?? []).map((row) => ({ ...row, form: placed(row.form, placeOf) })),
      },
    };
  });
}

/** The form in the columns of a part; those of other parts are left out. */
export function placed(form: LinearForm, placeOf: ReadonlyMap<number, number>): LinearForm {
  const inside = new Map<number, number>();
  for (const [column, by] of form) {
    const place = placeOf.get(column);
    if (place !== undefined) inside.set(place, by);
  }
  return inside;
}
