import { randomBinomial } from 'd3-random';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { PublicityYear } from '../../../../src/domain/publicity/publicity-facts.ts';
import { targetingGaps, type TargetingGap } from '../../../../src/domain/publicity/targeting-gap.ts';
import { randomStream } from '../../../../src/domain/score/random-stream.ts';
import { frameOf } from './made-frames.ts';

const GROUPS = ['loan', 'task', 'other'];

function gapsOf(
  cases: Readonly<Record<string, number | null>>,
  mentions: Readonly<Record<string, number>>,
  all: number | null = Object.values(cases).reduce<number>((sum, count) => sum + (count ?? 0), 0),
): readonly TargetingGap[] {
  const byGroup = frameOf(
    new Map(Object.entries(cases).map(([group, count]) => [`a 2025 ${group}`, count])),
    GROUPS,
  );
  const ofAll = frameOf(new Map([['a 2025', all]]), ['all']);
  const year: PublicityYear = { year: '2025', area: 'a', events: 100, attendees: 0, mentions, audiences: {} };
  return targetingGaps({ byGroup, ofAll, years: [year] }, '2025', ['a']);
}

describe('harm and publicity', () => {
  test('are shares of what is named: other types are no part of either', () => {
    const [loan, task] = gapsOf({ loan: 30, task: 70, other: 900 }, { loan: 30, task: 70, other: 500 });
    expect(loan).toMatchObject({ harm: { value: 30 }, publicity: { value: 30 }, verdict: 'even' });
    expect(task).toMatchObject({ harm: { value: 70 }, publicity: { value: 70 }, mentions: 70 });
  });

  test('differ where the difference of the shares excludes 0', () => {
    const found = gapsOf({ loan: 20, task: 180, other: 0 }, { loan: 150, task: 50 });
    expect(found.map(({ verdict }) => verdict)).toEqual(['more', 'less']);
  });

  test('of harm that nobody speaks of it is said so, however few the cases', () => {
    expect(gapsOf({ loan: 2, task: 3, other: 0 }, { task: 50 }).map(({ verdict }) => verdict)).toEqual([
      'none',
      'too-few',
    ]);
  });

  test('are not compared where a figure is hidden; the others are', () => {
    const found = gapsOf({ loan: null, task: 90, other: 10 }, { loan: 50, task: 50 }, 120);
    expect(found.map(({ verdict }) => verdict)).toEqual(['not-told', 'less']);
    expect(found.map(({ harm }) => harm?.value ?? null)).toEqual([null, (100 * 90) / 110]);
    const blind = gapsOf({ loan: null, task: 90, other: null }, { loan: 50, task: 50 }, 120);
    expect(blind.map(({ verdict }) => verdict)).toEqual(['not-told', 'not-told']);
  });

  test('where publicity follows harm, a page of forty names a gap in at most 5 % of draws', () => {
    const shares = [0.1, 0.15, 0.2, 0.25, 0.3];
    const types = [...shares.map((_, at) => `g${at}`), 'other'];
    const areas = Array.from({ length: 8 }, (_, at) => `a${at}`);
    let named = 0;
    const draws = 300;
    for (let draw = 0; draw < draws; draw += 1) {
      const binomial = randomBinomial.source(randomStream(20261123, String(draw)));
      const split = (whole: number): readonly number[] => {
        let [left, rest] = [whole, 1];
        return shares.map((share) => {
          const part = binomial(left, Math.min(1, share / rest))();
          left -= part;
          rest -= share;
          return part;
        });
      };
      const counts = new Map<string, number>();
      const totals = new Map<string, number>();
      const years = areas.map((area): PublicityYear => {
        const cases = split(200);
        cases.forEach((count, at) => counts.set(`${area} 2025 g${at}`, count));
        counts.set(`${area} 2025 other`, 0);
        totals.set(
          `${area} 2025`,
          cases.reduce((sum, count) => sum + count, 0),
        );
        const mentions = Object.fromEntries(split(300).map((count, at) => [`g${at}`, count]));
        return { year: '2025', area, events: 300, attendees: 0, mentions, audiences: {} };
      });
      const sources = { byGroup: frameOf(counts, types), ofAll: frameOf(totals, ['all']), years };
      if (targetingGaps(sources, '2025', areas).some(({ verdict }) => verdict !== 'even')) named += 1;
    }
    expect(named / draws).toBeLessThanOrEqual(0.05);
  });

  test('turn round where cases and mentions are exchanged', () => {
    const count = fc.integer({ min: 20, max: 400 });
    const turned = { less: 'more', more: 'less', even: 'even' } as const;
    fc.assert(
      fc.property(count, count, count, count, (loan, task, onLoan, onTask) => {
        const one = gapsOf({ loan, task, other: 0 }, { loan: onLoan, task: onTask });
        const two = gapsOf({ loan: onLoan, task: onTask, other: 0 }, { loan, task });
        for (const [at, { verdict }] of one.entries())
          expect(two[at]?.verdict).toBe(turned[verdict as keyof typeof turned]);
      }),
    );
  });
});
