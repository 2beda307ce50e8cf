import { describe, expect, test } from 'vitest';

import type { JointAction } from '../../../../src/domain/network/joint-action.ts';
import { passiveAgencies } from '../../../../src/domain/network/passive-agencies.ts';
import { seededDraws } from '../seeded-draws.ts';

const POLICE = new Set(['police']);
const MEMBERS = ['banks', 'court', 'media', 'schools', 'tax', 'telecom', 'towns', 'trade', 'web'] as const;
const AGENCIES = ['police', ...MEMBERS];

/** Some take part often and some seldom; who leads is drawn among those present, the police more often than not. */
function actions(seed: number, passive: string | null, count = 420): readonly JointAction[] {
  const draws = seededDraws(seed);
  return Array.from({ length: count }, (_, at): JointAction => {
    const present = MEMBERS.filter((_name, place) => draws.chance(0.15 + 0.07 * place));
    const others = present.length > 1 ? present : draws.some(MEMBERS, 2);
    const willing = others.filter((one) => one !== passive || draws.chance(0.1));
    const byPolice = draws.chance(0.55) || willing.length === 0;
    const lead = byPolice ? 'police' : (willing[draws.whole(willing.length)] ?? 'police');
    const police = byPolice || draws.chance(0.5) ? ['police'] : [];
    return { id: String(at), lead, partners: [...police, ...others].filter((one) => one !== lead) };
  });
}

describe('a passive agency', () => {
  test('is not named in more than 5 % of seeds where none is planted, at any gap', () => {
    const SEEDS = 1500;
    let alarms = 0;
    for (let seed = 1; seed <= SEEDS; seed += 1) {
      const rule = { level: 0.05, leastTrials: 10, leastGap: 0 };
      const found = passiveAgencies(AGENCIES, actions(seed, null), POLICE, rule);
      alarms += found.some(({ standing }) => standing.verdict === 'passive') ? 1 : 0;
    }
    expect(alarms / SEEDS).toBeLessThanOrEqual(0.05);
    expect(alarms).toBeGreaterThan(0);
  });

  test.each(['trade', 'schools', 'telecom'])('is found where %s is planted, and no other', (agency) => {
    const SEEDS = 50;
    let [found, others] = [0, 0];
    for (let seed = 1; seed <= SEEDS; seed += 1) {
      const named = passiveAgencies(AGENCIES, actions(seed, agency), POLICE)
        .filter(({ standing }) => standing.verdict === 'passive')
        .map((one) => one.agency);
      found += named.includes(agency) ? 1 : 0;
      others += named.some((name) => name !== agency) ? 1 : 0;
    }
    expect(found / SEEDS).toBeGreaterThanOrEqual(0.95);
    expect(others / SEEDS).toBeLessThanOrEqual(0.05);
  });

  test('is judged by its turns: Σ 1/n of the actions that it could have led', () => {
    const rows: readonly JointAction[] = [
      { id: '1', lead: 'police', partners: ['banks', 'tax'] },
      { id: '2', lead: 'banks', partners: ['tax', 'police'] },
      { id: '3', lead: 'tax', partners: ['banks', 'web'] },
      // Nobody but the police took part: no choice.
      { id: '4', lead: 'banks', partners: ['police'] },
    ];
    const [banks, web, police] = passiveAgencies(['banks', 'web', 'police'], rows, POLICE, {
      level: 0.05,
      leastTrials: 1,
      leastGap: 0,
    });
    expect(banks).toMatchObject({ led: 1, couldHaveLed: 2, share: 0.5, expected: 1 / 2 + 1 / 3 });
    expect(web).toMatchObject({ led: 0, couldHaveLed: 1, share: 0, expected: 1 / 3 });
    // P(none of one chance of 1/3), and P(at most one of 1/2 and 1/3) = 1 − 1/6.
    expect(web?.standing).toMatchObject({ p: 1 - 1 / 3, verdict: 'undistinguished' });
    expect(banks !== undefined && 'p' in banks.standing ? banks.standing.p : null).toBeCloseTo(5 / 6, 14);
    expect(police?.standing).toEqual({ verdict: 'exempt' });
  });

  test('is nobody that took part in nothing, or in little', () => {
    const [stranger, tax] = passiveAgencies(['stranger', 'tax'], actions(1, null, 8), POLICE);
    expect(stranger).toMatchObject({
      share: null,
      interval: null,
      expected: 0,
      standing: { verdict: 'too-few' },
    });
    expect(tax?.standing.verdict).toBe('too-few');
  });

  test('is not named by a small gap, however sure', () => {
    const rows = Array.from({ length: 4000 }, (_, at): JointAction => {
      const lead = at % 100 < 45 ? 'banks' : 'tax';
      return { id: String(at), lead, partners: [lead === 'banks' ? 'tax' : 'banks'] };
    });
    expect(passiveAgencies(['banks'], rows, POLICE)[0]?.standing).toMatchObject({
      verdict: 'undistinguished',
    });
  });
});
