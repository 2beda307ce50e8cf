import { describe, expect, test } from 'vitest';

import {
  comparedLinks,
  kindReports,
  LEAST_REQUESTS,
  namedLinks,
  type HandoffReport,
} from '../../../src/domain/handoffs/handoff-report.ts';
import { OTHER_AGENCIES } from '../../../src/domain/handoffs/small-agencies.ts';
import { describeHandoffs } from '../../../src/pipeline/describe-handoffs.ts';
import { readFolder, type DataFolder } from '../../../src/pipeline/read/read-folder.ts';
import { indicatorFacts } from '../../../src/pipeline/tabulate/indicators/indicator-facts.ts';
import type { CoverageRow } from '../../../src/schema/coverage.schema.ts';
import type { HandoffRow } from '../../../src/schema/handoffs.schema.ts';
import { DATA_FOLDER, readData } from '../../data/data-folder.ts';
import { makeFolder } from './made-folder.ts';

const PERIOD = '2026-09-r12';
const END = Date.parse('2026-09-30T23:59:59+08:00') / 60_000;

interface Plain {
  readonly area: string;
  readonly link: string;
  readonly kind: string;
  readonly wait: number;
  readonly isAnswered: boolean;
  readonly due: number;
}

/** The rows of the twelve months, read without any of the code that is tested. */
function plainRows(): readonly Plain[] {
  return ['2025', '2026'].flatMap((year) =>
    readData(`handoffs/${year}.csv`)
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split(','))
      .filter(([, , , , , , , sent = '']) => sent >= '2025-10' && sent < '2026-10')
      .map(([, , area = '', kind = '', from, to, , sent = '', due, answered = '']) => ({
        area,
        kind,
        link: `${kind} ${String(from)} ${String(to)}`,
        wait: (answered === '' ? END : Date.parse(answered) / 60_000) - Date.parse(sent) / 60_000,
        isAnswered: answered !== '',
        due: Number(due),
      })),
  );
}

const isLate = ({ wait, due }: Plain): boolean => wait > due;
const isInTime = ({ wait, due, isAnswered }: Plain): boolean => isAnswered && wait <= due;

/** The product-limit estimate at one time, from its definition. */
function stillWaiting(rows: readonly Plain[], time: number): number {
  const times = [
    ...new Set(rows.filter((row) => row.isAnswered && row.wait <= time).map(({ wait }) => wait)),
  ];
  return times.reduce((share, at) => {
    const atRisk = rows.filter(({ wait }) => wait >= at).length;
    const events = rows.filter((row) => row.isAnswered && row.wait === at).length;
    return share * (1 - events / atRisk);
  }, 1);
}

function demoFolder(): DataFolder {
  const { folder } = readFolder(DATA_FOLDER);
  return folder ?? expect.fail('the demo folder cannot be read');
}

const folder = demoFolder();
const report = describeHandoffs(folder, 'internal') ?? expect.fail('no report');

describe('the hand-off clock of the demo data', () => {
  const rows = plainRows();
  const links = report.kinds.flatMap((kind) => kind.links);

  test('counts every request of the twelve months once, in its kind and link', () => {
    expect(report.period).toBe(PERIOD);
    const byLink = Map.groupBy(rows, ({ link }) => link);
    expect(links.map(({ clock }) => clock.requests).sort()).toEqual(
      [...byLink.values()].map(({ length }) => length).sort(),
    );
    for (const { clock } of links) {
      const { kind, link } = clock;
      const own = byLink.get(`${kind} ${String(link?.from)} ${String(link?.to)}`) ?? [];
      const inTime = own.filter(isInTime).length;
      const late = own.filter(isLate).length;
      expect(clock).toMatchObject({
        requests: own.length,
        answered: own.filter(({ isAnswered }) => isAnswered).length,
        times: {
          inTime: { inTime, late, open: own.length - inTime - late, share: inTime / (inTime + late) },
        },
      });
    }
    expect(report.kinds.reduce((sum, { whole }) => sum + whole.requests, 0)).toBe(rows.length);
  });

  test('has medians and ninetieth percentiles where half and a tenth still wait', () => {
    let reached = 0;
    for (const { clock } of links) {
      const own = rows.filter(
        ({ link }) => link === `${clock.kind} ${String(clock.link?.from)} ${String(clock.link?.to)}`,
      );
      for (const [quantile, left] of [
        [clock.times?.median, 0.5],
        [clock.times?.ninetieth, 0.1],
      ] as const) {
        const time = quantile?.time ?? null;
        if (time === null) {
          expect(stillWaiting(own, Infinity)).toBeGreaterThan(left);
          continue;
        }
        reached += 1;
        expect(stillWaiting(own, time)).toBeLessThanOrEqual(left + 1e-8);
        expect(stillWaiting(own, time - 1)).toBeGreaterThanOrEqual(left - 1e-8);
      }
    }
    expect(reached).toBeGreaterThan(15);
  });

  test('names the planted slow link, with what the other links of its kind let one expect in the same districts', () => {
    const named = namedLinks(report.kinds);
    const planted =
      named.find(({ kind }) => kind === 'account-query') ?? expect.fail('the planted link is not named');
    expect(planted.link).toEqual({
      kind: 'account-query',
      from: 'public-security',
      to: 'payment-institutions',
    });
    const ofKind = rows.filter(({ kind }) => kind === 'account-query');
    const own = ofKind.filter(({ link }) => link.endsWith('payment-institutions'));
    const others = ofKind.filter(({ link }) => !link.endsWith('payment-institutions'));
    expect(planted.standing).toMatchObject({ trials: own.length, events: own.filter(isLate).length });
    const expected = own.reduce((sum, { area }) => {
      const there = others.filter((row) => row.area === area);
      return sum + there.filter(isLate).length / there.length;
    }, 0);
    expect(planted.standing.expected).toBeCloseTo(expected, 6);
    expect(planted.standing.p).toBeLessThan(1e-6);
  });

  test('calls no link slow that is the only one of its kind', () => {
    const alone = report.kinds.filter((kind) => kind.links.length === 1);
    expect(alone.map(({ kind }) => kind)).toEqual(['number-query', 'return-funds', 'business-check']);
    for (const { links: only } of alone) expect(only[0]?.standing?.verdict).toBe('alone');
    expect(comparedLinks(report.kinds)).toBe(links.length - alone.length);
  });

  test('agrees with the indicator of answers in time', () => {
    const fact = indicatorFacts(folder).at('L3', folder.dataset.region.code, PERIOD);
    const inTime = report.kinds.reduce((sum, { whole }) => sum + (whole.times?.inTime.inTime ?? 0), 0);
    const late = report.kinds.reduce((sum, { whole }) => sum + (whole.times?.inTime.late ?? 0), 0);
    expect(fact).toMatchObject({
      state: 'supplied',
      tally: { numerator: inTime, denominator: inTime + late },
    });
  });

  test('tells of districts in the order of the register, without shares of few requests', () => {
    const codes = folder.tables.districts.map(({ row }) => row.adcode);
    let few = 0;
    for (const { kind, districts } of report.kinds) {
      expect(districts.map(({ area }) => area)).toEqual(codes);
      for (const { area, requests, inTime } of districts) {
        const there = rows.filter((row) => row.kind === kind && row.area === area);
        expect(requests).toBe(there.length);
        if (there.length < LEAST_REQUESTS) few += 1;
        expect(inTime?.inTime ?? null).toBe(
          there.length < LEAST_REQUESTS ? null : there.filter(isInTime).length,
        );
      }
    }
    expect(few).toBeGreaterThan(0);
  });

  test('is not told in the public edition', () => {
    expect(describeHandoffs(folder, 'public')).toBeNull();
  });
});

describe('a made-up folder', () => {
  const request = (at: number, more: Partial<HandoffRow> = {}): HandoffRow => ({
    id: `H-${at}`,
    incident_id: null,
    adcode: 'a',
    kind: 'freeze',
    from_agency: 'police',
    to_agency: 'banks',
    reported_at: null,
    sent_at: `2026-03-0${1 + (at % 9)}T10:00:00+08:00`,
    due_minutes: 60,
    answered_at: `2026-03-0${1 + (at % 9)}T10:30:00+08:00`,
    payee_known: null,
    outcome: 'done',
    amount: null,
    ...more,
  });
  const many = (count: number, more: Partial<HandoffRow> = {}): readonly HandoffRow[] =>
    Array.from({ length: count }, (_, at) => request(at, more));

  function described(
    rows: readonly HandoffRow[],
    coverage: readonly CoverageRow[] = [],
  ): HandoffReport | null {
    const made = makeFolder({ districts: ['a', 'b'], asOf: '2026-03-31', coverage });
    const handoffs = rows.map((row, index) => ({ row, file: 'made.csv', line: index + 2 }));
    return describeHandoffs(
      {
        ...made,
        dataset: { ...made.dataset, timezone: 'Asia/Shanghai', tables: {} },
        tables: { ...made.tables, handoffs },
        present: new Set([...made.present, ...(rows.length > 0 ? ['handoffs'] : [])]),
      },
      'internal',
    );
  }

  test('without requests has no clock', () => {
    expect(described([])).toBeNull();
    expect(described(many(30, { sent_at: '2025-03-31T23:59:00+08:00' }))).toBeNull();
  });

  test('takes small agencies together on either side', () => {
    const found = described([
      ...many(30),
      ...many(12, { to_agency: 'shops' }),
      ...many(11, { from_agency: 'schools', to_agency: 'police' }),
    ]);
    expect(found?.pooledAgencies).toBe(2);
    expect(found?.kinds[0]?.links.map(({ clock }) => [clock.link, clock.links, clock.requests])).toEqual([
      [{ kind: 'freeze', from: 'police', to: 'banks' }, 1, 30],
      [null, 2, 23],
    ]);
    const larger = described([
      ...many(30),
      ...many(12, { to_agency: 'shops' }),
      ...many(11, { to_agency: 'schools' }),
    ]);
    expect(larger?.kinds[0]?.links[1]?.clock.link).toEqual({
      kind: 'freeze',
      from: 'police',
      to: OTHER_AGENCIES,
    });
  });

  test('says of which districts months are missing, and ends with the last month that anybody handed in', () => {
    const supply = (adcode: string, month: string, state: CoverageRow['state']): CoverageRow => ({
      table: 'handoffs',
      adcode,
      month,
      state,
      supplied_on: null,
      note: null,
    });
    const months = Array.from({ length: 14 }, (_, at) =>
      at < 11 ? `2025-${String(at + 2).padStart(2, '0')}` : `2026-0${at - 10}`,
    );
    const found = described(
      many(30, { sent_at: '2026-02-10T10:00:00+08:00', answered_at: null, outcome: 'pending' }),
      months.flatMap((month) => [
        supply('a', month, month === '2026-03' ? 'not_supplied' : 'supplied'),
        supply('b', month, month < '2026-01' ? 'supplied' : 'not_supplied'),
      ]),
    );
    expect(found?.period).toBe('2026-02-r12');
    expect(found?.missing).toEqual([{ area: 'b', months: 2 }]);
  });

  test('leaves a kind alone whose requests are all open', () => {
    const asOf = 1000;
    const open = Array.from({ length: 25 }, (_, at) => ({
      kind: 'freeze',
      from: 'police',
      to: 'banks',
      area: 'a',
      sentAt: 900 + at,
      dueMinutes: 1000,
      answeredAt: null,
    }));
    const [only] = kindReports(open, asOf, ['a']);
    expect(only?.whole.times?.inTime).toMatchObject({ open: 25, share: null });
    expect(only?.links[0]?.standing).toBeNull();
  });
});
