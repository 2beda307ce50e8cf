/**
 * Whether the verdict of a district is worth what the pages say of it: on random months of Dingxi’s size, with the
 * same risk everywhere, hardly a month may mark anybody; and a district that truly differs must be found as often as
 * the funnel’s note promises. `npm run bench -- verdict 500` draws every month of the committed tables 500 times.
 */
import { smallestRatioFound } from '../../src/domain/statistics/funnel-power.ts';
import { VERDICT_LEVEL } from '../../src/domain/verdict.ts';
import { demoRisk } from './demo-risk.ts';
import { falseAlarms, plantedEffect } from './simulate-verdicts.ts';
import { textTable } from './text-table.ts';

/** Of months with the same risk everywhere, at most so many may mark any district. */
const MOST_ALARMED = 0.05;
/** Further than this from what is promised is no chance: of some thirty rows, one in five hundred tables. */
const MOST_DEVIATIONS = 4;

const rounds = Number(process.argv[2] ?? 500);
const region = demoRisk();
const share = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(2)} %`;

const { months, alarmed, marks } = falseAlarms(region, rounds, 0.621_1);
console.log(
  textTable(
    ['the same risk everywhere', 'figure'],
    [
      ['months drawn', String(months)],
      ['cases a month, mean', (region.monthly.reduce((a, b) => a + b, 0) / region.monthly.length).toFixed(1)],
      ['months that mark any district', share(alarmed, months)],
      ['marks for each 100 months', ((100 * marks) / months).toFixed(2)],
    ],
  ),
);

const usual = Math.round(region.monthly.reduce((a, b) => a + b, 0) / region.monthly.length);
const rows = region.districts.flatMap((district, at) => {
  const ofDistrict = region.shares[at] ?? 0;
  const found = smallestRatioFound({ total: usual, share: ofDistrict }, 0.8, VERDICT_LEVEL) ?? 2;
  return [1.5, 2, found].map((ratio, index) => {
    const told = plantedEffect(region, at, ratio, rounds, (at * 3 + index + 1) / 100);
    return { district, ratio, ...told, away: (told.found - told.promised) / told.deviation };
  });
});
console.log(
  `\n${textTable(
    ['district that differs', 'rate over the city’s', 'found', 'promised', 'deviations apart'],
    rows.map((row) => [
      row.district,
      row.ratio.toFixed(2),
      share(row.found, row.months),
      share(row.promised, row.months),
      row.away.toFixed(1),
    ]),
  )}`,
);
const isBroken = rows.some(({ away }) => !(Math.abs(away) <= MOST_DEVIATIONS));
if (alarmed / months > MOST_ALARMED || isBroken) process.exitCode = 1;
