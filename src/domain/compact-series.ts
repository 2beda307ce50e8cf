import { packRuns, unpackRuns } from './letter-runs.ts';
import { packIntegers, unpackIntegers } from './packed-integers.ts';
import type { PublishedValue, ValueState } from './published-value.ts';

/** A column of published values. Numbers stand as whole steps of 10^-`digits`, each as its difference to the one before. */
export interface CompactSeries {
  /** Runs of a letter a cell: its state, in upper case where it has an interval. */
  readonly states: string;
  /** Decimals; negative where every number ends in zeros. */
  readonly digits: number;
  /** Packed integers, as are the ends of the intervals. */
  readonly numbers: string;
  /** Coverage of the intervals. */
  readonly level: number;
  /** How far the ends lie below and above their figure. */
  readonly below: string;
  readonly above: string;
}

const LETTER: Readonly<Record<ValueState, string>> = {
  value: 'v',
  zero: 'z',
  suppressed: 'c',
  not_supplied: 'm',
  not_due: 'f',
};
const STATE_OF = new Map(Object.entries(LETTER).map(([state, letter]) => [letter, state as ValueState]));
const ABSENT = '-';
const MOST_DIGITS = 9;

/**
 * Null where no cell has a value of any state.
 * @throws RangeError where the intervals of one column differ in coverage, or a number has more than nine decimals
 */
export function compactSeries(values: readonly (PublishedValue | null)[]): CompactSeries | null {
  if (values.every((value) => value === null)) return null;
  const shownValues = values.flatMap((value) => (value === null ? [] : shownOf(value)));
  const intervals = shownValues.flatMap(({ figure, interval }) =>
    interval === null ? [] : [{ figure, ...interval }],
  );
  const levels = new Set(intervals.map(({ level }) => level));
  if (levels.size > 1) throw new RangeError(`intervals of different coverage: ${[...levels].join(', ')}`);
  const digits = digitsOf([
    ...shownValues.map(({ figure }) => figure),
    ...intervals.flatMap(({ lower, upper }) => [lower, upper]),
  ]);
  const steps = (value: number): number => stepsOf(value, digits);
  return {
    states: packRuns(values.map(letterOf).join('')),
    digits,
    numbers: packIntegers(
      differences(shownValues.filter(({ isValue }) => isValue).map(({ figure }) => steps(figure))),
    ),
    level: intervals[0]?.level ?? 0,
    below: packIntegers(intervals.map(({ figure, lower }) => steps(figure) - steps(lower))),
    above: packIntegers(intervals.map(({ figure, upper }) => steps(upper) - steps(figure))),
  };
}

export function expandSeries({
  states,
  digits,
  level,
  ...packed
}: CompactSeries): readonly (PublishedValue | null)[] {
  const numbers = unpackIntegers(packed.numbers);
  const [below, above] = [unpackIntegers(packed.below), unpackIntegers(packed.above)];
  let [valueAt, intervalAt, running] = [0, 0, 0];
  return [...unpackRuns(states)].map((letter): PublishedValue | null => {
    const state = STATE_OF.get(letter.toLowerCase());
    if (state === undefined) return null;
    if (state !== 'value' && state !== 'zero') return { state };
    if (state === 'value') {
      running += numbers[valueAt] ?? 0;
      valueAt += 1;
    }
    const figure = state === 'value' ? running : 0;
    let interval = null;
    if (letter !== letter.toLowerCase()) {
      const lower = numberOf(figure - (below[intervalAt] ?? 0), digits);
      const upper = numberOf(figure + (above[intervalAt] ?? 0), digits);
      interval = { lower, upper, level };
      intervalAt += 1;
    }
    return state === 'zero' ? { state, interval } : { state, value: numberOf(figure, digits), interval };
  });
}

function shownOf(value: PublishedValue) {
  if (value.state === 'value') return [{ figure: value.value, interval: value.interval, isValue: true }];
  return value.state === 'zero' ? [{ figure: 0, interval: value.interval, isValue: false }] : [];
}

function letterOf(value: PublishedValue | null): string {
  if (value === null) return ABSENT;
  const letter = LETTER[value.state];
  const hasInterval = (value.state === 'value' || value.state === 'zero') && value.interval !== null;
  return hasInterval ? letter.toUpperCase() : letter;
}

function differences(steps: readonly number[]): readonly number[] {
  return steps.map((step, place) => step - (steps[place - 1] ?? 0));
}

/** The fewest digits that say every number exactly. */
function digitsOf(numbers: readonly number[]): number {
  const isExact = (value: number, digits: number): boolean =>
    numberOf(stepsOf(value, digits), digits) === value;
  for (let digits = -MOST_DIGITS; digits <= MOST_DIGITS; digits += 1) {
    if (numbers.every((value) => isExact(value, digits))) return digits;
  }
  const offender = numbers.find((value) => !isExact(value, MOST_DIGITS));
  throw new RangeError(`not a number of at most ${MOST_DIGITS} decimals: ${offender ?? ''}`);
}

function stepsOf(value: number, digits: number): number {
  return Math.round(digits < 0 ? value / 10 ** -digits : value * 10 ** digits);
}

function numberOf(steps: number, digits: number): number {
  return digits < 0 ? steps * 10 ** -digits : steps / 10 ** digits;
}
