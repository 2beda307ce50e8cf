import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';

import { centsOf } from '../../src/domain/money.ts';
import { checkInputs } from '../../src/pipeline/check-inputs.ts';
import { importCafc } from '../../src/pipeline/import-cafc/import-cafc.ts';
import type { LabelCount } from '../../src/pipeline/import-cafc/count-labels.ts';
import type { FraudTypeRow } from '../../src/schema/fraud-types.schema.ts';
import type { IncidentRow } from '../../src/schema/incidents.schema.ts';
import { smallContent } from '../site/small-content.ts';
import { NOT_RUN, REAL_DATA } from './real-data-folder.ts';

const total = z.object({ count: z.int(), loss_cad: z.number() });
type Total = z.infer<typeof total>;
const totalsBy = z.record(z.string(), total);
const countsBy = z.record(z.string(), z.record(z.string(), z.int()));

/** Computed from the raw rows by two programs that know nothing of this one. */
const totalsSchema = z.object({
  rows_all: z.int(),
  loss_all_cad: z.number(),
  rows_in_a_province: z.int(),
  loss_in_a_province_cad: z.number(),
  rows_without_district: z.int(),
  by_month_all: totalsBy,
  by_district_all_status: totalsBy,
  by_district_victim_only: totalsBy,
  rate_per_100k_all_status: z.record(z.string(), z.number()),
  by_type_all: totalsBy,
  by_channel_all: totalsBy,
  by_age_all: totalsBy,
  by_status_all: totalsBy,
  district_x_type_all_status: countsBy,
  month_x_district_all_status: countsBy,
  small_cells_district_x_type_all_status: z.record(z.string(), z.int()),
  small_cells_district_x_type_victim_only: z.record(z.string(), z.int()),
});

if (REAL_DATA === null) {
  console.log(NOT_RUN);
  test.skip(NOT_RUN, () => undefined);
}

describe.runIf(REAL_DATA !== null)('a year of real reports', () => {
  const workshop = mkdtempSync(join(tmpdir(), 'atlas-real-'));
  let totals: z.infer<typeof totalsSchema>;
  let rows: readonly IncidentRow[];
  let types: readonly FraudTypeRow[];
  let residents: ReadonlyMap<string, number>;
  let labels: readonly LabelCount[];

  beforeAll(async () => {
    const real = REAL_DATA ?? '';
    totals = totalsSchema.parse(JSON.parse(readFileSync(join(real, 'totals.json'), 'utf8')));
    const to = join(workshop, 'region');
    const { imported, problems: refused } = importCafc(real, to);
    expect(refused).toEqual([]);
    labels = imported?.labels ?? [];

    const { folder, problems } = await checkInputs(to, smallContent(join(workshop, 'content')), 'public');
    expect(problems).toEqual([]);
    rows = folder?.tables.incidents.map(({ row }) => row) ?? [];
    types = folder?.tables.fraudTypes.map(({ row }) => row) ?? [];
    residents = new Map(
      folder?.tables.population
        .filter(({ row }) => row.year === 2023)
        .map(({ row }) => [row.adcode, row.residents]),
    );
  });

  afterAll(() => rmSync(workshop, { recursive: true }));

  const provinceOf = (row: IncidentRow): string => row.adcode ?? '';
  const monthOf = (row: IncidentRow): string => row.filed_on.slice(0, 7);
  const labelOfType = (row: IncidentRow): string =>
    types.find(({ id }) => id === row.fraud_type)?.name_en ?? '';
  const inProvince = (): readonly IncidentRow[] => rows.filter(({ adcode }) => adcode !== null);
  const victims = (): readonly IncidentRow[] => rows.filter((row) => row.victims === 1);

  test('has every report, with every cent', () => {
    expect(sum(rows)).toEqual(exact({ count: totals.rows_all, loss_cad: totals.loss_all_cad }));
  });

  test('keeps the reports without a Canadian province', () => {
    expect(rows.filter(({ adcode }) => adcode === null)).toHaveLength(totals.rows_without_district);
    expect(sum(inProvince())).toEqual(
      exact({ count: totals.rows_in_a_province, loss_cad: totals.loss_in_a_province_cad }),
    );
  });

  test('counts every report as filed', () => {
    expect(rows.filter((row) => row.prevented || row.filed_on !== row.occurred_on)).toEqual([]);
  });

  test('has the totals of every month', () => {
    expect(sumBy(rows, monthOf)).toEqual(exactly(totals.by_month_all));
  });

  test('has the totals of every province, of all reports and of those with a victim', () => {
    expect(sumBy(inProvince(), provinceOf)).toEqual(exactly(totals.by_district_all_status));
    const ofVictims = victims().filter(({ adcode }) => adcode !== null);
    expect(sumBy(ofVictims, provinceOf)).toEqual(exactly(totals.by_district_victim_only));
  });

  test('has the totals of every category', () => {
    expect(sumBy(rows, labelOfType)).toEqual(exactly(totals.by_type_all));
  });

  test('has the totals of every complaint type', () => {
    const counts = Object.fromEntries(
      labels
        .filter(({ from }) => from === 'Complaint Type')
        .map(({ label, count }) => [label.toLowerCase(), count]),
    );
    const expected = Object.entries(totals.by_status_all).map(([status, { count }]) => [status, count]);
    expect(counts).toEqual(Object.fromEntries(expected));
    expect(sum(victims())).toEqual(exact(totals.by_status_all['victim'] ?? { count: 0, loss_cad: 0 }));
    expect(new Set(rows.map(({ status }) => status))).toEqual(new Set(['open']));
  });

  test('has the totals of every channel and age, as far as the contract tells them apart', () => {
    expect(sumBy(rows, (row) => row.channel)).toEqual(
      exactly(merged(totals.by_channel_all, 'Solicitation Method', 'Not Available')),
    );
    expect(sumBy(rows, (row) => row.victim_age_band ?? '')).toEqual(
      exactly(
        merged(
          totals.by_age_all,
          "Victim Age Range / Tranche d'age des victimes",
          'Not Available / non disponible',
        ),
      ),
    );
  });

  test('has every crossing of month and province, and of province and category', () => {
    expect(crossing(inProvince(), monthOf, provinceOf)).toEqual(
      withoutZeros(totals.month_x_district_all_status),
    );
    expect(crossing(inProvince(), provinceOf, labelOfType)).toEqual(
      withoutZeros(totals.district_x_type_all_status),
    );
  });

  test('has as many small cells', () => {
    const small = (of: readonly IncidentRow[]): Readonly<Record<string, number>> => {
      const cells = Object.values(crossing(of, provinceOf, labelOfType)).flatMap((row) => Object.values(row));
      // Every category that is in some province, in all of them; with zeros.
      const possible = 13 * new Set(inProvince().map(labelOfType)).size;
      return {
        possible,
        zero: possible - cells.length,
        '1-4': cells.filter((count) => count < 5).length,
        '5-9': cells.filter((count) => count >= 5 && count < 10).length,
        '10+': cells.filter((count) => count >= 10).length,
      };
    };
    expect(small(inProvince())).toEqual(totals.small_cells_district_x_type_all_status);
    expect(small(victims().filter(({ adcode }) => adcode !== null))).toEqual(
      totals.small_cells_district_x_type_victim_only,
    );
  });

  test('has the rate of every province', () => {
    for (const [code, expected] of Object.entries(totals.rate_per_100k_all_status)) {
      const count = inProvince().filter(({ adcode }) => adcode === code).length;
      expect((count / (residents.get(code) ?? Number.NaN)) * 100_000).toBeCloseTo(expected, 4);
    }
  });

  /** Totals by the Centre's labels, added up to what the labels became. */
  function merged(
    by: Readonly<Record<string, Total>>,
    from: LabelCount['from'],
    ofEmpty: string,
  ): Readonly<Record<string, Total>> {
    const idOf = new Map(
      labels.filter((label) => label.from === from).map(({ label, id }) => [spaceless(label), id ?? '']),
    );
    const sums: Record<string, Total> = {};
    for (const [label, { count, loss_cad: loss }] of Object.entries(by)) {
      const id = idOf.get(spaceless(label === '(empty)' ? ofEmpty : label));
      expect(id, `${from} ${label}`).toBeDefined();
      const before = sums[id ?? ''] ?? { count: 0, loss_cad: 0 };
      sums[id ?? ''] = { count: before.count + count, loss_cad: before.loss_cad + loss };
    }
    return sums;
  }
});

/** The totals name some labels in one language only and without blanks. */
function spaceless(label: string): string {
  return (label.split(' / ').length === 2 && !/\d/.test(label) ? (label.split(' / ')[0] ?? '') : label)
    .replaceAll(' ', '')
    .toLowerCase();
}

interface Exact {
  readonly count: number;
  readonly cents: number;
}

function exact({ count, loss_cad: loss }: Total): Exact {
  return { count, cents: centsOf(loss) };
}

function exactly(by: Readonly<Record<string, Total>>): Readonly<Record<string, Exact>> {
  return Object.fromEntries(Object.entries(by).map(([key, value]) => [key, exact(value)]));
}

function sum(rows: readonly IncidentRow[]): Exact {
  return { count: rows.length, cents: rows.reduce((cents, { loss }) => cents + centsOf(loss), 0) };
}

function sumBy(
  rows: readonly IncidentRow[],
  keyOf: (row: IncidentRow) => string,
): Readonly<Record<string, Exact>> {
  return Object.fromEntries([...Map.groupBy(rows, keyOf)].map(([key, group]) => [key, sum(group)]));
}

function crossing(
  rows: readonly IncidentRow[],
  first: (row: IncidentRow) => string,
  second: (row: IncidentRow) => string,
): Readonly<Record<string, Readonly<Record<string, number>>>> {
  return Object.fromEntries(
    [...Map.groupBy(rows, first)].map(([key, group]) => [
      key,
      Object.fromEntries([...Map.groupBy(group, second)].map(([inner, { length }]) => [inner, length])),
    ]),
  );
}

function withoutZeros(
  by: Readonly<Record<string, Readonly<Record<string, number>>>>,
): Readonly<Record<string, Readonly<Record<string, number>>>> {
  return Object.fromEntries(
    Object.entries(by).map(([key, row]) => [
      key,
      Object.fromEntries(Object.entries(row).filter(([, count]) => count > 0)),
    ]),
  );
}
