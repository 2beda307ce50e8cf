import { expect, test } from 'vitest';

import { isReviewed } from '../../../src/domain/article.ts';

const review = (level: number, reviewer: string) => ({ level, reviewer });

test('three levels by three people are a review', () => {
  expect(isReviewed([review(1, '甲'), review(2, '乙'), review(3, '丙')])).toBe(true);
  expect(isReviewed([review(3, '丙'), review(1, '甲'), review(2, '乙'), review(2, '丁')])).toBe(true);
});

test.each([
  ['none', []],
  ['two levels', [review(1, '甲'), review(2, '乙')]],
  ['one level thrice', [review(1, '甲'), review(1, '乙'), review(1, '丙')]],
  ['one person for two', [review(1, '甲'), review(2, '乙'), review(3, '甲')]],
])('%s is not', (_, reviews) => {
  expect(isReviewed(reviews)).toBe(false);
});
