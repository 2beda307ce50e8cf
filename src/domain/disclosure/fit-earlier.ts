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

/** How each atom may have changed since. */
export interface EarlierFit {
  /** Atoms that are not taken to be what they were. */
  readonly changed: ReadonlySet<number>;
  /** Of these, those that may have fallen as well as grown. */
  readonly mayFall: ReadonlySet<number>;
  /** Figures of the atoms then: the guess, or the nearest to it that fits everything printed then. */
  readonly truth: readonly number[];
  /** Whether the guess was taken as it is. */
  readonly isGuess: boolean;
}

/**
 * What a reader of both releases believes of the atoms: one that is part of a sum printed with the same figure
 * then and now is what it was; of a sum that has grown, parts may have grown; of one that has fallen, parts may have
 * gone either way. Where the prints do not allow that, the least change that they do allow.
 *
 * @param later figures of the atoms at the later of the two
 * @param guess what they may have been; taken as it is where it fits what was printed
 * @param identities what is 0 at any time
 * @returns null where no table at all has the earlier figures
 */
export function fitEarlier(
  later: readonly number[],
  guess: readonly number[],
  identities: readonly LinearForm[],
  figures: readonly EarlierFigure[],
  solver: LinearSolver,
): EarlierFit | null {
  const judged = figures.map((figure) => ({ ...figure, direction: directionOf(figure, later) }));
  const differing = judged.filter(({ direction }) => direction !== 0);
  const settled = atomsOf(judged.filter(({ direction }) => direction === 0));
  const likely = new Set(
    [...withPartners(atomsOf(differing), identities)].filter((atom) => !settled.has(atom)),
  );
  const fell = atomsOf(differing.filter(({ direction }) => direction < 0));
  const costs = later.flatMap((_, atom) => {
    const cost = likely.has(atom) ? COST.likely : COST.unlikely;
    return [cost, fell.has(atom) ? cost : cost * COST.fall];
  });
  const truth = nearest(guess, costs, identities, figures, solver);
  if (truth === null) return null;
  const differs = (atom: number): boolean => tidy((truth[atom] ?? 0) - (later[atom] ?? 0)) !== 0;
  const changed = new Set([...likely, ...[...later.keys()].filter(differs)]);
  const hasFallen = (atom: number): boolean => (truth[atom] ?? 0) > (later[atom] ?? 0);
  return {
    changed,
    mayFall: new Set([...changed].filter((atom) => fell.has(atom) || hasFallen(atom))),
    truth,
    isGuess: truth === guess,
  };
}

/** The table nearest to a guess that has the figures; the guess itself where it has them. Null where none has. */
function nearest(
  guess: readonly number[],
  costs: readonly number[],
  identities: readonly LinearForm[],
  figures: readonly EarlierFigure[],
  solver: LinearSolver,
): readonly number[] | null {
  const isWhole = identities.every((form) => tidy(valueOfForm(form, guess)) === 0);
  if (isWhole && figures.every((figure) => directionOf(figure, guess) === 0)) return guess;
  const session = solver(leastChange(guess, identities, figures));
  const solution = session.minimise(new Map(costs.entries()));
  session.close();
  if (solution.status !== 'optimal') return null;
  return guess.map((value, atom) => {
    const [less, more] = [solution.columns[2 * atom] ?? 0, solution.columns[2 * atom + 1] ?? 0];
    return Math.max(0, tidy(value - less + more));
  });
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

/** Two columns an atom: by how much less than guessed it was, and by how much more. */
function leastChange(
  guess: readonly number[],
  identities: readonly LinearForm[],
  figures: readonly EarlierFigure[],
): Parameters<LinearSolver>[0] {
  const change = (form: LinearForm): LinearForm =>
    new Map([...form].flatMap(([atom, by]) => [[2 * atom, -by] as const, [2 * atom + 1, by] as const]));
  return {
    columns: guess.flatMap((value) => [
      { lower: 0, upper: value },
      { lower: 0, upper: Infinity },
    ]),
    rows: [
      ...identities.map((form) => {
        const value = -valueOfForm(form, guess);
        return { form: change(form), lower: value, upper: value };
      }),
      ...figures.map(({ form, range }) => {
        const value = valueOfForm(form, guess);
        return { form: change(form), lower: range.lower - value, upper: range.upper - value };
      }),
    ],
  };
}

/** Without the dust of a solver: no figure is finer than a cent. */
function tidy(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}
