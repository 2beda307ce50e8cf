import { viewFeed, type ViewFeed } from '../../../src/charts/view-feed.ts';
import { UNASSIGNED } from '../../../src/domain/area-code.ts';
import {
  monthsBetween,
  monthsOfPeriod,
  shiftMonth,
  type PeriodKey,
  type PeriodKind,
} from '../../../src/domain/period.ts';
import {
  ALL_TYPES,
  type MeasureId,
  type PublishedCell,
  type PublishedFrame,
} from '../../../src/domain/published-frame.ts';
import {
  NOT_DUE,
  NOT_SUPPLIED,
  shown,
  SUPPRESSED,
  type PublishedValue,
} from '../../../src/domain/published-value.ts';
import type { District } from '../../../src/domain/region.ts';
import type { SiteFacts } from '../../../src/domain/site-facts.ts';
import { poissonExactCI } from '../../../src/domain/statistics/poisson-exact-ci.ts';
import { verdictOf } from '../../../src/domain/verdict.ts';
import { madeUpDistrict } from './made-up-frame.ts';

/*
 * Everything that an edition may publish, made up: seven districts under the codes of Dingxi, every frame of
 * the data contract, every state. No figure of it means anything.
 */

const REGION = '621100';
const GROUPS = [
  'task-rebate',
  'investment-romance',
  'shopping-service',
  'loan-credit',
  'impersonation',
  'other',
];
const ALL_MEASURES: readonly MeasureId[] = [
  'filed',
  'rate',
  'loss',
  'median_loss',
  'prevented',
  'clearance',
  'stopped',
  'returned',
];

const PLACES = [
  ['621102', '安定区', 'Anding District', 42, 11.5, 1, 0],
  ['621121', '通渭县', 'Tongwei County', 32, 7, 2, 1],
  ['621122', '陇西县', 'Longxi County', 42, 9.5, 1, 1],
  ['621123', '渭源县', 'Weiyuan County', 27, 8.8, 0, 1],
  ['621124', '临洮县', 'Lintao County', 47, 8.7, 0, 0],
  ['621125', '漳县', 'Zhang County', 16.5, 8.9, 1, 2],
  ['621126', '岷县', 'Min County', 41, 8.2, 0, 2],
] as const;

const YEARS = [2021, 2022, 2023, 2024, 2025, 2026];
const LAST_MONTH = '2026-09';
const MONTHS = monthsBetween('2022-01', LAST_MONTH);

export const MADE_UP_DISTRICTS: readonly District[] = PLACES.map(([code, zh, en, people, , column, row]) => ({
  ...madeUpDistrict(code, zh, en),
  tile: { column, row },
  residents: YEARS.map((year) => ({ year, residents: people * 10_000, basis: 'derived' as const })),
}));

const WHOLE = PLACES.reduce((sum, place) => sum + place[3], 0) * 10_000;

export const MADE_UP_SITE = {
  title: { zh: '示范反诈地图集', en: 'Demo Atlas' },
  version: '2026.3',
  asOf: '2026-09-30',
  dataHash: 'a'.repeat(64),
  region: {
    code: REGION,
    name: { zh: '定西市', en: 'Dingxi' },
    parents: [],
    residents: YEARS.map((year) => ({ year, residents: WHOLE, basis: 'derived' as const })),
  },
} as unknown as SiteFacts;

/** A number in [0, 1) that depends on nothing but its text (FNV-1a, mixed as Murmur3 does at the end). */
function chance(text: string): number {
  let hash = 0x811c9dc5;
  for (const letter of text) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193) >>> 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}

/** Counts of a month, with noise of about their root. */
function monthCount(area: string, month: string): number {
  const place = PLACES.find(([code]) => code === area);
  if (place === undefined) return chance(`${area}${month}`) < 0.8 ? 0 : 6;
  const expected = (place[3] * place[4]) / 12;
  const noise = chance(`a${area}${month}`) + chance(`b${area}${month}`) + chance(`c${area}${month}`) - 1.5;
  return Math.max(5, Math.round(expected + noise * 2 * Math.sqrt(expected)));
}

function countOf(area: string, period: PeriodKey): number {
  const areas = area === REGION ? [...PLACES.map(([code]) => code as string), UNASSIGNED] : [area];
  return areas.reduce(
    (sum, code) => sum + monthsOfPeriod(period).reduce((total, month) => total + monthCount(code, month), 0),
    0,
  );
}

function residentsOf(area: string): number | null {
  if (area === REGION) return WHOLE;
  const place = PLACES.find(([code]) => code === area);
  return place === undefined ? null : place[3] * 10_000;
}

/** What hides a cell, whatever its measure; null where it is shown. */
function hiddenBy(area: string, period: PeriodKey): PublishedValue | null {
  const months = monthsOfPeriod(period);
  if (months.some((month) => month > LAST_MONTH)) return NOT_DUE;
  if (area === '621125' && months.includes('2022-05')) return SUPPRESSED;
  if (area === REGION && months.includes('2022-05')) return SUPPRESSED;
  return area === '621126' && months.includes('2023-02') ? NOT_SUPPLIED : null;
}

function ratio(area: string, now: PeriodKey, before: PeriodKey): PublishedValue | null {
  if (hiddenBy(area, now) !== null || hiddenBy(area, before) !== null) return null;
  const [a, b] = [countOf(area, now), countOf(area, before)];
  if (a === 0 || b === 0) return null;
  const spread = Math.exp(1.96 * Math.sqrt(1 / a + 1 / b));
  return shown(a / b, { lower: a / b / spread, upper: (a / b) * spread, level: 0.95 });
}

function changesOf(area: string, period: PeriodKey, kind: PeriodKind) {
  const yearBefore = `${Number(period.slice(0, 4)) - 1}${period.slice(4)}`;
  const before =
    kind === 'month'
      ? shiftMonth(period, -1)
      : kind === 'rolling12' || kind === 'year'
        ? null
        : period.endsWith('q1')
          ? `${Number(period.slice(0, 4)) - 1}-q4`
          : `${period.slice(0, 6)}${Number(period.slice(6)) - 1}`;
  const known = (key: PeriodKey | null): key is PeriodKey =>
    key !== null && monthsOfPeriod(key).every((month) => MONTHS.includes(month));
  const yearly = known(yearBefore) ? ratio(area, period, yearBefore) : null;
  const last = known(before) ? ratio(area, period, before) : null;
  return {
    ...(yearly === null ? {} : { year_on_year: yearly }),
    ...(last === null ? {} : { period_on_period: last }),
  };
}

function cellOf(
  area: string,
  period: PeriodKey,
  type: string,
  kind: PeriodKind,
  measures: readonly MeasureId[],
): PublishedCell {
  const hidden = hiddenBy(area, period);
  const residents = residentsOf(area);
  const share = type === ALL_TYPES ? 1 : 0.05 + 0.25 * chance(type);
  const count = Math.round(countOf(area, period) * share);
  const vary = (name: string): number => 0.8 + 0.4 * chance(`${name}${area}${period}${type}`);
  const percent = (value: number, spread: number): PublishedValue =>
    shown(value, { lower: value - spread, upper: value + spread, level: 0.95 });
  const limits = poissonExactCI(count);
  const perHead = 10_000 / (residents ?? 1);
  const all: Readonly<Record<MeasureId, PublishedValue>> = {
    filed: shown(count),
    rate: shown(count * perHead, {
      lower: limits.lower * perHead,
      upper: limits.upper * perHead,
      level: 0.95,
    }),
    loss: shown(Math.round(count * 32 * vary('loss')) * 1000),
    median_loss: shown(Math.round(90 + 140 * (vary('median') - 0.8) * 2.5) * 100),
    prevented: shown(Math.round(count * 0.7 * vary('prevented'))),
    clearance: percent(24 + 20 * vary('clearance'), 4),
    stopped: shown(Math.round(count * 6 * vary('stopped')) * 1000),
    returned: shown(Math.round(count * 2 * vary('returned')) * 1000),
  };
  const given = measures.filter((measure) => residents !== null || measure !== 'rate');
  const expected = residents === null ? 0 : (countOf(REGION, period) * residents) / WHOLE;
  const isJudged = hidden === null && area !== REGION && residents !== null && type === ALL_TYPES;
  const verdict = isJudged && expected > 0 ? verdictOf(count, expected) : null;
  return {
    area,
    period,
    type,
    values: Object.fromEntries(given.map((measure) => [measure, hidden ?? all[measure]])),
    verdicts:
      verdict === null
        ? {}
        : {
            ...(measures.includes('filed') ? { filed: verdict } : {}),
            ...(measures.includes('rate') ? { rate: verdict } : {}),
            ...(measures.includes('clearance') ? { clearance: 'undistinguished' as const } : {}),
          },
    largestCase:
      hidden === null && measures.includes('loss')
        ? chance(`band${area}${period}`) < 0.5
          ? { over: 10, upTo: 25 }
          : { over: 0, upTo: 10 }
        : null,
    changes: type === ALL_TYPES && measures.includes('filed') ? changesOf(area, period, kind) : {},
  };
}

function frame(
  id: string,
  periodKind: PeriodKind,
  periods: readonly PeriodKey[],
  measures: readonly MeasureId[],
  types: readonly string[] = [ALL_TYPES],
): PublishedFrame {
  const areas = [...PLACES.map(([code]) => code as string), UNASSIGNED, REGION];
  return {
    id,
    periodKind,
    periods,
    areas,
    types,
    measures,
    provenance: 'synthetic',
    cells: periods.flatMap((period) =>
      areas.flatMap((area) => types.map((type) => cellOf(area, period, type, periodKind, measures))),
    ),
    springFestival: true,
    provisional:
      periodKind === 'month' ? { '2026-08': 97, '2026-09': 93 } : { '2026-09-r12': null, '2026-q3': 96 },
  };
}

/** Every frame by district of the data contract. */
export function madeUpFrames(): readonly PublishedFrame[] {
  const years = ['2022', '2023', '2024', '2025', '2026'];
  const quarters = years.flatMap((year) => [1, 2, 3, 4].map((quarter) => `${year}-q${quarter}`)).slice(0, -1);
  return [
    frame('incidents-month-district', 'month', MONTHS, ['filed', 'rate']),
    frame('incidents-quarter-district', 'quarter', quarters, [
      'loss',
      'prevented',
      'clearance',
      'stopped',
      'returned',
    ]),
    frame(
      'incidents-r12-district',
      'rolling12',
      MONTHS.slice(11).map((month) => `${month}-r12`),
      ALL_MEASURES,
    ),
    frame('incidents-year-district', 'year', years, ALL_MEASURES),
    frame('incidents-year-district-group', 'year', years, ['filed', 'loss'], GROUPS),
  ];
}

let made: ViewFeed | undefined;

/** All of it as the map page fetches it. */
export function madeUpFeed(): ViewFeed {
  made ??= viewFeed(MADE_UP_SITE, MADE_UP_DISTRICTS, madeUpFrames(), GROUPS);
  return made;
}
