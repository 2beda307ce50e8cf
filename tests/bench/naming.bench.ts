/**
 * Whether those who are named by the pages of collaboration deserve it: in demonstrations with nothing planted hardly
 * one may name anybody, and what is planted must be found. `npm run bench -- naming 3000` draws 3000 seeds.
 */
import { readDemoWorld } from '../../src/pipeline/demo/read-demo-world.ts';
import { passiveIn, pilesIn, withoutPlants } from '../unit/pipeline/demo/named-in-demo.ts';
import { textTable } from './text-table.ts';

const MOST_ALARMED = 0.05;
const LEAST_FOUND = 0.9;

const seeds = Array.from({ length: Number(process.argv[2] ?? 3000) }, (_, at) => at + 1);
const world = readDemoWorld('data');
const neutral = withoutPlants(world);
const { joint_actions: actions, commitments } = world.parameters;
const share = (part: number): string => `${((100 * part) / seeds.length).toFixed(2)} %`;

const rows = (
  [
    ['passive agency', actions.passive.value.agency, passiveIn],
    ['overdue pile', commitments.pile.value.agency, pilesIn],
  ] as const
).map(([what, planted, namedIn]) => {
  const named = seeds.map((seed) => namedIn({ ...world, seed }));
  return {
    what,
    found: named.filter((names) => names.includes(planted)).length,
    others: named.filter((names) => names.some((name) => name !== planted)).length,
    alarms: seeds.filter((seed) => namedIn({ ...neutral, seed }).length > 0).length,
  };
});
console.log(
  textTable(
    ['what is planted', 'found', 'anybody else named', 'nothing planted, anybody named'],
    rows.map(({ what, found, others, alarms }) => [what, share(found), share(others), share(alarms)]),
  ),
);
const isBroken = rows.some(
  ({ found, others, alarms }) =>
    found < LEAST_FOUND * seeds.length || Math.max(others, alarms) > MOST_ALARMED * seeds.length,
);
if (isBroken) process.exitCode = 1;
