/**
 * What the verdict on a campaign is worth: of campaigns that did nothing at most 5 % may be told to have changed
 * something, however much is counted and however the months scatter. `npm run bench -- campaign 2000` draws 2,000 data
 * sets for each row; the rows below show how often a real fall is seen.
 */
import { campaignShares, type CampaignScenario } from './simulate-campaigns.ts';
import { textTable } from './text-table.ts';

const MOST_FALSE = 0.05;

const sets = Number(process.argv[2] ?? 2000);
const sizes = [
  [1, 8],
  [4, 30],
  [15, 100],
  [50, 300],
] as const;
const stretches = [
  [12, 3],
  [12, 12],
  [3, 3],
] as const;
const scenarios = [[1, 1] as const, [1, 3] as const, [2 / 3, 1] as const, [0.5, 1] as const].flatMap(
  ([effect, dispersion]) =>
    sizes.flatMap(([treated, control]) =>
      stretches.map(([before, after]): CampaignScenario => ({
        treated,
        control,
        before,
        after,
        dispersion,
        effect,
      })),
    ),
);
const found = scenarios.map((scenario, at) => ({
  ...scenario,
  told: campaignShares(scenario, sets, at + 1),
}));
const share = (part: number): string => `${(100 * part).toFixed(1)} %`;
console.log(
  textTable(
    [
      'effect, scatter',
      'cases a month',
      'others',
      'months',
      'change',
      'none visible',
      'too little',
      'power printed for ⅔',
    ],
    found.map((row) => [
      `${row.effect.toFixed(2)}, ${row.dispersion}`,
      String(row.treated),
      String(row.control),
      `${row.before} + ${row.after}`,
      share(row.told.change),
      share(row.told['no-visible-change']),
      share(row.told['not-enough-data']),
      row.told.printedPower === null ? '—' : share(row.told.printedPower),
    ]),
  ),
);
if (found.some(({ effect, told }) => effect === 1 && told.change > MOST_FALSE)) process.exitCode = 1;
