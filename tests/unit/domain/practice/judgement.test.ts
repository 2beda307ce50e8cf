import { expect, test } from 'vitest';

import { judgement, type Leaning, type Sharpness } from '../../../../src/domain/practice/judgement.ts';
import { isRight, tallyRound, type Answered } from '../../../../src/domain/practice/round-answers.ts';

/** Hits, misses, false alarms, correct rejections. */
type Counts = readonly [number, number, number, number];

function judged([hits, misses, falseAlarms, correctRejections]: Counts) {
  return judgement({ hits, misses, falseAlarms, correctRejections, unsure: 0 });
}

test.each<[Counts, Sharpness, Leaning]>([
  [[5, 0, 0, 5], 'sharp', 'even'],
  [[6, 0, 0, 4], 'sharp', 'even'],
  [[4, 0, 0, 6], 'sharp', 'even'],
  [[4, 1, 0, 5], 'most', 'even'],
  [[5, 0, 1, 4], 'most', 'even'],
  [[4, 1, 1, 4], 'most', 'even'],
  [[5, 0, 2, 3], 'most', 'suspects'],
  [[3, 2, 0, 5], 'most', 'trusts'],
  [[4, 1, 2, 3], 'some', 'even'],
  [[5, 0, 3, 2], 'some', 'suspects'],
  [[2, 3, 0, 5], 'some', 'trusts'],
  [[3, 2, 2, 3], 'guessing', 'even'],
  [[5, 0, 5, 0], 'guessing', 'suspects'],
  [[0, 5, 0, 5], 'guessing', 'trusts'],
  [[0, 5, 5, 0], 'guessing', 'even'],
  [[1, 0, 1, 4], 'untold', 'even'],
  [[0, 0, 0, 0], 'untold', 'even'],
])('%j is called %s, leaning %s', (counts, sharpness, leaning) => {
  expect(judged(counts)).toEqual({ sharpness, leaning });
});

test('a round is counted by what was asked and answered', () => {
  const answered: readonly Answered[] = [
    { isGenuine: false, answer: 'fake' },
    { isGenuine: false, answer: 'fake' },
    { isGenuine: false, answer: 'genuine' },
    { isGenuine: false, answer: 'unsure' },
    { isGenuine: true, answer: 'fake' },
    { isGenuine: true, answer: 'genuine' },
    { isGenuine: true, answer: 'unsure' },
  ];
  expect(tallyRound(answered)).toEqual({
    hits: 2,
    misses: 1,
    falseAlarms: 1,
    correctRejections: 1,
    unsure: 2,
  });
  expect(answered.map(isRight)).toEqual([true, true, false, null, false, true, null]);
});
