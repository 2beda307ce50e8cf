import { describe, expect, test } from 'vitest';

import type { AgencyNetwork, NetworkSpan } from '../../../src/domain/network/agency-network.ts';
import { monthsOfPeriod } from '../../../src/domain/period.ts';
import { NOT_SUPPLIED, publishedNumber, shown } from '../../../src/domain/published-value.ts';
import { describeNetwork } from '../../../src/pipeline/describe-network.ts';
import { readFolder } from '../../../src/pipeline/read/read-folder.ts';
import { networkDensity } from '../../../src/pipeline/tabulate/indicators/joint-action-reach.ts';
import { DATA_FOLDER } from '../../data/data-folder.ts';
import { actionRow, agencyFolder, MEMBERS, randomActions, type ActionRow } from './made-agencies.ts';
import { coverageRow } from './made-folder.ts';

function networkOf(given: Parameters<typeof agencyFolder>[0]): AgencyNetwork {
  return describeNetwork(agencyFolder(given), 'internal') ?? expect.fail('no network');
}

const present = (row: ActionRow): readonly string[] => [row.lead_agency, ...row.partner_agencies];

/** Pairs of members seen together, counted by looking at every pair. */
function densityByHand(rows: readonly ActionRow[]): number {
  const pairs = MEMBERS.flatMap((one, place) =>
    MEMBERS.slice(place + 1).map((other) => [one, other] as const),
  );
  const seen = pairs.filter(([one, other]) =>
    rows.some((row) => present(row).includes(one) && present(row).includes(other)),
  );
  return seen.length / pairs.length;
}

const ACTIONS = randomActions(11, 90);

describe('what agencies did together', () => {
  const network = networkOf({ actions: ACTIONS });

  test('is told of all members and of others that took part', () => {
    expect(network.agencies.map(({ id }) => id)).toEqual([...MEMBERS, 'platforms']);
    expect(network.agencies.filter(({ leadsByLaw }) => leadsByLaw).map(({ id }) => id)).toEqual([
      'public-security',
    ]);
    expect(network.agencies.at(5)?.short).toEqual({ zh: '虚构web', en: 'Web' });
  });

  test.each([...MEMBERS, 'platforms'])('of %s is what a count by hand gives', (agency) => {
    const row = network.rows.find((one) => one.agency === agency) ?? expect.fail(agency);
    const own = ACTIONS.filter((action) => present(action).includes(agency));
    const led = own.filter(({ lead_agency: lead }) => lead === agency);
    const others = new Set(own.flatMap(present).filter((one) => one !== agency));
    const out = led.reduce((sum, { partner_agencies: partners }) => sum + partners.length, 0);
    const into = own.length - led.length;
    expect(row).toMatchObject({
      actions: shown(own.length),
      led: shown(led.length),
      partners: shown(others.size),
      out: shown(out),
      in: shown(into),
      initiative: shown(out / (out + into)),
    });
    const open = own.filter(
      (action) =>
        action.lead_agency !== 'public-security' &&
        present(action).filter((one) => one !== 'public-security').length > 1,
    );
    const judged = agency === 'public-security' ? [] : open;
    expect(row.couldHaveLed).toEqual(shown(judged.length));
    expect(row.ledOfThose).toEqual(shown(judged.filter(({ lead_agency: lead }) => lead === agency).length));
  });

  test('has in each cell of the matrix the actions that the row led and the column took part in', () => {
    const ids = network.agencies.map(({ id }) => id);
    for (const from of ids)
      for (const to of ids) {
        const count = ACTIONS.filter(
          (action) => action.lead_agency === from && action.partner_agencies.includes(to),
        ).length;
        const told = network.leads.find((lead) => lead.from === from && lead.to === to);
        expect(told?.actions ?? shown(0), `${from} ${to}`).toEqual(shown(count));
      }
  });

  test('is told of each year and of the latest twelve months', () => {
    expect(network.spans.map(({ period }) => period)).toEqual(['2024', '2025', '2026', '2026-06-r12']);
    const within = (from: string, to: string): readonly ActionRow[] =>
      ACTIONS.filter(({ date }) => date >= from && date <= to);
    const spans: readonly (readonly [NetworkSpan | undefined, readonly ActionRow[], boolean])[] = [
      [network.spans[0], within('2024-01-01', '2024-12-31'), true],
      [network.spans[1], within('2025-01-01', '2025-12-31'), true],
      [network.spans[2], within('2026-01-01', '2026-06-30'), false],
      [network.spans[3], within('2025-07-01', '2026-06-30'), true],
    ];
    for (const [span, rows, isOver] of spans) {
      expect(rows.length).toBeGreaterThan(3);
      expect(span).toMatchObject({ actions: shown(rows.length), isOver });
      expect(publishedNumber(span?.density ?? NOT_SUPPLIED)).toBeCloseTo(densityByHand(rows), 12);
      const byLaw = rows.filter(({ lead_agency: lead }) => lead === 'public-security').length;
      expect(span?.ledByLaw).toEqual(shown(byLaw / rows.length));
    }
    expect(network.spans.at(2)?.until).toBe('2026-06-30');
    expect(network.first <= network.last).toBe(true);
  });

  test('does not hang on the order of rows', () => {
    expect(networkOf({ actions: ACTIONS.toReversed() })).toEqual(network);
  });
});

test('a year without actions has no share led and no reciprocity, and a density of nought', () => {
  const { spans } = networkOf({
    actions: [actionRow('1', '2024-05-05', 'banks', ['web']), actionRow('2', '2026-05-05', 'web', ['banks'])],
  });
  expect(spans[1]).toMatchObject({ actions: shown(0), ledByLaw: null, reciprocity: null, density: shown(0) });
});

test('a span of which a month was not handed over is not supplied; the others are', () => {
  const months = ['2026-01', '2026-02', '2026-03', '2026-04', '2026-05', '2026-06'];
  const coverage = ['a', 'b'].flatMap((area) =>
    months.map((month) =>
      coverageRow(
        area,
        month,
        area === 'b' && month === '2026-02' ? 'not_supplied' : 'supplied',
        'joint_actions',
      ),
    ),
  );
  const actions = [actionRow('1', '2026-01-05', 'banks', ['web'])];
  const network = networkOf({ actions, coverage });
  expect(network.missing).toEqual([{ area: 'b', month: '2026-02' }]);
  expect(network.spans).toHaveLength(1);
  expect(network.spans[0]).toMatchObject({ actions: NOT_SUPPLIED, density: NOT_SUPPLIED, isOver: false });
  const whole = networkOf({
    actions,
    coverage: coverage.map((row) => ({ ...row, state: 'supplied' as const })),
  });
  expect(whole).toMatchObject({ missing: [], spans: [{ actions: shown(1) }] });
});

test('the public edition is told nothing, nor a folder without actions', () => {
  expect(describeNetwork(agencyFolder({ actions: ACTIONS }), 'public')).toBeNull();
  expect(describeNetwork(agencyFolder({}), 'internal')).toBeNull();
});

test('the density of the demonstration is that of the indicator L5', () => {
  const folder = readFolder(DATA_FOLDER).folder ?? expect.fail('no folder');
  const network = describeNetwork(folder, 'internal') ?? expect.fail('no network');
  const districts = folder.tables.districts.map(({ row }) => row.adcode);
  for (const period of ['2024', '2025']) {
    const counted = networkDensity({
      tables: folder.tables,
      areas: new Set([...districts, folder.dataset.region.code]),
      months: new Set(monthsOfPeriod(period)),
      asOf: folder.dataset.as_of,
      residentsOf: () => 0,
      area: folder.dataset.region.code,
      isRegion: true,
    });
    if (typeof counted === 'string') return expect.fail(counted);
    const span = network.spans.find((one) => one.period === period);
    expect(publishedNumber(span?.density ?? NOT_SUPPLIED)).toBeCloseTo(
      counted.numerator / counted.denominator,
      12,
    );
  }
});
