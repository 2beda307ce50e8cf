import { z } from 'zod';

import { randomStream } from '../../src/domain/score/random-stream.ts';
import { sobolIndices, type SobolIndex } from '../../src/domain/score/sobol-indices.ts';
import type { Judges } from './adapter.ts';
import { differences } from './differences.ts';

const numbers = z.array(z.number());
const design = z.array(numbers);

/** Runs of a large random design, and how near its estimates must then be to the analytic values. */
const RUNS = 100_000;
const NEAR = { relative: 0, absolute: 0.02 };

/** Sensitivity: the algebra to the last digit on a small design, the analytic values on a large one. */
export const SENSITIVITY_JUDGES: Judges = {
  sobolIndices: (input, expected, tolerance) => {
    const { A, B } = z
      .object({
        function: z.string().startsWith('sin(x1)+7*sin(x2)^2+0.1*x3^4*sin(x1)'),
        A: design,
        B: design,
      })
      .parse(input);
    const { analytic_S1, analytic_ST, small_design } = z
      .object({ analytic_S1: numbers, analytic_ST: numbers, small_design: z.record(z.string(), numbers) })
      .parse(expected);
    const random = randomStream(1990, 'Ishigami');
    const drawn = (): number[][] =>
      Array.from({ length: RUNS }, () => [0, 1, 2].map(() => Math.PI * (2 * random() - 1)));
    const [small, large] = [indicesOf(A, B), indicesOf(drawn(), drawn())];
    return [
      ...differences(
        {
          S1_saltelli2010: small.map(({ first }) => first),
          ST_jansen: small.map(({ total }) => total),
          S1_jansen: small.map(({ firstJansen }) => firstJansen),
        },
        small_design,
        tolerance,
      ),
      ...differences(
        [
          large.map(({ first }) => first),
          large.map(({ firstJansen }) => firstJansen),
          large.map(({ total }) => total),
        ],
        [analytic_S1, analytic_S1, analytic_ST],
        NEAR,
      ),
    ];
  },
};

function indicesOf(a: readonly number[][], b: readonly number[][]): readonly SobolIndex[] {
  const mixed = [0, 1, 2].map((input) =>
    a.map((row, run) => ishigami(row.map((value, at) => (at === input ? (b[run]?.[at] ?? 0) : value)))),
  );
  return sobolIndices(a.map(ishigami), b.map(ishigami), mixed) ?? [];
}

/** Ishigami & Homma 1990. */
function ishigami([x1 = 0, x2 = 0, x3 = 0]: readonly number[]): number {
  return Math.sin(x1) + 7 * Math.sin(x2) ** 2 + 0.1 * x3 ** 4 * Math.sin(x1);
}
