import { describe, expect, test } from 'vitest';

import { readDemoWorld } from '../../../../src/pipeline/demo/read-demo-world.ts';
import { DATA_FOLDER } from '../../../data/data-folder.ts';
import { passiveIn, pilesIn, withoutPlants } from './named-in-demo.ts';

const world = readDemoWorld(DATA_FOLDER);
const { joint_actions: actions, commitments } = world.parameters;
const seeds = (count: number): readonly number[] => Array.from({ length: count }, (_, at) => at + 1);

describe.each([
  ['the passive agency', actions.passive.value.agency, passiveIn, 0.95],
  // Of some twenty decisions past their date: it is found as often as so few allow.
  ['the overdue pile', commitments.pile.value.agency, pilesIn, 0.8],
] as const)('%s', (_, planted, namedIn, leastFound) => {
  test('is named in the demonstration, and nobody else', () => {
    expect(namedIn(world)).toEqual([planted]);
  });

  test('is named whatever the seed, nobody else in more than 5 % of seeds', () => {
    const named = seeds(60).map((seed) => namedIn({ ...world, seed }));
    const found = named.filter((names) => names.includes(planted)).length;
    const others = named.filter((names) => names.some((name) => name !== planted)).length;
    expect(found / named.length).toBeGreaterThanOrEqual(leastFound);
    expect(others / named.length).toBeLessThanOrEqual(0.05);
  });

  test('where none is planted, anybody is named in at most 5 % of seeds', () => {
    const neutral = withoutPlants(world);
    const named = seeds(600).map((seed) => namedIn({ ...neutral, seed }));
    const alarms = named.filter((names) => names.length > 0).length;
    expect(alarms / named.length).toBeLessThanOrEqual(0.05);
    // Some are: the rule is no wall.
    expect(alarms).toBeGreaterThan(0);
  });
});
