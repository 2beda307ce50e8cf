import fc from 'fast-check';
import { expect, test } from 'vitest';

import { centsOf, sumOfMoney } from '../../../src/domain/money.ts';

const cents = fc.integer({ min: 0, max: 10 ** 12 });

test('sums of decimals are exact', () => {
  expect(sumOfMoney([0.1, 0.2])).toBe(0.3);
  expect(sumOfMoney([0.7, 0.1])).toBe(0.8);
  expect(sumOfMoney([])).toBe(0);
  expect(centsOf(1.005)).toBe(100);
  expect(centsOf(182_000.5)).toBe(18_200_050);
});

test('a sum does not depend on the order', () => {
  fc.assert(
    fc.property(fc.array(cents, { maxLength: 50 }), (amounts) => {
      const inYuan = amounts.map((amount) => amount / 100);
      const total = amounts.reduce((sum, amount) => sum + amount, 0);
      expect(sumOfMoney(inYuan)).toBe(total / 100);
      expect(sumOfMoney(inYuan.toReversed())).toBe(sumOfMoney(inYuan));
    }),
  );
});

test('an amount survives its cents', () => {
  fc.assert(
    fc.property(cents, (amount) => {
      expect(centsOf(amount / 100)).toBe(amount);
    }),
  );
});
