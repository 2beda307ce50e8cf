import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { attackBounds } from '../../../../src/domain/disclosure/attack-bounds.ts';
import { highsSolver } from '../../../../src/pipeline/protect/highs-solver.ts';
import { ALL_FRAMES } from '../protect/made-regions.ts';
import { DISTRICTS } from '../protect/random-incidents.ts';
import { issue, keep, lateIncidents, Reader } from './two-releases.ts';

const MINUTE = 60_000;

describe('a second release after late recording', () => {
  test.each([null, ...DISTRICTS])(
    'leaves at least min_count whole numbers for what either hid, to whoever kept both and knows %s',
    (knows) => {
      let asked = 0;
      fc.assert(
        fc.property(lateIncidents, ({ all, early }) => {
          const first = issue(early, [], '2026.1');
          const second = issue(all, [keep(first)], '2026.2');
          expect(second.refused).toEqual([]);
          const reader = new Reader([first, second], knows);
          asked += reader.secrets.size;
          for (const [cell, { lower, upper }] of attackBounds(reader.program, reader.secrets, highsSolver))
            expect(Math.floor(upper + 1e-6) - Math.ceil(lower - 1e-6), cell).toBeGreaterThanOrEqual(
              ALL_FRAMES.min_count,
            );
        }),
        { numRuns: 4, seed: 20261123 },
      );
      expect(asked).toBeGreaterThan(0);
    },
    4 * MINUTE,
  );
});
