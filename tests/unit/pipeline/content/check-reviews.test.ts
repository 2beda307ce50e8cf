import { expect, test } from 'vitest';

import { reviewProblems, type Reviewed } from '../../../../src/pipeline/content/check-reviews.ts';

const SOUND: Reviewed = {
  published: '2026-07-01',
  review_by: '2027-01-01',
  reviews: [
    { level: 1, reviewer: '甲', date: '2026-06-28' },
    { level: 2, reviewer: '乙', date: '2026-06-29' },
    { level: 3, reviewer: '丙', date: '2026-06-29' },
  ],
};

function placesOf(change: Partial<Reviewed>): readonly (string | null)[] {
  const read = { frontMatter: { ...SOUND, ...change }, body: '', bodyLine: 1, problems: [], lineOf: () => 1 };
  return reviewProblems('a.md', read).map(({ column }) => column);
}

test('reviews that are complete, or still to come, are left alone', () => {
  expect(placesOf({})).toEqual([]);
  expect(placesOf({ reviews: [] })).toEqual([]);
  expect(placesOf({ reviews: SOUND.reviews.slice(0, 2) })).toEqual([]);
});

test('an article may be reviewed again when it is updated', () => {
  const reviews = SOUND.reviews.map((review) => ({ ...review, date: '2026-08-01' }));
  expect(placesOf({ updated: '2026-08-02', reviews })).toEqual([]);
  expect(placesOf({ reviews })).toEqual(['reviews.第1项.date', 'reviews.第2项.date', 'reviews.第3项.date']);
});

test.each<readonly [string, Reviewed['reviews'], string]>([
  [
    'level twice',
    [...SOUND.reviews, { level: 3, reviewer: '丁', date: '2026-06-30' }],
    'reviews.第4项.level',
  ],
  [
    'person twice',
    SOUND.reviews.map((review) => (review.level === 3 ? { ...review, reviewer: '甲' } : review)),
    'reviews.第3项.reviewer',
  ],
  [
    'order of levels',
    SOUND.reviews.map((review) => (review.level === 2 ? { ...review, date: '2026-06-27' } : review)),
    'reviews.第2项.date',
  ],
])('is told: %s', (_, reviews, place) => {
  expect(placesOf({ reviews })).toEqual([place]);
});

test('dates of the article agree with each other', () => {
  expect(placesOf({ updated: '2026-06-30' })).toEqual(['updated']);
  expect(placesOf({ review_by: '2026-07-01' })).toEqual(['review_by']);
});

test('what has no front matter has been told already', () => {
  const read = { frontMatter: null, body: '', bodyLine: 1, problems: [], lineOf: () => null };
  expect(reviewProblems('a.md', read)).toEqual([]);
});
