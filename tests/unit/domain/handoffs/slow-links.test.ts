import { describe, expect, test } from 'vitest';

import type { HandoffRequest } from '../../../../src/domain/handoffs/handoff-request.ts';
import { slowLinks } from '../../../../src/domain/handoffs/slow-links.ts';
import { seededDraws } from '../seeded-draws.ts';

const MINUTES_A_YEAR = 525_600;
const AREAS = ['1', '2', '3', '4', '5', '6', '7'] as const;
/** Kinds with their due minutes, median wait of every link, and the links with requests a year. */
const KINDS = [
  ['stop', 30, 14, { 'police>banks': 900, 'police>payment': 300 }],
  ['freeze', 2880, 600, { 'police>banks': 120, 'police>payment': 45 }],
  ['account', 2880, 1500, { 'police>banks': 320, 'police>payment': 110 }],
  ['clue', 4320, 2400, { 'police>web': 130, 'banks>police': 60, 'telecom>police': 45, 'web>police': 40 }],
  ['number', 2880, 1200, { 'police>telecom': 280 }],
] as const;

/** A year of requests; areas differ in speed, all links of a kind alike. */
function year(seed: number, slow: { readonly key: string; readonly factor: number } | null) {
  const draws = seededDraws(seed);
  return KINDS.flatMap(([kind, dueMinutes, median, links]) =>
    Object.entries(links).flatMap(([pair, volume]) => {
      const [from = '', to = ''] = pair.split('>');
      return Array.from({ length: volume }, (): HandoffRequest => {
        const area = draws.pick(AREAS);
        const sentAt = draws.whole(MINUTES_A_YEAR);
        const factor = slow?.key === `${kind} ${pair}` ? slow.factor : 1;
        const wait = draws.wait(median * factor * (0.8 + 0.1 * Number(area)));
        const answeredAt = draws.chance(0.03) ? null : sentAt + wait;
        return { kind, from, to, area, sentAt, dueMinutes, answeredAt };
      });
    }),
  );
}

function namedIn(requests: readonly HandoffRequest[]): readonly string[] {
  return slowLinks(requests, MINUTES_A_YEAR).flatMap(({ link, standing }) =>
    standing.verdict === 'named' ? [`${link.kind} ${link.from}>${link.to}`] : [],
  );
}

describe('a slow link', () => {
  test('is not named in more than 5 % of seeds where none is planted, at any gap', () => {
    const SEEDS = 1000;
    let alarms = 0;
    for (let seed = 1; seed <= SEEDS; seed += 1) {
      const found = slowLinks(year(seed, null), MINUTES_A_YEAR, {
        level: 0.05,
        leastTrials: 30,
        leastGap: 0,
      });
      alarms += found.some(({ standing }) => standing.verdict === 'named') ? 1 : 0;
    }
    expect(alarms / SEEDS).toBeLessThanOrEqual(0.05);
    // A rule that never says anything would pass too.
    expect(alarms).toBeGreaterThan(0);
  });

  test.each([
    ['account police>payment', 3],
    // 45 requests a year show only a gross difference.
    ['freeze police>payment', 4],
    ['clue telecom>police', 3],
    ['stop police>banks', 3],
  ])('is found where it is planted: %s, answered %s times as late', (key, factor) => {
    const SEEDS = 50;
    let [found, others] = [0, 0];
    for (let seed = 1; seed <= SEEDS; seed += 1) {
      const named = namedIn(year(seed, { key, factor }));
      found += named.includes(key) ? 1 : 0;
      others += named.some((name) => name !== key) ? 1 : 0;
    }
    expect(found / SEEDS).toBeGreaterThanOrEqual(0.95);
    expect(others / SEEDS).toBeLessThanOrEqual(0.1);
  });

  test('has nothing to be compared with where it is the only one of its kind', () => {
    const verdicts = slowLinks(year(1, { key: 'number police>telecom', factor: 20 }), MINUTES_A_YEAR);
    expect(verdicts.find(({ link }) => link.kind === 'number')?.standing.verdict).toBe('alone');
  });

  test('is not named by few requests', () => {
    const few = year(1, null).filter(({ kind, from }) => kind !== 'clue' || from !== 'web');
    const late = Array.from({ length: 29 }, (_, at): HandoffRequest => ({
      kind: 'clue',
      from: 'web',
      to: 'police',
      area: '1',
      sentAt: at,
      dueMinutes: 1,
      answeredAt: null,
    }));
    expect(namedIn([...few, ...late])).toEqual([]);
    expect(namedIn([...few, ...late, ...late])).toEqual(['clue web>police']);
  });

  test('does not depend on the order of rows', () => {
    const rows = year(3, { key: 'freeze police>payment', factor: 3 });
    expect(slowLinks(rows.toReversed(), MINUTES_A_YEAR)).toEqual(slowLinks(rows, MINUTES_A_YEAR));
  });
});
