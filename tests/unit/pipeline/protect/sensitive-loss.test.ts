import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { NOT_DUE, NOT_SUPPLIED, shown, SUPPRESSED } from '../../../../src/domain/published-value.ts';
import { lossOf, publishLoss } from '../../../../src/pipeline/protect/sensitive-loss.ts';
import type { MonthTally } from '../../../../src/pipeline/tabulate/incident-tally.ts';
import { DISCLOSURE } from '../made-folder.ts';

const month = (filed: number, loss: number, largestLoss: number | null): MonthTally => ({
  supply: 'supplied',
  filed,
  loss,
  largestLoss,
});

describe('the loss of several months', () => {
  test('adds up, and its largest case is the largest of any month', () => {
    expect(lossOf([month(5, 0.1, 0.1), month(6, 0.2, 0.05)])).toEqual({ sum: 0.3, largest: 0.1, cases: 11 });
    expect(lossOf([])).toEqual({ sum: 0, largest: 0, cases: 0 });
  });

  test('does not know its largest case where one month does not', () => {
    expect(lossOf([month(5, 10, 4), month(6, 20, null)]).largest).toBeNull();
  });
});

describe('a loss', () => {
  const filed = shown(20);

  test.each([
    ['one case takes more than the share', { sum: 100_000, largest: 70_001, cases: 20 }],
    ['the largest case is not known', { sum: 100_000, largest: null, cases: 20 }],
    ['there are fewer parts than the smallest count', { sum: 100_000, largest: 30_000, cases: 4 }],
    ['it rounds to nothing', { sum: 499, largest: 100, cases: 20 }],
  ])('is suppressed where %s', (_, total) => {
    expect(publishLoss(total, filed, DISCLOSURE)).toEqual(SUPPRESSED);
  });

  test('is rounded where it is shown', () => {
    expect(publishLoss({ sum: 100_499.99, largest: 70_000, cases: 5 }, filed, DISCLOSURE)).toEqual(
      shown(100_000),
    );
    expect(publishLoss({ sum: 100_500, largest: 70_000, cases: 5 }, filed, DISCLOSURE)).toEqual(
      shown(101_000),
    );
  });

  test('of nothing is zero, whoever reported it', () => {
    expect(publishLoss({ sum: 0, largest: null, cases: 0 }, shown(0), DISCLOSURE)).toEqual(shown(0));
    expect(publishLoss({ sum: 0, largest: 0, cases: 9 }, shown(9), DISCLOSURE)).toEqual(shown(0));
  });

  test.each([SUPPRESSED, NOT_SUPPLIED, NOT_DUE])('is $state where the count is', (count) => {
    expect(publishLoss({ sum: 100_000, largest: 10_000, cases: 50 }, count, DISCLOSURE)).toEqual(count);
  });

  test('that is shown is never dominated, and is a multiple of the rounding unit', () => {
    const total = fc
      .array(fc.integer({ min: 0, max: 5_000_000 }), { maxLength: 30 })
      .map((losses) => ({ losses, sum: losses.reduce((sum, loss) => sum + loss, 0) }));
    fc.assert(
      fc.property(total, ({ losses, sum }) => {
        const largest = losses.reduce((most, loss) => Math.max(most, loss), 0);
        const published = publishLoss(
          { sum, largest, cases: losses.length },
          shown(losses.length),
          DISCLOSURE,
        );
        if (published.state !== 'value') return;
        expect(largest).toBeLessThanOrEqual(0.7 * sum);
        expect(losses.length).toBeGreaterThanOrEqual(DISCLOSURE.min_count);
        expect(published.value % DISCLOSURE.rounding.money).toBe(0);
        expect(Math.abs(published.value - sum)).toBeLessThanOrEqual(DISCLOSURE.rounding.money / 2);
      }),
    );
  });
});
