import type { LinearForm, LinearProgram, Range } from './linear-program.ts';

export type CellId = string;

/** A figure that is published, hidden or merely implied, as a sum over atoms. */
export interface TableCell {
  readonly id: CellId;
  readonly form: LinearForm;
  /** The true figure. */
  readonly value: number;
  /** As it is printed where it is: rounded, or the true figure. */
  readonly printed: number;
  /** Half the unit of rounding; 0 where it is printed as it is. */
  readonly slack: number;
}

/**
 * All tables of one quantity, published jointly: the atoms that everything is a sum of, what must hold among
 * them whatever the figures are, and the cells. Atoms are at least 0.
 */
export interface TableSystem {
  readonly atoms: number;
  /** The most that everybody knows each atom to be; without it there is no most. */
  readonly ceilings?: readonly number[];
  /** Forms that are 0 by construction: the months of a quarter less its types. */
  readonly identities: readonly LinearForm[];
  readonly cells: ReadonlyMap<CellId, TableCell>;
}

/** What somebody knows who has read every cell that is not hidden. */
export function knownTo(
  system: TableSystem,
  hidden: ReadonlySet<CellId>,
  /** Cells that he knows besides, exactly: those of his own district, those that others have printed. */
  besides: Iterable<CellId> = [],
): LinearProgram {
  const exact = new Set(besides);
  const rows = [...system.cells.values()]
    .filter(({ id }) => !hidden.has(id) || exact.has(id))
    .map((cell) => ({ form: cell.form, ...(exact.has(cell.id) ? exactly(cell) : asPrinted(cell)) }));
  const identities = system.identities.map((form) => ({ form, lower: 0, upper: 0 }));
  return {
    columns: Array.from({ length: system.atoms }, (_, atom) => ({
      lower: 0,
      upper: ceilingOf(system, atom),
    })),
    rows: [...identities, ...rows],
  };
}

export function ceilingOf({ ceilings }: TableSystem, atom: number): number {
  return ceilings?.[atom] ?? Infinity;
}

/** The most that everybody knows a sum of atoms to be. */
export function mostOf(system: TableSystem, form: LinearForm): number {
  return [...form].reduce((most, [atom, by]) => most + by * ceilingOf(system, atom), 0);
}

export function asPrinted({ printed, slack }: TableCell): Range {
  return { lower: Math.max(0, printed - slack), upper: printed + slack };
}

function exactly({ value }: TableCell): Range {
  return { lower: value, upper: value };
}

/** @throws RangeError where there is no such cell */
export function cellOf(system: TableSystem, id: CellId): TableCell {
  const cell = system.cells.get(id);
  if (cell === undefined) throw new RangeError(`no such cell: ${id}`);
  return cell;
}
