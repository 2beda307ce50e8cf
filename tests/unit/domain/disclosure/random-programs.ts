import fc from 'fast-check';

import type { LinearForm, LinearProgram } from '../../../../src/domain/disclosure/linear-program.ts';
import { valueOfForm } from '../../../../src/domain/disclosure/witnesses.ts';

export interface RandomProgram {
  readonly program: LinearProgram;
  /** A table that fits. */
  readonly inside: readonly number[];
  readonly objective: LinearForm;
}

const nonZero = fc.constantFrom(1, 1, 1, -1, 2);

function formOver(columns: number): fc.Arbitrary<LinearForm> {
  return fc
    .uniqueArray(fc.tuple(fc.nat({ max: columns - 1 }), nonZero), {
      minLength: 1,
      maxLength: 4,
      selector: ([column]) => column,
    })
    .map((entries) => new Map(entries));
}

/** Small programs that something fits: equalities, ranges and half-open rows, some columns below 0. */
export const randomPrograms: fc.Arbitrary<RandomProgram> = fc
  .integer({ min: 1, max: 6 })
  .chain((columns) =>
    fc.record({
      inside: fc.array(fc.integer({ min: 0, max: 9 }), { minLength: columns, maxLength: columns }),
      below: fc.array(fc.constantFrom(0, 0, 0, -3), { minLength: columns, maxLength: columns }),
      above: fc.array(fc.constantFrom(Infinity, Infinity, 5), { minLength: columns, maxLength: columns }),
      rows: fc.array(
        fc.record({
          form: formOver(columns),
          down: fc.constantFrom(0, 0, 2, Infinity),
          up: fc.constantFrom(0, 0, 3, Infinity),
        }),
        { maxLength: 7 },
      ),
      objective: formOver(columns),
    }),
  )
  .map(({ inside, below, above, rows, objective }) => ({
    inside,
    objective,
    program: {
      columns: inside.map((value, column) => ({
        lower: below[column] ?? 0,
        upper: value + (above[column] ?? 0),
      })),
      rows: rows.map(({ form, down, up }) => {
        const value = valueOfForm(form, inside);
        return { form, lower: value - down, upper: value + up };
      }),
    },
  }));
