import { expect, it } from 'vitest';

import { weakestReview } from '../../../src/domain/review-state.ts';

const REVIEWED = { isReviewed: true, isAiDrafted: false, reviewBy: '2027-06-01', isOverdue: false };

it('says of several texts what the one that lags behind says', () => {
  const late = { isReviewed: false, isAiDrafted: true, reviewBy: '2026-06-01', isOverdue: true };
  expect(weakestReview([REVIEWED, late])).toEqual(late);
  expect(weakestReview([REVIEWED, REVIEWED])).toEqual(REVIEWED);
});

it('says nothing of none', () => {
  expect(weakestReview([])).toBeNull();
});
