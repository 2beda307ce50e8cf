import { beforeAll, describe, expect, it } from 'vitest';

import { listIndicators } from '../../../../../src/pipeline/list-indicators.ts';
import { highsSolver } from '../../../../../src/pipeline/protect/highs-solver.ts';
import { publishIndicators } from '../../../../../src/pipeline/protect/publish-indicators.ts';
import { readFolder, type DataFolder } from '../../../../../src/pipeline/read/read-folder.ts';
import { residentsFrom } from '../../../../../src/pipeline/tabulate/residents.ts';
import { indicatorFacts } from '../../../../../src/pipeline/tabulate/indicators/indicator-facts.ts';

/* An office that hands over tabulated figures gets the same site as one that hands over rows. */

const IDS = ['L3', 'R2', 'M4'];
const REGION = '621100';

let asRows: DataFolder;
let asFrames: DataFolder;

beforeAll(() => {
  const read = readFolder('data').folder;
  if (read === null) throw new Error('the demo data cannot be read');
  asRows = read;
  const facts = indicatorFacts(asRows);
  const given = IDS.flatMap((indicator) =>
    facts.periods.flatMap((period) =>
      facts.areas.flatMap((adcode) => {
        const fact = facts.at(indicator, adcode, period);
        if (fact.state !== 'supplied') return [];
        const { numerator, denominator, quantiles } = fact.tally;
        const percentiles = quantiles ?? { p10: null, p50: null, p90: null };
        const row = { indicator, period, adcode, numerator, denominator, ...percentiles, agency: null };
        return [{ row, file: 'frames/indicators/2026.csv', line: 2 }];
      }),
    ),
  );
  const without = ['handoffs', 'appeals'];
  asFrames = {
    ...asRows,
    tables: { ...asRows.tables, handoffs: [], appeals: [], frameIndicators: given },
    present: new Set([...asRows.present, 'frames/indicators'].filter((name) => !without.includes(name))),
  };
}, 60_000);

function published(folder: DataFolder, isPublic: boolean) {
  const indicators = listIndicators(folder).filter(({ id }) => IDS.includes(id));
  const residentsOf = residentsFrom(folder.tables.population.map(({ row }) => row));
  const inputs = { facts: indicatorFacts(folder), indicators, frames: [], region: REGION, residentsOf };
  const policy = { isApproved: () => true, rules: folder.disclosure, solver: highsSolver, history: [] };
  return publishIndicators(inputs, isPublic ? policy : null).cells;
}

describe.each([{ isPublic: false }, { isPublic: true }])(
  'rows and frames, public: $isPublic',
  ({ isPublic }) => {
    it('say the same', () => {
      const [rows, frames] = [published(asRows, isPublic), published(asFrames, isPublic)];
      expect(rows.length).toBeGreaterThan(200);
      expect(frames).toEqual(rows);
    });
  },
);
