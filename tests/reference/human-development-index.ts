import { aggregate } from '../../src/domain/score/aggregate.ts';
import { normaliseGoalposts, type Goalposts } from '../../src/domain/score/normalise-goalposts.ts';

export interface HumanDevelopment {
  /** At birth, in years. */
  readonly lifeExpectancy: number;
  /** In years. */
  readonly expectedSchooling: number;
  /** In years. */
  readonly meanSchooling: number;
  /** Gross national income a head, in dollars of 2017 at purchasing power, > 0. */
  readonly income: number;
}

export type HumanDevelopmentGoalposts = Readonly<Record<keyof HumanDevelopment, Goalposts>>;

/**
 * Human Development Index, 0–1 (UNDP 2020, technical note 1): goalposts, the logarithm of income, an arithmetic mean
 * within education, a geometric one between the three dimensions. The public precedent that the composite follows; it
 * is here so that its building blocks are held against published figures.
 *
 * @throws RangeError for an income or its goalposts that are not above 0, or goalposts that are one
 */
export function humanDevelopmentIndex(
  { lifeExpectancy, expectedSchooling, meanSchooling, income }: HumanDevelopment,
  goalposts: HumanDevelopmentGoalposts,
): number {
  const ends = { low: Math.log(goalposts.income.low), high: Math.log(goalposts.income.high) };
  const education = aggregate(
    [
      normaliseGoalposts(expectedSchooling, goalposts.expectedSchooling),
      normaliseGoalposts(meanSchooling, goalposts.meanSchooling),
    ],
    [1, 1],
  );
  const dimensions = [
    normaliseGoalposts(lifeExpectancy, goalposts.lifeExpectancy),
    education ?? 0,
    normaliseGoalposts(Math.log(income), ends),
  ];
  // With one dimension at its lower goalpost the product is 0: no logarithm is needed to say so.
  if (dimensions.includes(0)) return 0;
  return (aggregate(dimensions, [1, 1, 1], 'geometric') ?? 0) / 100;
}
