import fc from 'fast-check';

import { UNASSIGNED, type AreaCode } from '../../../../src/domain/area-code.ts';
import {
  sumOf,
  type LinearForm,
  type LinearProgram,
} from '../../../../src/domain/disclosure/linear-program.ts';
import { valueOfForm } from '../../../../src/domain/disclosure/witnesses.ts';
import { monthsOfPeriod } from '../../../../src/domain/period.ts';
import { ALL_TYPES, type PublishedFrame } from '../../../../src/domain/published-frame.ts';
import { publishedNumber } from '../../../../src/domain/published-value.ts';
import { highsSolver } from '../../../../src/pipeline/protect/highs-solver.ts';
import { publishIncidents } from '../../../../src/pipeline/protect/publish-incidents.ts';
import { summariseProtection } from '../../../../src/pipeline/protect/protection-summary.ts';
import type { DataFolder } from '../../../../src/pipeline/read/read-folder.ts';
import { readTable } from '../../../../src/pipeline/read/read-table.ts';
import type { EarlierRelease } from '../../../../src/pipeline/release/earlier-release.ts';
import { historyOf } from '../../../../src/pipeline/release/history-of.ts';
import { releaseText } from '../../../../src/pipeline/release/release-files.ts';
import { residentsFrom } from '../../../../src/pipeline/tabulate/residents.ts';
import { recordingDelays } from '../../../../src/pipeline/tabulate/recording-delays.ts';
import { tabulateIncidents } from '../../../../src/pipeline/tabulate/tabulate-incidents.ts';
import type { Disclosure } from '../../../../src/schema/disclosure.schema.ts';
import type { IncidentRow } from '../../../../src/schema/incidents.schema.ts';
import { releaseFigures, releaseSuppression } from '../../../../src/schema/release-figures.schema.ts';
import { makeFolder, REGION } from '../made-folder.ts';
import { ALL_FRAMES } from '../protect/made-regions.ts';
import { AS_OF, DISTRICTS, randomIncidents } from '../protect/random-incidents.ts';

/** Incidents, and which of them were recorded only after the first release. */
export const lateIncidents = randomIncidents.chain((incidents) =>
  fc
    .array(
      fc.oneof({ weight: 12, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
      {
        minLength: incidents.length,
        maxLength: incidents.length,
        size: 'max',
      },
    )
    .map((late) => ({
      all: incidents.map((row, index) => ({
        ...row,
        recorded_on: late[index] === true ? LATER : row.filed_on,
      })),
      early: incidents.filter((_, index) => late[index] !== true),
    })),
);

/** After the first release, before the second. */
const LATER = '2026-06-30';

const GROUPS: Readonly<Record<string, string>> = {
  'fake-task': 'work',
  'fake-loan': 'money',
  other: 'money',
};

export interface Issue {
  readonly folder: DataFolder;
  readonly frames: readonly PublishedFrame[];
  /** Cells that the build refuses, by name. */
  readonly refused: readonly string[];
  /** Cells that are public whatever is published. */
  readonly lost: readonly string[];
}

/** What a folder with these rows publishes after these releases. */
export function issue(
  incidents: readonly IncidentRow[],
  releases: readonly EarlierRelease[],
  version: string,
  disclosure: Disclosure = ALL_FRAMES,
): Issue {
  const made = makeFolder({ districts: [...DISTRICTS], asOf: AS_OF, incidents });
  const folder: DataFolder = { ...made, dataset: { ...made.dataset, version }, disclosure, releases };
  const residentsOf = residentsFrom(folder.tables.population.map(({ row }) => row));
  const { frames, protection } = publishIncidents({
    tallies: tabulateIncidents(folder),
    residentsOf,
    region: REGION,
    disclosure,
    provenance: 'synthetic',
    groupOf: (type) => GROUPS[type] ?? 'other',
    solver: highsSolver,
    delays: recordingDelays(folder),
    history: historyOf(folder, residentsOf, (type) => GROUPS[type] ?? 'other'),
  });
  const summaries = protection === null ? [] : summariseProtection(protection);
  return {
    folder,
    frames,
    refused: summaries.flatMap(({ quantity, breaches, earlier }) =>
      [...breaches, ...earlier.reopened].map(({ cell }) => `${quantity} ${cell}`),
    ),
    lost: summaries.flatMap(({ quantity, earlier }) => earlier.lost.map((cell) => `${quantity} ${cell}`)),
  };
}

/** What an issue leaves to those after it, through its files and back. */
export function keep({ folder, frames }: Issue): EarlierRelease {
  const facts = { builtOn: '2026-05-01', reconstructed: false, tables: new Map() };
  const { manifest, files } = releaseText(folder, { frames, indicators: [] }, facts);
  const figures = readTable(releaseFigures, 'figures.csv', files.get('figures.csv') ?? '');
  const suppressed = readTable(releaseSuppression, 'suppression.csv', files.get('suppression.csv') ?? '');
  const problems = [...figures.problems, ...suppressed.problems];
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  return {
    manifest,
    figures: figures.rows.map(({ row }) => row),
    suppressed: suppressed.rows.map(({ row }) => row),
    indicators: [],
  };
}

/**
 * Somebody with the files of two issues: every count is a sum over the cube of area, month and type, of what was
 * there at the first and what came in since, neither below 0. His own book-keeping, none of the engine's.
 */
export class Reader {
  private readonly columns = new Map<string, number>();
  private readonly truth: number[] = [];
  private readonly rows: (LinearProgram['rows'][number] & { readonly form: LinearForm })[] = [];
  /** Counts from 1 to 4 that either issue hides. */
  readonly secrets = new Map<string, LinearForm>();

  /** @param knows a district whose figures he has, at either time */
  constructor(issues: readonly Issue[], knows: AreaCode | null) {
    const cubes = issues.map(({ folder }) => tabulateIncidents(folder));
    const countAt = (at: number, area: AreaCode, month: string, type: string): number =>
      cubes[at]?.ofType(area, month, type)?.filed ?? 0;
    for (const [at, { frames }] of issues.entries())
      for (const { cells } of frames)
        for (const { area, period, type, values } of cells) {
          const filed = values.filed;
          if (filed === undefined || filed.state === 'not_due' || filed.state === 'not_supplied') continue;
          const form = this.formOf(at, area, period, type, countAt);
          const value = valueOfForm(form, this.truth);
          const printed = area === knows ? value : publishedNumber(filed);
          if (printed !== null) this.rows.push({ form, lower: printed, upper: printed });
          else if (value > 0 && value < ALL_FRAMES.min_count)
            this.secrets.set(`${at} ${area} ${period} ${type}`, form);
        }
  }

  get program(): LinearProgram {
    return { columns: this.truth.map(() => ({ lower: 0, upper: Infinity })), rows: this.rows };
  }

  /** At the second issue: what was there at the first and what came since. */
  private formOf(
    at: number,
    area: AreaCode,
    period: string,
    type: string,
    countAt: (at: number, area: AreaCode, month: string, type: string) => number,
  ): LinearForm {
    const areas = area === REGION ? [...DISTRICTS, UNASSIGNED] : [area];
    const types = Object.keys(GROUPS).filter(
      (id) => type === ALL_TYPES || type === id || GROUPS[id] === type,
    );
    return sumOf(
      areas.flatMap((one) =>
        monthsOfPeriod(period).flatMap((month) =>
          types.flatMap((id) =>
            Array.from({ length: at + 1 }, (_, since) => {
              const before = since === 0 ? 0 : countAt(since - 1, one, month, id);
              return this.columnOf(`${since} ${one} ${month} ${id}`, countAt(since, one, month, id) - before);
            }),
          ),
        ),
      ),
    );
  }

  private columnOf(key: string, value: number): number {
    const known = this.columns.get(key);
    if (known !== undefined) return known;
    this.columns.set(key, this.truth.length);
    return this.truth.push(value) - 1;
  }
}
