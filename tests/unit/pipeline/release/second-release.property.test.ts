import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { attackBounds } from '../../../../src/domain/disclosure/attack-bounds.ts';
import { highsSolver } from '../../../../src/pipeline/protect/highs-solver.ts';
import { ALL_FRAMES } from '../protect/made-regions.ts';
import { DISTRICTS } from '../protect/random-incidents.ts';
import { issue, keep, lateIncidents, Reader } from './two-releases.ts';

const MINUTE = 60_000;

describe('a second release after late recording', () => {
  test(
    'leaves at least min_count whole numbers for what either hid, to a reader of both and to each district',
    () => {
      let asked = 0;
      fc.assert(
        fc.property(lateIncidents, ({ all, early }) => {
          const first = issue(early, [], '2026.1');
          const second = issue(all, [keep(first)], '2026.2');
          expect(second.refused).toEqual([]);
          for (const knows of [null, ...DISTRICTS]) {
            const { program, secrets } = new Reader([first, second], knows);
            asked += secrets.size;
            for (const [cell, { lower, upper }] of attackBounds(program, secrets, highsSolver))
              expect(
                Math.floor(upper + 1e-6) - Math.ceil(lower - 1e-6),
                `${cell} for ${knows ?? 'a reader'}`,
              ).toBeGreaterThanOrEqual(ALL_FRAMES.min_count);
          }
        }),
        { numRuns: 5, seed: 20261123 },
      );
      expect(asked).toBeGreaterThan(50);
    },
    4 * MINUTE,
  );
});
