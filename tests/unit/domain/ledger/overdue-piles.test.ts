import { describe, expect, test } from 'vitest';

import { addDays, daysBetween } from '../../../../src/domain/iso-date.ts';
import type { Commitment } from '../../../../src/domain/ledger/commitment-status.ts';
import { overduePiles } from '../../../../src/domain/ledger/overdue-piles.ts';
import { seededDraws } from '../seeded-draws.ts';

const AS_OF = '2026-09-30';
const FROM = '2022-02-01';
const OWNERS = ['banks', 'court', 'media', 'police', 'schools', 'tax', 'telecom', 'trade', 'web'] as const;

/** Over four years and a half; some owners have more, and what was due long ago is mostly done by now. */
function commitments(seed: number, pile: string | null): readonly Commitment[] {
  const draws = seededDraws(seed);
  return Array.from({ length: 400 }, (_, at): Commitment => {
    const dueOn = addDays(FROM, draws.whole(daysBetween(FROM, AS_OF) + 60));
    const owner = draws.chance(0.2) ? 'police' : draws.pick(OWNERS);
    const isPiling = owner === pile;
    if (draws.chance(isPiling ? 0.3 : 0.75))
      return { id: String(at), owner, dueOn, doneOn: addDays(dueOn, -3) };
    if (draws.chance(isPiling ? 0.6 : 0.2)) return { id: String(at), owner, dueOn, doneOn: null };
    return { id: String(at), owner, dueOn, doneOn: addDays(dueOn, 1 + draws.wait(120)) };
  });
}

describe('an overdue pile', () => {
  test('is not named in more than 5 % of seeds where none is planted, at any gap', () => {
    const SEEDS = 2000;
    let alarms = 0;
    for (let seed = 1; seed <= SEEDS; seed += 1) {
      const rule = { level: 0.05, leastTrials: 10, leastGap: 0 };
      const found = overduePiles(commitments(seed, null), AS_OF, rule);
      alarms += found.some(({ standing }) => standing.verdict === 'named') ? 1 : 0;
    }
    expect(alarms / SEEDS).toBeLessThanOrEqual(0.05);
    expect(alarms).toBeGreaterThan(0);
  });

  test.each(['telecom', 'police', 'banks'])('of %s is found where it is planted, and no other', (owner) => {
    const SEEDS = 50;
    let [found, others] = [0, 0];
    for (let seed = 1; seed <= SEEDS; seed += 1) {
      const named = overduePiles(commitments(seed, owner), AS_OF)
        .filter(({ standing }) => standing.verdict === 'named')
        .map((one) => one.owner);
      found += named.includes(owner) ? 1 : 0;
      others += named.some((name) => name !== owner) ? 1 : 0;
    }
    expect(found / SEEDS).toBeGreaterThanOrEqual(0.95);
    expect(others / SEEDS).toBeLessThanOrEqual(0.05);
  });

  test('is no pile where everything recent is overdue, whoever owns it', () => {
    const old = Array.from({ length: 60 }, (_, at): Commitment => ({
      id: `old-${at}`,
      owner: at % 2 === 0 ? 'banks' : 'tax',
      dueOn: '2025-05-05',
      doneOn: '2025-05-04',
    }));
    const recent = Array.from({ length: 30 }, (_, at): Commitment => ({
      id: `new-${at}`,
      owner: at % 3 === 0 ? 'banks' : 'web',
      dueOn: '2026-09-20',
      doneOn: null,
    }));
    const verdicts = overduePiles([...old, ...recent], AS_OF).map(({ standing }) => standing.verdict);
    expect(verdicts).not.toContain('named');
  });

  test('counts only what is past its date', () => {
    const due: Commitment = { id: '1', owner: 'banks', dueOn: AS_OF, doneOn: null };
    expect(overduePiles([due], AS_OF)).toEqual([]);
    expect(overduePiles([{ ...due, dueOn: '2026-09-29' }], AS_OF)).toEqual([
      { owner: 'banks', standing: { verdict: 'too-few', events: 1, trials: 1 } },
    ]);
  });

  test('does not depend on the order of rows', () => {
    const rows = commitments(5, 'web');
    expect(overduePiles(rows.toReversed(), AS_OF)).toEqual(overduePiles(rows, AS_OF));
  });
});
