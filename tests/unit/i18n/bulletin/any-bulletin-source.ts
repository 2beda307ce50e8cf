import fc from 'fast-check';

import type { BulletinSource } from '../../../../src/domain/bulletin/bulletin-source.ts';
import { monthsBetween, type PeriodKind } from '../../../../src/domain/period.ts';
import {
  ALL_TYPES,
  type MeasureId,
  type PublishedCell,
  type PublishedFrame,
} from '../../../../src/domain/published-frame.ts';
import {
  NOT_DUE,
  NOT_SUPPLIED,
  publishedNumber,
  shown,
  SUPPRESSED,
  type PublishedValue,
} from '../../../../src/domain/published-value.ts';

/*
 * Whatever the frames of an internal edition may hold: every state anywhere, frames and cells missing,
 * shares and largest cases told or not. No figure of it means anything, and hardly two are alike.
 */

const REGION = '99';
const PLACES = [
  ['33', '丙县'],
  ['11', '甲县'],
  ['44', '丁县'],
  ['22', '乙县'],
] as const;
const TYPES = ['brush', 'loan', 'made-up'] as const;
const MONTHS = monthsBetween('2025-01', '2026-03');

const state = fc.constantFrom<PublishedValue>(SUPPRESSED, NOT_SUPPLIED, NOT_DUE, shown(0));
const count = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: 1, max: 99_999_999 }).map((n) => shown(n)) },
  {
    weight: 1,
    arbitrary: state,
  },
);
const measured = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.integer({ min: 1000, max: 9_999_999 }).map((n) => {
      const value = n / 1000;
      return shown(value, { lower: value * 0.7, upper: value * 1.4, level: 0.95 });
    }),
  },
  { weight: 1, arbitrary: state },
);
const ratio = fc
  .integer({ min: 100, max: 3000 })
  .chain((n) =>
    fc
      .constantFrom(0.5, 0.9)
      .map((low) => shown(n / 1000, { lower: (n / 1000) * low, upper: (n / 1000) * 1.3, level: 0.95 })),
  );
const verdict = fc.constantFrom('above', 'below', 'undistinguished');

const content = fc.record({
  values: fc.record(
    {
      filed: count,
      rate: measured,
      loss: count,
      median_loss: count,
      prevented: count,
      clearance: measured,
      stopped: count,
      returned: count,
    },
    { requiredKeys: ['filed', 'rate', 'loss'] },
  ),
  verdicts: fc.record({ filed: verdict }, { requiredKeys: [] }),
  changes: fc.record({ year_on_year: ratio, period_on_period: ratio }, { requiredKeys: [] }),
  lossChanges: fc.option(fc.record({ year_on_year: ratio, period_on_period: ratio }, { requiredKeys: [] })),
  largestCase: fc.constantFrom(null, { over: 10, upTo: 25 }, { over: 50, upTo: 100 }),
  largestPart: fc.option(fc.double({ min: 0.01, max: 1, noNaN: true })),
  exists: fc.integer({ min: 0, max: 9 }).map((n) => n > 0),
});

function frame(id: string, periodKind: PeriodKind, periods: readonly string[], types: readonly string[]) {
  const areas = [...PLACES.map(([code]) => code as string), 'unassigned', REGION];
  const keys = periods.flatMap((period) =>
    types.flatMap((type) => areas.map((area) => ({ period, type, area }))),
  );
  const measures: readonly MeasureId[] = types.includes(ALL_TYPES)
    ? ['filed', 'rate', 'loss', 'median_loss', 'prevented', 'clearance', 'stopped', 'returned']
    : ['filed', 'loss'];
  return fc
    .array(content, { minLength: keys.length, maxLength: keys.length })
    .map((contents): PublishedFrame => ({
      id,
      periodKind,
      periods,
      areas,
      types,
      measures,
      provenance: 'synthetic',
      springFestival: true,
      provisional: periodKind === 'month' ? { '2026-03': 93, '2026-02': null } : {},
      cells: keys.flatMap((key, place): readonly PublishedCell[] => {
        const made = contents[place];
        if (made?.exists !== true) return [];
        const { largestPart, values, verdicts, changes, largestCase, lossChanges } = made;
        const cell = { values, verdicts, changes, largestCase };
        const loss = publishedNumber(cell.values.loss);
        const tells = loss !== null && loss > 0 && largestPart !== null;
        return [
          {
            ...key,
            ...cell,
            ...(lossChanges === null ? {} : { lossChanges }),
            ...(tells ? { largestLoss: Math.max(0.01, Math.round(loss * largestPart * 100) / 100) } : {}),
          },
        ];
      }),
    }));
}

const site: BulletinSource['site'] = {
  asOf: '2026-03-31',
  buildDate: '2026-04-05',
  dataHash: 'ab'.repeat(32),
  edition: 'internal',
  internalMarkingZh: '内部资料　注意保存',
  provenance: 'synthetic',
  publisher: {
    sponsorZh: null,
    operatorZh: null,
    contactZh: null,
    responsibleEditorZh: null,
    siteCode: null,
    icp: null,
    policeFiling: null,
  },
  region: { code: REGION, name: { zh: '示范市', en: 'Demo' }, parents: [], residents: [] },
  title: { zh: '示范反诈地图集', en: 'Demo Atlas' },
  version: '2026.1',
};

export const anyBulletinSource: fc.Arbitrary<BulletinSource> = fc
  .record({
    month: frame('incidents-month-district', 'month', MONTHS, [ALL_TYPES]),
    rolling: fc.option(
      frame(
        'incidents-r12-district',
        'rolling12',
        MONTHS.slice(11).map((month) => `${month}-r12`),
        [ALL_TYPES],
      ),
    ),
    byType: fc.option(frame('incidents-month-district-type', 'month', MONTHS, TYPES)),
  })
  .map(({ month, rolling, byType }) => ({
    site,
    districts: PLACES.map(([code, zh]) => ({ code, name: { zh, en: zh } })),
    frames: [byType, month, rolling].filter((one) => one !== null),
    fraudTypes: [
      { id: 'loan', name: { zh: '虚假贷款', en: 'Loan' } },
      { id: 'brush', name: { zh: '刷单返利', en: 'Brushing' } },
    ],
  }));
