/**
 * Whether those who are named by the pages of collaboration deserve it: in demonstrations with nothing planted hardly
 * one may name anybody, and what is planted must be found. `npm run bench -- naming 3000` draws 3000 seeds; slow links
 * and changes between quarters are counted from whole folders and take a third and a sixth of them.
 */
import { linkKey } from '../../src/domain/handoffs/handoff-request.ts';
import type { DemoWorld } from '../../src/pipeline/demo/demo-world.ts';
import { readDemoWorld } from '../../src/pipeline/demo/read-demo-world.ts';
import { readFolder } from '../../src/pipeline/read/read-folder.ts';
import {
  changesAfter,
  changesIn,
  PLANTED_STEP,
  withoutChanges,
} from '../unit/pipeline/demo/changes-in-demo.ts';
import { passiveIn, pilesIn, withoutPlants } from '../unit/pipeline/demo/named-in-demo.ts';
import { PLANTED_LINK, slowLinksIn, withEqualLinks } from '../unit/pipeline/demo/slow-links-in-demo.ts';
import { textTable } from './text-table.ts';

const MOST_ALARMED = 0.05;
const LEAST_FOUND = 0.9;

const world = readDemoWorld('data');
const { folder } = readFolder('data');
if (folder === null) throw new Error('the demonstration cannot be read');
const { joint_actions: actions, commitments } = world.parameters;
const count = Number(process.argv[2] ?? 3000);

interface Naming {
  readonly what: string;
  /** Of so many seeds one is drawn. */
  readonly every: number;
  readonly planted: string;
  readonly plantedWorld: DemoWorld;
  readonly neutralWorld: DemoWorld;
  readonly namedIn: (world: DemoWorld) => readonly string[];
  /** Where planting is no matter of parameters. */
  readonly namedWherePlanted?: (world: DemoWorld) => readonly string[];
}

const neutralWorld = withoutPlants(world);
const steadyWorld = withoutChanges(world);
const namings: readonly Naming[] = [
  {
    what: 'passive agency',
    every: 1,
    planted: actions.passive.value.agency,
    plantedWorld: world,
    neutralWorld,
    namedIn: passiveIn,
  },
  {
    what: 'overdue pile',
    every: 1,
    planted: commitments.pile.value.agency,
    plantedWorld: world,
    neutralWorld,
    namedIn: pilesIn,
  },
  {
    what: 'slow link',
    every: 3,
    planted: linkKey(PLANTED_LINK),
    plantedWorld: withEqualLinks(world, { plant: true }),
    neutralWorld: withEqualLinks(world),
    namedIn: (of) => slowLinksIn(folder, of),
  },
  {
    what: 'change since last quarter',
    every: 6,
    planted: PLANTED_STEP.indicator,
    plantedWorld: steadyWorld,
    neutralWorld: steadyWorld,
    namedIn: (of) => changesIn(folder, of).named.map(({ indicator }) => indicator.id),
    namedWherePlanted: (of) =>
      changesAfter(folder, of, PLANTED_STEP).named.map(({ indicator }) => indicator.id),
  },
];

const rows = namings.map(({ what, every, planted, namedIn, namedWherePlanted = namedIn, ...worlds }) => {
  const seeds = Array.from({ length: Math.ceil(count / every) }, (_, at) => at + 1);
  const named = seeds.map((seed) => namedWherePlanted({ ...worlds.plantedWorld, seed }));
  const shareOf = (isSo: (names: readonly string[]) => boolean, of: typeof named): number =>
    of.filter(isSo).length / seeds.length;
  return {
    what,
    seeds: seeds.length,
    found: shareOf((names) => names.includes(planted), named),
    others: shareOf((names) => names.some((name) => name !== planted), named),
    alarms: shareOf(
      (names) => names.length > 0,
      seeds.map((seed) => namedIn({ ...worlds.neutralWorld, seed })),
    ),
  };
});
const percent = (share: number): string => `${(100 * share).toFixed(2)} %`;
console.log(
  textTable(
    ['what is planted', 'seeds', 'found', 'anything else named', 'nothing planted, anything named'],
    rows.map(({ what, seeds, found, others, alarms }) => [
      what,
      String(seeds),
      ...[found, others, alarms].map(percent),
    ]),
  ),
);
const isBroken = rows.some(
  ({ found, others, alarms }) => found < LEAST_FOUND || Math.max(others, alarms) > MOST_ALARMED,
);
if (isBroken) process.exitCode = 1;
