import { describe, expect, test } from 'vitest';

import { linkKey } from '../../../../src/domain/handoffs/handoff-request.ts';
import { readDemoWorld } from '../../../../src/pipeline/demo/read-demo-world.ts';
import { readFolder } from '../../../../src/pipeline/read/read-folder.ts';
import { DATA_FOLDER } from '../../../data/data-folder.ts';
import { changesAfter, changesIn, PLANTED_STEP, withoutChanges } from './changes-in-demo.ts';
import { PLANTED_LINK, slowLinksIn, withEqualLinks } from './slow-links-in-demo.ts';

const world = readDemoWorld(DATA_FOLDER);
const { folder } = readFolder(DATA_FOLDER);
if (folder === null) throw new Error('the demonstration cannot be read');
const base = folder;
const seeds = (count: number): readonly number[] => Array.from({ length: count }, (_, at) => at + 1);

// Thousands of seeds are drawn by `npm run bench -- naming`.
describe('the slow link', () => {
  const planted = withEqualLinks(world, { plant: true });
  const equal = withEqualLinks(world);

  test('is named whatever the seed', () => {
    for (const seed of seeds(8))
      expect(slowLinksIn(base, { ...planted, seed })).toContain(linkKey(PLANTED_LINK));
  });

  test('where all are equal, any is named in few seeds', () => {
    const alarms = seeds(60).filter((seed) => slowLinksIn(base, { ...equal, seed }).length > 0);
    // One in twenty is allowed; of so few seeds, one in ten is no proof of more.
    expect(alarms.length).toBeLessThanOrEqual(6);
  });
});

describe('a change since the quarter before', () => {
  const steady = withoutChanges(world);

  test('is named where one is planted', () => {
    for (const seed of seeds(4)) {
      const { named } = changesAfter(base, { ...steady, seed }, PLANTED_STEP);
      const found = named.filter(({ change }) => change.word === 'fell');
      expect(found.map(({ indicator, area }) => `${indicator.id} ${area}`)).toContain(
        `${PLANTED_STEP.indicator} ${PLANTED_STEP.adcode}`,
      );
    }
  });

  test('where nothing changed, any is named in few seeds', { timeout: 60_000 }, () => {
    const told = seeds(20).map((seed) => changesIn(base, { ...steady, seed }));
    expect(told.filter(({ named }) => named.length > 0).length).toBeLessThanOrEqual(1);
    for (const { compared } of told) expect(compared).toBeGreaterThan(60);
  });
});
