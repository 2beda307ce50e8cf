import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { UNASSIGNED, type AreaCode } from '../../../../src/domain/area-code.ts';
import { attackBounds } from '../../../../src/domain/disclosure/attack-bounds.ts';
import {
  sumOf,
  type LinearForm,
  type LinearProgram,
} from '../../../../src/domain/disclosure/linear-program.ts';
import { valueOfForm } from '../../../../src/domain/disclosure/witnesses.ts';
import { frameCsv } from '../../../../src/domain/frame-csv.ts';
import { monthsOfPeriod, type PeriodKey } from '../../../../src/domain/period.ts';
import { publishIncidents } from '../../../../src/pipeline/protect/publish-incidents.ts';
import { highsSolver } from '../../../../src/pipeline/protect/highs-solver.ts';
import { recordingDelays } from '../../../../src/pipeline/tabulate/recording-delays.ts';
import { residentsFrom } from '../../../../src/pipeline/tabulate/residents.ts';
import { tabulateIncidents } from '../../../../src/pipeline/tabulate/tabulate-incidents.ts';
import type { IncidentTallies } from '../../../../src/pipeline/tabulate/incident-tally.ts';
import type { IncidentRow } from '../../../../src/schema/incidents.schema.ts';
import { makeFolder, REGION } from '../made-folder.ts';
import { ALL_FRAMES } from './made-regions.ts';
import { AS_OF, DISTRICTS, randomIncidents } from './random-incidents.ts';

/** One line of a downloaded file, as anybody reads it. */
interface Line {
  readonly period: PeriodKey;
  readonly area: AreaCode;
  readonly type: string;
  readonly value: number | null;
  readonly isHidden: boolean;
}

const GROUPS: Readonly<Record<string, string>> = {
  'fake-task': 'work',
  'fake-loan': 'money',
  other: 'money',
};

function linesOf(csv: string, measure: string): readonly Line[] {
  return csv.split('\n').flatMap((line) => {
    const [period = '', area = '', , type = '', measured, value = '', state] = line.split(',');
    if (measured !== measure) return [];
    return [
      { period, area, type, value: value === 'NA' ? null : Number(value), isHidden: state === 'suppressed' },
    ];
  });
}

interface Told {
  readonly lines: readonly Line[];
  readonly tallies: IncidentTallies;
}

function publishText(incidents: readonly IncidentRow[]): Told {
  const folder = makeFolder({ districts: [...DISTRICTS], asOf: AS_OF, incidents });
  const { tables, dataset } = folder;
  const tallies = tabulateIncidents(folder);
  const { frames } = publishIncidents({
    tallies,
    residentsOf: residentsFrom(tables.population.map(({ row }) => row)),
    region: dataset.region.code,
    disclosure: ALL_FRAMES,
    provenance: 'synthetic',
    groupOf: (type) => GROUPS[type] ?? 'other',
    solver: highsSolver,
    delays: recordingDelays(folder),
  });
  const stamp = { release: '1', provenance: 'synthetic' };
  const texts = frames.map((frame) => frameCsv(frame, stamp, (area) => ({ zh: area, en: area })));
  return { tallies, lines: texts.flatMap((text) => linesOf(text, 'filed')) };
}

/** Every count is a sum over the cube of area, month and type: the attacker’s own book-keeping, none of ours. */
class Cube {
  private readonly columns = new Map<string, number>();
  readonly truth: number[] = [];
  private readonly tallies: IncidentTallies;

  constructor(tallies: IncidentTallies) {
    this.tallies = tallies;
  }

  formOf({ area, period, type }: Pick<Line, 'area' | 'period' | 'type'>): LinearForm {
    const areas = area === REGION ? [...DISTRICTS, UNASSIGNED] : [area];
    const types = Object.keys(GROUPS).filter((id) => type === 'all' || type === id || GROUPS[id] === type);
    return sumOf(
      areas.flatMap((one) =>
        monthsOfPeriod(period).flatMap((month) => types.map((id) => this.columnOf(one, month, id))),
      ),
    );
  }

  private columnOf(area: AreaCode, month: string, type: string): number {
    const key = `${area} ${month} ${type}`;
    const known = this.columns.get(key);
    if (known !== undefined) return known;
    this.columns.set(key, this.truth.length);
    return this.truth.push(this.tallies.ofType(area, month, type)?.filed ?? 0) - 1;
  }
}

function inferredBy(knows: AreaCode | null, { lines, tallies }: Told) {
  const cube = new Cube(tallies);
  const told = lines.map((line) => ({ line, form: cube.formOf(line) }));
  const rows = told.flatMap(({ line, form }) => {
    const value = line.area === knows ? valueOfForm(form, cube.truth) : line.value;
    return value === null ? [] : [{ form, lower: value, upper: value }];
  });
  const hidden = told.filter(({ line }) => line.isHidden && line.area !== knows);
  const program: LinearProgram = { columns: cube.truth.map(() => ({ lower: 0, upper: Infinity })), rows };
  const small = hidden.filter(({ form }) => {
    const value = valueOfForm(form, cube.truth);
    return value > 0 && value < ALL_FRAMES.min_count;
  });
  const targets = new Map(small.map(({ line, form }) => [`${line.area} ${line.period} ${line.type}`, form]));
  return attackBounds(program, targets, highsSolver);
}

describe('the downloaded files together', () => {
  test.each([null, ...DISTRICTS])(
    'leave at least min_count whole numbers for every hidden count, for whoever knows the figures of %s',
    (knows) => {
      fc.assert(
        fc.property(randomIncidents, (incidents) => {
          const told = publishText(incidents);
          for (const [cell, { lower, upper }] of inferredBy(knows, told))
            expect(Math.floor(upper + 1e-6) - Math.ceil(lower - 1e-6), cell).toBeGreaterThanOrEqual(
              ALL_FRAMES.min_count,
            );
        }),
        { numRuns: 4 },
      );
    },
  );
});
