import { expect, test } from 'vitest';

import type { Tally } from '../../../../src/pipeline/tabulate/incident-tally.ts';
import { NOTHING, sumTallies } from '../../../../src/pipeline/tabulate/sum-tallies.ts';

const one: Tally = {
  filed: 2,
  loss: { sum: 0.1, largest: 0.1 },
  losses: [0.1],
  prevented: 1,
  solved180d: 1,
  stopped: { sum: 5, largest: 4 },
  returned90d: { sum: 1, largest: 1 },
};

test('nothing is the sum of nothing, and adds nothing', () => {
  expect(sumTallies([])).toEqual(NOTHING);
  expect(sumTallies([one, NOTHING])).toEqual(one);
});

test('sums add up, money to the cent, and the largest part is the largest of all', () => {
  const other: Tally = { ...one, loss: { sum: 0.2, largest: 0.2 }, losses: [0.2] };
  expect(sumTallies([one, other])).toEqual({
    filed: 4,
    loss: { sum: 0.3, largest: 0.2 },
    losses: [0.1, 0.2],
    prevented: 2,
    solved180d: 2,
    stopped: { sum: 10, largest: 4 },
    returned90d: { sum: 2, largest: 1 },
  });
});

test('what a part does not say the whole does not say', () => {
  const unsaid: Tally = {
    ...one,
    loss: { sum: 1, largest: null },
    losses: null,
    prevented: null,
    solved180d: null,
    stopped: null,
    returned90d: { sum: 1, largest: null },
  };
  expect(sumTallies([one, unsaid])).toEqual({
    filed: 4,
    loss: { sum: 1.1, largest: null },
    losses: null,
    prevented: null,
    solved180d: null,
    stopped: null,
    returned90d: { sum: 2, largest: null },
  });
});
