import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { addDays } from '../../../../src/domain/iso-date.ts';
import { commitmentStatus } from '../../../../src/domain/ledger/commitment-status.ts';

const AS_OF = '2026-09-30';

function commitment(dueOn: string, doneOn: string | null = null) {
  return { id: 'C1', owner: 'banks', dueOn, doneOn };
}

describe('the status of a commitment', () => {
  test.each([
    ['due in 15 days', commitment('2026-10-15'), { status: 'not-due', days: 15 }],
    ['due in 14', commitment('2026-10-14'), { status: 'due-soon', days: 14 }],
    ['due today', commitment('2026-09-30'), { status: 'due-soon', days: 0 }],
    ['due yesterday', commitment('2026-09-29'), { status: 'overdue', days: 1 }],
    ['due a leap year ago', commitment('2024-02-28'), { status: 'overdue', days: 945 }],
    ['done on the day', commitment('2026-09-01', '2026-09-01'), { status: 'done-on-time' }],
    ['done a day late', commitment('2026-09-01', '2026-09-02'), { status: 'done-late', days: 1 }],
    ['done before it is due', commitment('2026-12-01', '2026-09-02'), { status: 'done-on-time' }],
    ['done only later', commitment('2026-09-20', '2026-10-02'), { status: 'overdue', days: 10 }],
  ])('%s', (_, one, expected) => {
    expect(commitmentStatus(one, AS_OF)).toEqual(expected);
  });

  test('takes other days for soon', () => {
    expect(commitmentStatus(commitment('2026-10-05'), AS_OF, 4).status).toBe('not-due');
    expect(commitmentStatus(commitment('2026-10-05'), AS_OF, 5).status).toBe('due-soon');
  });

  test('only grows older while nothing is done', () => {
    const order = ['not-due', 'due-soon', 'overdue'];
    fc.assert(
      fc.property(fc.integer({ min: -400, max: 400 }), (due) => {
        const one = commitment(addDays(AS_OF, due));
        const [today, tomorrow] = [AS_OF, addDays(AS_OF, 1)].map((day) => commitmentStatus(one, day).status);
        expect(order.indexOf(tomorrow ?? '')).toBeGreaterThanOrEqual(order.indexOf(today ?? ''));
      }),
    );
  });
});
