import { describe, expect, it } from 'vitest';

import type { PublishedFrame } from '../../../../src/domain/published-frame.ts';
import { shiftMonth } from '../../../../src/domain/period.ts';
import { packMonths } from '../../../../src/domain/take-away/pack-months.ts';
import { openTopics, topicOfMonth } from '../../../../src/domain/take-away/village-topic.ts';
import { frameOf } from '../publicity/made-frames.ts';

const GROUPS = ['a', 'b', 'c', 'd', 'e'];
const OPENINGS = GROUPS.map((group) => ({ group }));
/** In the second quarter most is of e, d, c; in the third of a, b, c. */
const FILED = { '2026-q2': [1, 2, 30, 40, 50], '2026-q3': [50, 40, 30, 2, 1] };

function quarters(provenance: PublishedFrame['provenance'], hidden = false): PublishedFrame {
  const counts = Object.entries(FILED).flatMap(([period, filed]) =>
    filed.map((count, index) => [`x ${period} ${GROUPS[index] ?? ''}`, hidden ? null : count] as const),
  );
  return { ...frameOf(new Map(counts), GROUPS), periodKind: 'quarter', provenance };
}

function groupsOf(frame: PublishedFrame, month: string): readonly string[] {
  const sources = { frames: [frame], groups: GROUPS, region: 'r' };
  return openTopics(OPENINGS, sources, 'x', month).map(({ group }) => group);
}

describe('what a pack may speak of', () => {
  it('is what most was filed of, by quarters that were over when the month began', () => {
    expect(groupsOf(quarters('official'), '2026-10')).toEqual(['a', 'b', 'c']);
    expect(groupsOf(quarters('official'), '2026-09')).toEqual(['c', 'd', 'e']);
  });

  it('is everything in turn before anything was told, and where it is hidden', () => {
    expect(groupsOf(quarters('official'), '2026-06')).toEqual(GROUPS);
    expect(groupsOf(quarters('official', true), '2026-10')).toEqual(GROUPS);
  });

  it('is never steered by synthetic figures', () => {
    for (const month of ['2026-09', '2026-10', '2026-11'])
      expect(groupsOf(quarters('synthetic'), month)).toEqual(GROUPS);
  });
});

describe('the topic of a month', () => {
  it('goes once around in as many months as there are topics, over the turn of the year', () => {
    const months = GROUPS.map((_, index) => shiftMonth('2026-10', index));
    const told = months.map((month) => topicOfMonth(OPENINGS, month)?.group);
    expect(new Set(told)).toEqual(new Set(GROUPS));
    expect(topicOfMonth(OPENINGS, shiftMonth('2026-10', GROUPS.length))?.group).toBe(told[0]);
  });

  it('is none where there is none', () => {
    expect(topicOfMonth([], '2026-10')).toBeNull();
  });
});

it('keeps packs of three months, the latest first', () => {
  expect(packMonths('2026-01-31')).toEqual(['2026-01', '2025-12', '2025-11']);
});
