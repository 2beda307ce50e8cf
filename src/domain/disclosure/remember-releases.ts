import { earlierCell, type EarlierPrints } from './earlier-prints.ts';
import { fitEarlier } from './fit-earlier.ts';
import type { LinearForm, LinearSolver, Range } from './linear-program.ts';
import type { CellId, TableCell, TableSystem } from './table-system.ts';
import { valueOfForm } from './witnesses.ts';

const TOLERANCE = 1e-6;

/** A system together with all that earlier releases said of it. */
export interface RememberedSystem {
  /** With the figures of then: columns of their own where they changed, cells named `CELL@RELEASE`. */
  readonly system: TableSystem;
  readonly truth: readonly number[];
  /** Cells of now and then that every reader of an earlier release knows: hiding them hides nothing. */
  readonly known: ReadonlySet<CellId>;
  /** Cells of now that a release hid and that have not changed since, with the latest that did. */
  readonly keptHidden: ReadonlyMap<CellId, string>;
  /** Cells as they were when a release hid them, where they may have changed since. */
  readonly hiddenThen: ReadonlyMap<CellId, string>;
  /** Releases whose figures are just what they were supposed to be. */
  readonly guessed: ReadonlySet<string>;
}

/** Its figures fit no table: the files were changed, or districts or types mean something else now. */
export class ContradictoryRelease extends Error {
  readonly release: string;

  constructor(release: string) {
    super(`the figures of ${release} contradict each other`);
    this.name = 'ContradictoryRelease';
    this.release = release;
  }
}

interface Present {
  readonly system: TableSystem;
  readonly truth: readonly number[];
  /** Cells that no release has ever printed, and of which nobody is to learn what they were. */
  readonly neverPrinted?: Iterable<CellId>;
}

/**
 * Joins what earlier releases printed and hid to the system of today. An atom that a reader takes for unchanged is
 * the same unknown then and now; another has a column for then and, unless it may have fallen, one for what has
 * been added since, which is at least 0: of two totals 50 and 51 he learns that one case came in late.
 *
 * @param releases the latest first; cells that the system does not have are passed over
 * @throws ContradictoryRelease where no table has the figures of a release
 */
export function rememberReleases(
  present: Present,
  releases: readonly EarlierPrints[],
  solver: LinearSolver,
): RememberedSystem {
  const { system } = present;
  const cells = new Map(system.cells);
  const identities = [...system.identities];
  const truth = [...present.truth];
  const ceilings = present.truth.map((_, atom) => system.ceilings?.[atom] ?? Infinity);
  const known = new Set<CellId>();
  const keptHidden = new Map<CellId, string>();
  const hiddenThen = new Map<CellId, string>();
  const guessed = new Set<string>();
  const add = (value: number, ceiling: number): number => {
    ceilings.push(ceiling);
    return truth.push(value) - 1;
  };
  /** Where the atoms of today stand at the release looked at. */
  let columns: readonly number[] = present.truth.map((_, atom) => atom);
  let later: readonly number[] = present.truth;

  for (const { release, printed, hidden, guess } of releases) {
    const figures = [...printed].flatMap(([id, range]) => {
      const cell = system.cells.get(id);
      return cell === undefined ? [] : [{ id, form: cell.form, range }];
    });
    const supposed = later.map((value, atom) => guess?.[atom] ?? value);
    const fit = fitEarlier(later, supposed, system.identities, figures, solver);
    if (fit === null) throw new ContradictoryRelease(release);
    const above = columns;
    columns = above.map((column, atom) => {
      if (!fit.changed.has(atom)) return column;
      const value = fit.truth[atom] ?? 0;
      const then = add(value, Infinity);
      if (!fit.mayFall.has(atom)) {
        const since = add((later[atom] ?? 0) - value, Infinity);
        identities.push(
          new Map([
            [column, 1],
            [then, -1],
            [since, -1],
          ]),
        );
      }
      return then;
    });
    later = fit.truth;
    if (fit.isGuess) guessed.add(release);
    const inColumns = (form: LinearForm): LinearForm => movedTo(form, columns);
    for (const form of system.identities)
      if ([...form.keys()].some((atom) => fit.changed.has(atom))) identities.push(inColumns(form));
    for (const { id, form, range } of figures) {
      const isSame = isUnmoved(form, columns) && prints(cells.get(id), range);
      const name = isSame ? id : earlierCell(id, release);
      if (!isSame) cells.set(name, printedThen(name, inColumns(form), range, truth));
      known.add(name);
    }
    for (const id of new Set([...hidden, ...(present.neverPrinted ?? [])])) {
      const cell = system.cells.get(id);
      if (cell === undefined) continue;
      const value = valueOfForm(cell.form, later);
      const isUnchanged = Math.abs(value - cell.value) <= TOLERANCE * Math.max(1, cell.value);
      if (hidden.has(id) && isUnchanged && !keptHidden.has(id)) keptHidden.set(id, release);
      if (isUnmoved(cell.form, columns)) continue;
      const name = earlierCell(id, release);
      cells.set(name, { id: name, form: inColumns(cell.form), value, printed: value, slack: 0 });
      hiddenThen.set(name, release);
    }
  }
  for (const id of known) keptHidden.delete(id);
  return {
    system: { atoms: truth.length, ceilings, identities, cells },
    truth,
    known,
    keptHidden,
    hiddenThen,
    guessed,
  };
}

function movedTo(form: LinearForm, columns: readonly number[]): LinearForm {
  return new Map([...form].map(([atom, by]) => [columns[atom] ?? atom, by]));
}

function isUnmoved(form: LinearForm, columns: readonly number[]): boolean {
  return [...form.keys()].every((atom) => columns[atom] === atom);
}

/** Whether the figure of today allows no more than was allowed then: two roundings of one sum may differ. */
function prints(cell: TableCell | undefined, { lower, upper }: Range): boolean {
  if (cell === undefined) return false;
  const slack = TOLERANCE * Math.max(1, cell.value);
  return cell.printed - cell.slack >= lower - slack && cell.printed + cell.slack <= upper + slack;
}

function printedThen(
  id: CellId,
  form: LinearForm,
  { lower, upper }: Range,
  truth: readonly number[],
): TableCell {
  const value = valueOfForm(form, truth);
  return { id, form, value, printed: (lower + upper) / 2, slack: (upper - lower) / 2 };
}
