import fc from 'fast-check';
import { expect, test } from 'vitest';

import type { AreaCode } from '../../../../src/domain/area-code.ts';
import type { PublishedCell, PublishedFrame } from '../../../../src/domain/published-frame.ts';
import type { DataFolder } from '../../../../src/pipeline/read/read-folder.ts';
import { openFolder } from '../../../../src/pipeline/protect/open-folder.ts';
import type { IncidentRow } from '../../../../src/schema/incidents.schema.ts';
import type { PopulationRow } from '../../../../src/schema/population.schema.ts';
import { makeFolder, REGION } from '../made-folder.ts';
import { publish } from './made-regions.ts';
import { AS_OF, DISTRICTS, randomIncidents } from './random-incidents.ts';

/*
 * No district is treated otherwise for its name or its place in a table: whoever swaps the codes swaps the results.
 */

const RUNS = { numRuns: 15, endOnFailure: true };
const RESIDENTS: Readonly<Record<string, number>> = { a: 40_000, b: 90_000, c: 25_000, [REGION]: 155_000 };

type Swap = ReadonlyMap<AreaCode, AreaCode>;

const swaps: fc.Arbitrary<Swap> = fc
  .shuffledSubarray([...DISTRICTS], { minLength: DISTRICTS.length })
  .map((order) => new Map(DISTRICTS.map((code, at) => [code, order[at] ?? code])));

function folderOf(incidents: readonly IncidentRow[], swap: Swap): DataFolder {
  const named = (code: AreaCode): AreaCode => swap.get(code) ?? code;
  const population = Object.entries(RESIDENTS).flatMap(([code, residents]) =>
    [2025, 2026].map((year): PopulationRow => ({
      adcode: named(code),
      year,
      residents,
      basis: 'census',
      source_id: 'S-1',
    })),
  );
  return makeFolder({
    districts: [...DISTRICTS],
    asOf: AS_OF,
    incidents: incidents.map((row) => ({ ...row, adcode: row.adcode === null ? null : named(row.adcode) })),
    population,
  });
}

/** Cells by what they are of, under the names that they have after the swap. */
function byName(frames: readonly PublishedFrame[], swap: Swap): ReadonlyMap<string, PublishedCell> {
  return new Map(
    frames.flatMap(({ id, cells }) =>
      cells.map((cell) => {
        const area = swap.get(cell.area) ?? cell.area;
        return [`${id} ${area} ${cell.period} ${cell.type}`, { ...cell, area }] as const;
      }),
    ),
  );
}

const NO_SWAP: Swap = new Map();

test('unprotected figures, intervals and verdicts are swapped with their districts, to the last digit', () => {
  fc.assert(
    fc.property(randomIncidents, swaps, (incidents, swap) => {
      const before = openFolder(folderOf(incidents, NO_SWAP), 'synthetic');
      const after = openFolder(folderOf(incidents, swap), 'synthetic');
      expect(byName(after, NO_SWAP)).toEqual(byName(before, swap));
    }),
    RUNS,
  );
});

test('protected figures are swapped wherever both tell them, and about as much is hidden', () => {
  let [hiddenBefore, hiddenAfter] = [0, 0];
  fc.assert(
    fc.property(randomIncidents, swaps, (incidents, swap) => {
      const before = byName(Object.values(publish(folderOf(incidents, NO_SWAP))), swap);
      const after = byName(Object.values(publish(folderOf(incidents, swap))), NO_SWAP);
      for (const [name, cell] of before) {
        const other = after.get(name);
        const [one, two] = [cell.values.filed, other?.values.filed];
        if (one?.state === 'suppressed') hiddenBefore += 1;
        if (two?.state === 'suppressed') hiddenAfter += 1;
        if (one === undefined || two === undefined) continue;
        if (one.state === 'suppressed' || two.state === 'suppressed') continue;
        expect(two).toEqual(one);
        expect(other?.values.rate).toEqual(cell.values.rate);
      }
    }),
    RUNS,
  );
  // Which of two equally good cells is hidden may depend on the order; how many may not.
  expect(hiddenBefore).toBeGreaterThan(0);
  expect(Math.abs(hiddenAfter - hiddenBefore)).toBeLessThanOrEqual(0.1 * hiddenBefore);
});
