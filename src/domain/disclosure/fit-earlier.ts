import type { LinearForm, LinearSolver, Range } from './linear-program.ts';
import { valueOfForm } from './witnesses.ts';

/** Figures differ where they differ by more than this, relative to 1 or to their size. */
const TOLERANCE = 1e-6;

/** What it costs to take an atom for changed: as a reader would believe it, or against what he believes. */
const COST = { likely: 1, unlikely: 50, fall: 10 } as const;

/** A figure printed earlier, as a sum of the atoms of today. */
export interface EarlierFigure {
  readonly form: LinearForm;
  readonly range: Range;
}

/** How each atom may have changed since: by how much it grew and fell in the least change that fits. */
export interface EarlierFit {
  /** Atoms that are not taken to be what they were. */
  readonly changed: ReadonlySet<number>;
  /** Of these, those that may have fallen as well as grown. */
  readonly mayFall: ReadonlySet<number>;
  /** Figures of the atoms then, in the least change that fits everything printed then. */
  readonly truth: readonly number[];
}

/**
 * What a reader of both releases believes of the atoms: one that is part of a sum printed with the same figure
 * then and now is what it was; of a sum that has grown, parts may have grown; of one that has fallen, parts may have
 * gone either way. Where the prints do not allow that, the least change that they do allow.
 *
 * @param truth figures of the atoms at the later of the two
 * @param identities what is 0 at any time
 * @returns null where no table at all has the earlier figures
 */
export function fitEarlier(
  truth: readonly number[],
  identities: readonly LinearForm[],
  figures: readonly EarlierFigure[],
  solver: LinearSolver,
): EarlierFit | null {
  const judged = figures.map((figure) => ({ ...figure, direction: directionOf(figure, truth) }));
  const differing = judged.filter(({ direction }) => direction !== 0);
  if (differing.length === 0) return { changed: new Set(), mayFall: new Set(), truth };
  const settled = atomsOf(judged.filter(({ direction }) => direction === 0));
  const likely = new Set(
    [...withPartners(atomsOf(differing), identities)].filter((atom) => !settled.has(atom)),
  );
  const fell = atomsOf(differing.filter(({ direction }) => direction < 0));
  const session = solver(leastChange(truth, identities, figures));
  const costs = truth.flatMap((_, atom) => {
    const cost = likely.has(atom) ? COST.likely : COST.unlikely;
    return [cost, fell.has(atom) ? cost : cost * COST.fall];
  });
  const solution = session.minimise(new Map(costs.entries()));
  session.close();
  if (solution.status !== 'optimal') return null;
  const grown = truth.map((_, atom) => tidy(solution.columns[2 * atom] ?? 0));
  const fallen = truth.map((_, atom) => tidy(solution.columns[2 * atom + 1] ?? 0));
  const moved = truth.flatMap((_, atom) => (grown[atom] === fallen[atom] ? [] : [atom]));
  const changed = new Set([...likely, ...moved]);
  return {
    changed,
    mayFall: new Set([...changed].filter((atom) => fell.has(atom) || (fallen[atom] ?? 0) > 0)),
    truth: truth.map((value, atom) => Math.max(0, tidy(value - (grown[atom] ?? 0) + (fallen[atom] ?? 0)))),
  };
}

/** 0 where today's figure is what was printed then; below 0 where it has fallen. */
function directionOf({ form, range }: EarlierFigure, truth: readonly number[]): number {
  const value = valueOfForm(form, truth);
  const slack = TOLERANCE * Math.max(1, Math.abs(value));
  if (value > range.upper + slack) return 1;
  return value < range.lower - slack ? -1 : 0;
}

function atomsOf(figures: readonly EarlierFigure[]): ReadonlySet<number> {
  return new Set(figures.flatMap(({ form }) => [...form.keys()]));
}

/** What is told of an atom's months must hold of its types as well. */
function withPartners(atoms: ReadonlySet<number>, identities: readonly LinearForm[]): ReadonlySet<number> {
  const partners = identities.filter((form) => [...form.keys()].some((atom) => atoms.has(atom)));
  return new Set([...atoms, ...partners.flatMap((form) => [...form.keys()])]);
}

/** Two columns an atom: by how much it has grown since, and by how much it has fallen. */
function leastChange(
  truth: readonly number[],
  identities: readonly LinearForm[],
  figures: readonly EarlierFigure[],
): Parameters<LinearSolver>[0] {
  const change = (form: LinearForm): LinearForm =>
    new Map([...form].flatMap(([atom, by]) => [[2 * atom, -by] as const, [2 * atom + 1, by] as const]));
  return {
    columns: truth.flatMap((value) => [
      { lower: 0, upper: value },
      { lower: 0, upper: Infinity },
    ]),
    rows: [
      ...identities.map((form) => ({ form: change(form), lower: 0, upper: 0 })),
      ...figures.map(({ form, range }) => {
        const value = valueOfForm(form, truth);
        return { form: change(form), lower: range.lower - value, upper: range.upper - value };
      }),
    ],
  };
}

/** Without the dust of a solver: no figure is finer than a cent. */
function tidy(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}
