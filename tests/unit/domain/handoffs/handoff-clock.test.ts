import { describe, expect, test } from 'vitest';

import { timelinessOf, waitOf } from '../../../../src/domain/handoffs/answer-timeliness.ts';
import { handoffClock, shareInTime } from '../../../../src/domain/handoffs/handoff-clock.ts';
import type { HandoffRequest } from '../../../../src/domain/handoffs/handoff-request.ts';

const AS_OF = 10_000;

function request(sentAt: number, answeredAt: number | null, more: Partial<HandoffRequest> = {}) {
  return {
    kind: 'query',
    from: 'police',
    to: 'banks',
    area: '1',
    sentAt,
    dueMinutes: 30,
    answeredAt,
    ...more,
  };
}

describe('whether an answer came in time', () => {
  test.each([
    ['on the minute it is due', request(0, 30), 'in-time'],
    ['a minute later', request(0, 31), 'late'],
    ['never, and it is due', request(0, null), 'late'],
    ['not yet, and it is not due', request(AS_OF - 30, null), 'open'],
    ['not yet, a minute past due', request(AS_OF - 31, null), 'late'],
    ['early, before it is due', request(AS_OF - 5, AS_OF - 1), 'in-time'],
    ['only after that day, and it is due', request(0, AS_OF + 1), 'late'],
    ['only after that day, not due', request(AS_OF - 10, AS_OF + 1), 'open'],
    ['at once, due at once', request(5, 5, { dueMinutes: 0 }), 'in-time'],
  ])('%s', (_, one, expected) => {
    expect(timelinessOf(one, AS_OF)).toBe(expected);
  });

  test('an unanswered request has waited until now', () => {
    expect(waitOf(request(9_000, null), AS_OF)).toEqual({ time: 1_000, hasHappened: false });
    expect(waitOf(request(9_000, 9_100), AS_OF)).toEqual({ time: 100, hasHappened: true });
  });

  test('an answer before its request, or a request after the day, is refused', () => {
    expect(() => waitOf(request(10, 9), AS_OF)).toThrow(RangeError);
    expect(() => waitOf(request(AS_OF + 1, null), AS_OF)).toThrow(RangeError);
  });
});

describe('the share in time', () => {
  test('leaves out what is neither answered nor due, and says how many', () => {
    const found = shareInTime(
      [request(0, 10), request(0, 20), request(0, 99), request(0, null), request(AS_OF - 1, null)],
      AS_OF,
    );
    expect(found).toMatchObject({ inTime: 2, late: 2, open: 1, share: 0.5 });
    // Wilson’s interval of 2 of 4.
    expect(found.interval?.lower).toBeCloseTo(0.15004, 5);
    expect(found.interval?.upper).toBeCloseTo(0.84996, 5);
  });

  test('is not computable where every request is open', () => {
    expect(shareInTime([request(AS_OF, null)], AS_OF)).toMatchObject({
      share: null,
      interval: null,
      open: 1,
    });
  });
});

describe('the hand-off clock', () => {
  const many = (to: string, count: number, answer: number | null, kind = 'query') =>
    Array.from({ length: count }, (_, at) => request(at, answer === null ? null : at + answer, { to, kind }));

  test('counts by kind and link, the busiest first, and takes small links together', () => {
    const clock = handoffClock(
      [
        ...many('shops', 4, 5),
        ...many('banks', 12, 5),
        ...many('schools', 7, 5),
        ...many('telecom', 20, 50),
        ...many('banks', 11, 5, 'freeze'),
      ],
      AS_OF,
      10,
    );
    expect(clock.map(({ kind, link, links, requests }) => [kind, link?.to ?? null, links, requests])).toEqual(
      [
        ['freeze', 'banks', 1, 11],
        ['query', 'telecom', 1, 20],
        ['query', 'banks', 1, 12],
        ['query', null, 2, 11],
      ],
    );
    expect(clock[1]?.times?.median.time).toBe(50);
    expect(clock[1]?.times?.inTime.share).toBe(0);
  });

  test('says nothing of links that are too few even together', () => {
    const [only] = handoffClock([...many('shops', 4, 5), ...many('schools', 5, 5)], AS_OF, 10);
    expect(only).toMatchObject({ link: null, links: 2, requests: 9, times: null });
  });

  test('gives unanswered requests their weight: the median of answered ones alone would be too short', () => {
    const [only] = handoffClock(
      [...many('banks', 40, 5), ...many('banks', 35, 400), ...many('banks', 25, null)],
      AS_OF,
      10,
    );
    expect(only).toMatchObject({ requests: 100, answered: 75 });
    expect(only?.times?.median.time).toBe(400);
    expect(only?.times?.ninetieth).toEqual({ time: null, lower: null, upper: null });
    expect(only?.times?.longest).toBe(AS_OF);
  });

  test('leaves out what was sent later, and does not depend on the order of rows', () => {
    const rows = [...many('banks', 12, 5), ...many('telecom', 12, 7), request(AS_OF + 5, null)];
    expect(handoffClock(rows, AS_OF, 10)).toEqual(handoffClock(rows.toReversed(), AS_OF, 10));
    expect(handoffClock(rows, AS_OF, 10).reduce((sum, { requests }) => sum + requests, 0)).toBe(24);
  });

  test('of nothing is empty', () => {
    expect(handoffClock([], AS_OF, 10)).toEqual([]);
  });
});
