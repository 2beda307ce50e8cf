import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import {
  discrimination,
  discriminationInterval,
  discriminationOfRates,
  logLinearRate,
} from '../../../../src/domain/practice/discrimination.ts';
import type { RoundTally } from '../../../../src/domain/practice/round-answers.ts';

function tally(hits: number, misses: number, falseAlarms: number, correctRejections: number): RoundTally {
  return { hits, misses, falseAlarms, correctRejections, unsure: 0 };
}

const count = fc.integer({ min: 0, max: 40 });
const answered = fc
  .tuple(count, count, count, count)
  .filter(([hits, misses, alarms, rejections]) => hits + misses >= 2 && alarms + rejections >= 2)
  .map(([hits, misses, alarms, rejections]) => tally(hits, misses, alarms, rejections));

describe('of shares', () => {
  // Walter Schneider, Short notes on theory of signal detection (course notes): the three subjects of its table.
  test.each([
    [0.7, 0.1, 1.806],
    [0.5, 0.4, 0.253],
    [0.85, 0.05, 2.681],
  ])('hits %d, false alarms %d: d′ is %d, as printed', (hit, falseAlarm, dPrime) => {
    expect(discriminationOfRates(hit, falseAlarm).dPrime).toBeCloseTo(dPrime, 3);
  });

  // By the table of the normal distribution.
  test('hits 0.8, false alarms 0.4: d′ 1.095, c −0.294', () => {
    const { dPrime, criterion } = discriminationOfRates(0.8, 0.4);
    expect(dPrime).toBeCloseTo(0.8416 + 0.2533, 3);
    expect(criterion).toBeCloseTo(-(0.8416 - 0.2533) / 2, 3);
  });
});

describe('the log-linear rule', () => {
  test.each([
    [0, 5, 0.5 / 6],
    [5, 5, 5.5 / 6],
    [2, 4, 0.5],
  ])('%d of %d', (hits, of, rate) => {
    expect(logLinearRate(hits, of)).toBeCloseTo(rate, 12);
  });

  test('never comes to 0 or 1', () => {
    fc.assert(
      fc.property(count, count, (part, rest) => {
        const rate = logLinearRate(part, part + rest);
        expect(rate).toBeGreaterThan(0);
        expect(rate).toBeLessThan(1);
      }),
    );
  });
});

describe('of a round', () => {
  test('9 of 10 fakes found, 2 of 9 genuine ones suspected, by hand', () => {
    // 9.5/11 → 1.0968, 2.5/10 → −0.6745
    const found = discrimination(tally(9, 1, 2, 7));
    expect(found?.dPrime).toBeCloseTo(1.0968 + 0.6745, 3);
    expect(found?.criterion).toBeCloseTo(-(1.0968 - 0.6745) / 2, 3);
  });

  test.each([
    ['one fake only', tally(1, 0, 2, 3)],
    ['one genuine only', tally(2, 3, 0, 1)],
    ['nothing', tally(0, 0, 0, 0)],
  ])('%s tells nothing', (_, few) => {
    expect(discrimination(few)).toBeNull();
    expect(discriminationInterval(few)).toBeNull();
  });

  test('one more hit raises d′ and makes the reader more suspicious', () => {
    fc.assert(
      fc.property(answered, (round) => {
        fc.pre(round.misses > 0);
        const better = discrimination({ ...round, hits: round.hits + 1, misses: round.misses - 1 });
        const before = discrimination(round);
        expect(better?.dPrime).toBeGreaterThan(before?.dPrime ?? Infinity);
        expect(better?.criterion).toBeLessThan(before?.criterion ?? -Infinity);
      }),
    );
  });

  test('fake and genuine changed about: the same d′, the other leaning', () => {
    fc.assert(
      fc.property(answered, (round) => {
        const { hits, misses, falseAlarms, correctRejections } = round;
        const there = discrimination(round);
        const back = discrimination(tally(correctRejections, falseAlarms, misses, hits));
        expect(back?.dPrime).toBeCloseTo(there?.dPrime ?? Number.NaN, 6);
        expect(back?.criterion).toBeCloseTo(-(there?.criterion ?? Number.NaN), 6);
      }),
    );
  });

  test('who answers both kinds alike has d′ 0', () => {
    fc.assert(
      fc.property(count, count, (fake, genuine) => {
        fc.pre(fake + genuine >= 2);
        expect(discrimination(tally(fake, genuine, fake, genuine))?.dPrime).toBeCloseTo(0, 9);
      }),
    );
  });
});

describe('the interval', () => {
  test('of ten messages without a mistake is wide, and still above guessing', () => {
    // z(5.5/6) = 1.3830, density 0.1533: each variance 0.0764 / (5 × 0.0235)
    const interval = discriminationInterval(tally(5, 0, 0, 5));
    const reach = 1.96 * Math.sqrt(2 * (0.076_39 / (5 * 0.153_3 ** 2)));
    expect(interval?.lower).toBeCloseTo(2.766 - reach, 2);
    expect(interval?.upper).toBeCloseTo(2.766 + reach, 2);
    expect(interval?.lower).toBeGreaterThan(0);
  });

  test('holds d′ in its middle, and is narrower the more is answered', () => {
    fc.assert(
      fc.property(answered, (round) => {
        const { hits, misses, falseAlarms, correctRejections } = round;
        const interval = discriminationInterval(round);
        const more = discriminationInterval(
          tally(hits * 10, misses * 10, falseAlarms * 10, correctRejections * 10),
        );
        if (interval === null || more === null) throw new Error('enough is answered');
        expect((interval.lower + interval.upper) / 2).toBeCloseTo(discrimination(round)?.dPrime ?? NaN, 9);
        expect(more.upper - more.lower).toBeLessThan(interval.upper - interval.lower);
      }),
    );
  });
});
