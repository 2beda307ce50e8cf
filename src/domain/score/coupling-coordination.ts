import { aggregate } from './aggregate.ts';

/** All 0–1. */
export interface CouplingCoordination {
  /** C: how equal the systems are, whatever their level; 1 where all are equal, so also where all are near 0. */
  readonly coupling: number;
  /** The same, spread out over 0–1 instead of crowding near 1. */
  readonly couplingModified: number;
  /** T: their weighted mean, which is the level that C says nothing of. */
  readonly development: number;
  /** D = √(C T). */
  readonly coordination: number;
  readonly coordinationModified: number;
}

/**
 * Degree of coupling coordination of n systems. Original: C = n (Π U)^(1/n) / Σ U; without the n in front, as a good
 * part of the literature has it, C could not pass 1/n. Modified (Wang Shujia, Kong Wei, Ren Liang, Zhi Dandan & Dai
 * Binting 2021, Journal of Natural Resources 36:793, eq. 5): C = √[(1 − mean |U_i − U_j|) (Π U / max U)^(1/(n−1))] with
 * each U over the greatest, which for two is √[(1 − (U2 − U1)) U1 / U2]. T = Σ w U, D = √(C T) for both. To be shown with T
 * and C beside D, and without the ten grades in use, which nobody has tested.
 *
 * @param systems two or more scores, each in (0, 1], on fixed goalposts
 * @param weights as many, ≥ 0 and not all 0, relative; equal where absent
 * @throws RangeError outside those ranges
 */
export function couplingCoordination(
  systems: readonly number[],
  weights: readonly number[] = systems.map(() => 1),
): CouplingCoordination {
  if (systems.length < 2) throw new RangeError('coupling is between two systems or more');
  for (const level of systems) if (!(level > 0 && level <= 1)) throw new RangeError(`not a level: ${level}`);
  const equal = systems.map(() => 1);
  const [geometric, arithmetic] = [aggregate(systems, equal, 'geometric'), aggregate(systems, equal)];
  const coupling = Math.min(1, (geometric ?? Number.NaN) / (arithmetic ?? Number.NaN));
  const couplingModified = Math.sqrt((1 - meanDifference(systems)) * relativeLevel(systems));
  const development = aggregate(systems, weights) ?? Number.NaN;
  return {
    coupling,
    couplingModified,
    development,
    coordination: Math.sqrt(coupling * development),
    coordinationModified: Math.sqrt(couplingModified * development),
  };
}

function meanDifference(systems: readonly number[]): number {
  const differences = systems.flatMap((one, at) =>
    systems.slice(0, at).map((other) => Math.abs(one - other)),
  );
  return differences.reduce((sum, difference) => sum + difference, 0) / differences.length;
}

/** Geometric mean of the others over the greatest, which itself counts once as 1 and is left out. */
function relativeLevel(systems: readonly number[]): number {
  const most = Math.max(...systems);
  const product = systems.reduce((total, level) => total * (level / most), 1);
  return product ** (1 / (systems.length - 1));
}
