import { changesSince, type ChangesSince } from '../../../../src/domain/indicator/changes-since.ts';
import type { DemoWorld } from '../../../../src/pipeline/demo/demo-world.ts';
import { incidentProvenance } from '../../../../src/pipeline/incident-provenance.ts';
import { listIndicators } from '../../../../src/pipeline/list-indicators.ts';
import { openFolder } from '../../../../src/pipeline/protect/open-folder.ts';
import { tellIndicators } from '../../../../src/pipeline/protect/tell-indicators.ts';
import type { DataFolder } from '../../../../src/pipeline/read/read-folder.ts';
import { indicatorFacts } from '../../../../src/pipeline/tabulate/indicators/indicator-facts.ts';
import { folderInDemo } from './folder-in-demo.ts';

/** What is said to have changed since the quarter before, in the demonstration of a world. */
export function changesIn(base: DataFolder, world: DemoWorld): ChangesSince {
  return changesOf(folderInDemo(base, world));
}

function changesOf(folder: DataFolder): ChangesSince {
  const { areas, periods } = indicatorFacts(folder);
  const { cells } = tellIndicators(folder, openFolder(folder, incidentProvenance(folder)), 'internal');
  const since = changesSince({
    indicators: listIndicators(folder),
    agencies: [],
    areas,
    periods,
    cells,
    approved: null,
    provenance: 'synthetic',
    score: null,
  });
  if (since === null) throw new Error('a demonstration without two quarters');
  return since;
}

/** In the latest quarter a district handles fewer of its abnormal cards and accounts in time, 0.9 before. */
export const PLANTED_STEP = { indicator: 'M2', adcode: '621102', handledShare: 0.7 } as const;

/** As `changesIn`, of a world in which one thing changed in the latest quarter. */
export function changesAfter(base: DataFolder, world: DemoWorld, step: typeof PLANTED_STEP): ChangesSince {
  const { accounts } = world.parameters;
  const handled = { ...accounts.handled_share.value, [step.adcode]: step.handledShare };
  const after = folderInDemo(base, {
    ...world,
    parameters: {
      ...world.parameters,
      accounts: { ...accounts, handled_share: { ...accounts.handled_share, value: handled } },
    },
  });
  const folder = folderInDemo(base, world);
  const latest = new Set(world.months.slice(-MONTHS_OF_QUARTER));
  return changesOf({
    ...folder,
    tables: {
      ...folder.tables,
      accounts: [
        ...folder.tables.accounts.filter(({ row }) => !latest.has(row.month)),
        ...after.tables.accounts.filter(({ row }) => latest.has(row.month)),
      ],
    },
  });
}

const MONTHS_OF_QUARTER = 3;

/** The same world in which one quarter is like the next: no seasons, no growth, no campaign that works. */
export function withoutChanges(world: DemoWorld): DemoWorld {
  const { parameters } = world;
  const { incidents, clearance, meetings } = parameters;
  const level = <Value extends Readonly<Record<string, number>>>(of: { readonly value: Value }): Value =>
    Object.fromEntries(Object.keys(of.value).map((key) => [key, 1])) as Value;
  return {
    ...world,
    parameters: {
      ...parameters,
      incidents: {
        ...incidents,
        year_level: { ...incidents.year_level, value: level(incidents.year_level) },
        month_level: { ...incidents.month_level, value: incidents.month_level.value.map(() => 1) },
        festival_level: { ...incidents.festival_level, value: level(incidents.festival_level) },
        type_month_level: { ...incidents.type_month_level, value: {} },
      },
      clearance: {
        ...clearance,
        year_level: { ...clearance.year_level, value: level(clearance.year_level) },
      },
      meetings: { ...meetings, attendance_gain_per_year: { ...meetings.attendance_gain_per_year, value: 0 } },
      campaigns: Object.fromEntries(
        Object.entries(parameters.campaigns).map(([id, campaign]) => [
          id,
          { ...campaign, value: { ...campaign.value, rate_ratio: 1 } },
        ]),
      ),
    },
  };
}
