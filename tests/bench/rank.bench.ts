/**
 * Whether the rank intervals of the composite hold what they promise: on data sets of which the truth is known, the
 * 90 % interval of a district must hold its true rank at least 88 % of the time, however near or far districts are and
 * however little is observed of them. `npm run bench -- rank 200` draws 200 data sets of seven districts for each row.
 */
import { rankCoverage, type Held, type RankScenario } from './simulate-ranks.ts';
import { textTable } from './text-table.ts';

const LEAST_HELD = 0.88;
const RUNS = 2000;

const sets = Number(process.argv[2] ?? 100);
const scenarios: readonly RankScenario[] = [0, 0.01, 0.03, 0.1, 0.2].flatMap((apart) =>
  [[10, 40] as const, [60, 300] as const].map((cases) => ({ apart, cases })),
);
const share = ({ share: held, width }: Held): string => `${(100 * held).toFixed(1)} % (${width.toFixed(1)})`;

const found = scenarios.map((scenario, at) => ({
  ...scenario,
  ...rankCoverage(scenario, sets, RUNS, 100_000 * (at + 1)),
}));
console.log(
  `${sets} data sets of 7 districts in each row: share that holds the truth (mean width)\n\n${textTable(
    ['apart, cases', 'ranks of runs', 'everything varied', 'pairs', 'everything varied', 'score'],
    found.map(({ apart, cases, ...held }) => [
      `${apart.toFixed(2)}, ${cases.join('–')}`,
      ...[held.runs, held.runsOfAll, held.pairs, held.pairsOfAll, held.score].map(share),
    ]),
  )}`,
);
if (found.some(({ pairs, pairsOfAll }) => Math.min(pairs.share, pairsOfAll.share) < LEAST_HELD))
  process.exitCode = 1;
