import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { couplingCoordination } from '../../../../src/domain/score/coupling-coordination.ts';

const level = fc.double({ min: 0.001, max: 1, noNaN: true });
const systems = fc.array(level, { minLength: 2, maxLength: 6 });

describe('coupling coordination', () => {
  test('is within 0–1 throughout', () => {
    fc.assert(
      fc.property(systems, (own) => {
        for (const figure of Object.values(couplingCoordination(own)) as number[])
          expect(figure >= 0 && figure <= 1).toBe(true);
      }),
    );
  });

  test('of equal systems has a coupling of 1 at any level: only T tells good from bad', () => {
    fc.assert(
      fc.property(level, fc.integer({ min: 2, max: 6 }), (own, many) => {
        const found = couplingCoordination(Array.from({ length: many }, () => own));
        expect(found.coupling).toBeCloseTo(1, 12);
        expect(found.couplingModified).toBeCloseTo(1, 12);
        expect(found.development).toBeCloseTo(own, 12);
        expect(found.coordination).toBeCloseTo(Math.sqrt(own), 12);
      }),
    );
  });

  test('does not lose the n in front: C of two is 2 √(U1 U2) / (U1 + U2)', () => {
    const { coupling, couplingModified } = couplingCoordination([0.2, 0.8]);
    expect(coupling).toBeCloseTo((2 * Math.sqrt(0.16)) / 1, 12);
    expect(couplingModified).toBeCloseTo(Math.sqrt((1 - 0.6) * (0.2 / 0.8)), 12);
  });

  test('of two, modified, never passes the original', () => {
    fc.assert(
      fc.property(level, level, (one, other) => {
        const { coupling, couplingModified } = couplingCoordination([one, other]);
        expect(couplingModified).toBeLessThanOrEqual(coupling + 1e-12);
      }),
    );
  });

  test('does not change with the order; weights are relative and move T alone', () => {
    fc.assert(
      fc.property(systems, (own) => {
        const [found, turned] = [couplingCoordination(own), couplingCoordination(own.toReversed())];
        expect(turned.coordinationModified).toBeCloseTo(found.coordinationModified, 12);
        const weights = own.map((_, at) => at + 1);
        const [one, ten] = [1, 10].map((scale) =>
          couplingCoordination(
            own,
            weights.map((weight) => scale * weight),
          ),
        );
        expect(ten?.development).toBeCloseTo(one?.development ?? Number.NaN, 12);
        expect(one?.coupling).toBeCloseTo(found.coupling, 12);
      }),
    );
  });

  test.each([[[0.5]], [[]], [[0, 0.5]], [[0.5, 1.01]], [[0.5, Number.NaN]]])('of %j is an error', (own) => {
    expect(() => couplingCoordination(own)).toThrow(RangeError);
  });
});
