import type { LinearForm } from '../../domain/disclosure/linear-program.ts';
import type { CellId, TableCell, TableSystem } from '../../domain/disclosure/table-system.ts';

export interface SystemBuilder {
  /** The column of an atom, made at its first mention with the value and the ceiling it has then. */
  readonly atom: (name: string, value: () => number | null, ceiling?: () => number) => number;
  readonly identity: (form: LinearForm) => void;
  /** The true value is that of the form. */
  readonly cell: (id: CellId, form: LinearForm, print?: { unit: number }) => void;
  readonly build: () => {
    readonly system: TableSystem;
    readonly truth: readonly number[];
    /** Of the atoms, in their order. */
    readonly names: readonly string[];
    /** Names of the atoms of which the tables say nothing; 0 stands for them. */
    readonly untold: ReadonlySet<string>;
  };
}

/** Collects the tables of one quantity into a system, atom by atom and cell by cell. */
export function systemBuilder(): SystemBuilder {
  const columns = new Map<string, number>();
  const truth: number[] = [];
  const untold = new Set<string>();
  const ceilings: number[] = [];
  const identities: LinearForm[] = [];
  const cells = new Map<CellId, TableCell>();
  return {
    atom: (name, value, ceiling) => {
      const known = columns.get(name);
      if (known !== undefined) return known;
      columns.set(name, truth.length);
      ceilings.push(ceiling?.() ?? Infinity);
      const told = value();
      if (told === null) untold.add(name);
      return truth.push(told ?? 0) - 1;
    },
    identity: (form) => identities.push(form),
    cell: (id, form, print) => {
      let value = 0;
      for (const [column, by] of form) value += by * (truth[column] ?? 0);
      // Sums of money in cents are exact; sums of their floats are not.
      const exact = Math.round(value * 100) / 100;
      const unit = print?.unit ?? 0;
      const printed = unit === 0 ? exact : Math.round(exact / unit) * unit;
      // A sum that is printed as 0 is 0: one that would only round to it is hidden.
      cells.set(id, { id, form, value: exact, printed, slack: exact === 0 ? 0 : unit / 2 });
    },
    build: () => ({
      system: { atoms: truth.length, ceilings, identities, cells },
      truth,
      names: [...columns.keys()],
      untold,
    }),
  };
}
