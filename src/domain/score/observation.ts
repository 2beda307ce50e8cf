import { requireCount, requirePositive } from '../statistics/argument-ranges.ts';

/** What an indicator's value was made of, and so how far chance may have moved it. */
export type Observation =
  | {
      /** Independent cases that have a trait, out of so many; of weighted cases as many equal ones. */
      readonly kind: 'share';
      /** 0 ≤ numerator ≤ denominator. */
      readonly numerator: number;
      /** Above 0. */
      readonly denominator: number;
      /** What the share is of in the indicator's unit: 100 for %. */
      readonly per: number;
    }
  | {
      /** Independent events in an exposure. */
      readonly kind: 'rate';
      /** A whole number ≥ 0. */
      readonly events: number;
      /** Persons × time or the like, > 0. */
      readonly exposure: number;
      /** In the indicator's unit: 10 000 for a rate per 10 000 residents. */
      readonly per: number;
    }
  | {
      /** A mean of a sample, in the indicator's unit. */
      readonly kind: 'mean';
      readonly value: number;
      /** ≥ 0, in the same unit. */
      readonly standardError: number;
    }
  | {
      /** Of a whole register: chance has no part in it, or it is not known which. */
      readonly kind: 'exact';
      readonly value: number;
    };

/** The value in the indicator's unit. */
export function valueOf(observation: Observation): number {
  switch (observation.kind) {
    case 'share':
      return (observation.per * observation.numerator) / observation.denominator;
    case 'rate':
      return (observation.per * observation.events) / observation.exposure;
    case 'mean':
    case 'exact':
      return observation.value;
  }
}

/** By id; null where there is no observation. */
export function valuesOf(
  observed: Readonly<Partial<Record<string, Observation | null>>>,
): Readonly<Record<string, number | null>> {
  return Object.fromEntries(
    Object.entries(observed).map(([id, observation]) => [
      id,
      observation === null || observation === undefined ? null : valueOf(observation),
    ]),
  );
}

/** @throws RangeError where it is outside the ranges above */
export function requireObservation(observation: Observation): void {
  switch (observation.kind) {
    case 'share':
      requirePositive(observation.denominator, 'denominator');
      if (!(observation.numerator >= 0 && observation.numerator <= observation.denominator))
        throw new RangeError(`not part of ${observation.denominator}: ${observation.numerator}`);
      break;
    case 'rate':
      requireCount(observation.events);
      requirePositive(observation.exposure, 'exposure');
      break;
    case 'mean':
      if (!(observation.standardError >= 0 && Number.isFinite(observation.standardError)))
        throw new RangeError(`not a standard error: ${observation.standardError}`);
      break;
    case 'exact':
      break;
  }
  if (!Number.isFinite(valueOf(observation))) throw new RangeError('not a value');
}
