import { randomLcg, randomPoisson } from 'd3';

import type { AreaCode } from '../../src/domain/area-code.ts';
import { attackBounds } from '../../src/domain/disclosure/attack-bounds.ts';
import { isProtected } from '../../src/domain/disclosure/protection-need.ts';
import { cellOf, knownTo } from '../../src/domain/disclosure/table-system.ts';
import { shiftMonth } from '../../src/domain/period.ts';
import { PUBLIC_FRAMES } from '../../src/pipeline/protect/frame-plans.ts';
import { highsSolver } from '../../src/pipeline/protect/highs-solver.ts';
import { incidentFacts } from '../../src/pipeline/protect/incident-facts.ts';
import { protectIncidents, type ProtectedQuantity } from '../../src/pipeline/protect/protect-incidents.ts';
import type { IncidentTallies, Tally } from '../../src/pipeline/tabulate/incident-tally.ts';
import { NOTHING, sumTallies } from '../../src/pipeline/tabulate/sum-tallies.ts';
import type { Disclosure } from '../../src/schema/disclosure.schema.ts';

/** Cases a year: so many as a city of 2.5 million files. */
const CASES_A_YEAR = 1500;
/** Shares of the districts by residents, and of the groups, from common to rare. */
const DISTRICTS = [0.17, 0.17, 0.16, 0.16, 0.13, 0.11, 0.1];
const GROUPS = [0.34, 0.24, 0.16, 0.11, 0.08, 0.05, 0.02];
const MONTHS = Array.from({ length: 12 }, (_, index) => shiftMonth('2025-01', index));

const DISCLOSURE: Disclosure = {
  min_count: 5,
  dominance: { largest_share: 0.7 },
  rounding: { money: 1000, median: 100 },
  largest_case_bands: [10, 25, 50],
  protection: { sum_share: 0.15 },
  frames: ['incidents-month-district'],
};

/** Counts of a year, drawn anew for every seed; only counts: sums are benchmarked by the build itself. */
function drawTallies(seed: number): IncidentTallies {
  const draw = randomPoisson.source(randomLcg(seed / 1e6));
  const areas = DISTRICTS.map((_, index) => `d${index + 1}`);
  const cube = new Map<string, Tally>();
  for (const month of MONTHS)
    DISTRICTS.forEach((district, at) =>
      GROUPS.forEach((group, index) => {
        const filed = draw((CASES_A_YEAR * district * group) / MONTHS.length)();
        cube.set(`${areas[at] ?? ''} ${month} g${index + 1}`, { ...NOTHING, filed });
      }),
    );
  const types = GROUPS.map((_, index) => `g${index + 1}`);
  const ofType = (area: AreaCode, month: string, type: string): Tally =>
    cube.get(`${area} ${month} ${type}`) ?? NOTHING;
  return {
    months: MONTHS,
    areas,
    types,
    supplyOf: () => 'supplied',
    at: (area, month) => sumTallies(types.map((type) => ofType(area, month, type))),
    ofType,
    asOf: '2026-12-31',
  };
}

/** Of one random system; see the table that the bench prints. */
export interface Outcome {
  readonly seed: number;
  readonly seconds: number;
  readonly printed: number;
  readonly small: number;
  readonly hidden: number;
  readonly coarsened: number;
  readonly exact: number;
  readonly narrow: number;
  readonly asked: number;
}

/** Plain bounds for every small count and every district: what protection used to be quick is not used here. */
function attack({
  quantity,
  sensitive,
  attackers,
  hidden,
}: ProtectedQuantity): Pick<Outcome, 'exact' | 'narrow' | 'asked'> {
  let [exact, narrow, asked] = [0, 0, 0];
  for (const { knows } of attackers) {
    const open = [...sensitive].filter(([cell]) => !knows.has(cell));
    const forms = new Map(open.map(([cell]) => [cell, cellOf(quantity.system, cell).form]));
    const bounds = attackBounds(knownTo(quantity.system, hidden, knows), forms, highsSolver);
    for (const [cell, need] of open) {
      const range = bounds.get(cell) ?? { lower: 0, upper: 0 };
      asked += 1;
      if (range.upper - range.lower < 1e-6) exact += 1;
      if (!isProtected(cellOf(quantity.system, cell).value, range, need)) narrow += 1;
    }
  }
  return { exact, narrow, asked };
}

/** Draws, protects and attacks the system of a seed, a whole number from 1 to 999,999. */
export function protectRandomTable(seed: number): Outcome {
  const facts = incidentFacts(drawTallies(seed), 'region', (type) => type);
  const start = process.cpuUsage();
  const { filed } = protectIncidents(facts, PUBLIC_FRAMES, DISCLOSURE, highsSolver);
  const { user, system } = process.cpuUsage(start);
  const seconds = (user + system) / 1e6;
  const printed = [...filed.quantity.system.cells.keys()].filter((id) => !filed.quantity.implied.has(id));
  return {
    seed,
    seconds,
    printed: printed.length,
    small: printed.filter((id) => filed.sensitive.has(id)).length,
    hidden: printed.filter((id) => filed.hidden.has(id)).length,
    coarsened: filed.coarsened.size,
    ...attack(filed),
  };
}
