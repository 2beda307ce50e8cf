import fc from 'fast-check';
import { expect, test } from 'vitest';

import { compactFeed, expandFeed, type CompactFeed, type ViewFeed } from '../../../src/charts/view-feed.ts';
import { gridCountry } from '../../bench/grid-country.ts';
import { madeUpFeed } from './made-up-atlas.ts';

const sent = (feed: ViewFeed): ViewFeed =>
  expandFeed(JSON.parse(JSON.stringify(compactFeed(feed))) as CompactFeed);

test('a feed comes back from the wire as it was', () => {
  const feed = madeUpFeed();
  expect(sent(feed)).toEqual(feed);
});

test('so do residents of which one district knows more years than another, or on another basis', () => {
  const residents = fc
    .uniqueArray(
      fc.record({
        year: fc.integer({ min: 2019, max: 2026 }),
        residents: fc.nat(9_999_999),
        basis: fc.constantFrom('census', 'yearend_estimate', 'derived'),
      }),
      { selector: ({ year }) => year },
    )
    .map((years) => years.sort((a, b) => a.year - b.year));
  fc.assert(
    fc.property(fc.array(residents, { minLength: 7, maxLength: 7 }), (all) => {
      const { districts, ...feed } = madeUpFeed();
      const told = districts.map((district, place) => ({ ...district, residents: all[place] ?? [] }));
      expect(sent({ ...feed, frames: [], districts: told }).districts).toEqual(told);
    }),
    { numRuns: 60 },
  );
});

test('the feed of a country with 300 counties and 57 months takes at most 12 bytes a count with its rate and interval', () => {
  const text = JSON.stringify(gridCountry(300).feed);
  expect(text.length / (300 * 57)).toBeLessThanOrEqual(12);
});
