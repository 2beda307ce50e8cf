import type { Feature, Polygon } from 'geojson';

import { compactFeed, viewFeed, type CompactFeed } from '../../src/charts/view-feed.ts';
import { monthsBetween } from '../../src/domain/period.ts';
import type { DistrictOutline, MapGeometry } from '../../src/domain/map-geometry.ts';
import { ALL_TYPES, type PublishedFrame } from '../../src/domain/published-frame.ts';
import { shown } from '../../src/domain/published-value.ts';
import type { District } from '../../src/domain/region.ts';
import type { SiteFacts } from '../../src/domain/site-facts.ts';
import { poissonExactCI } from '../../src/domain/statistics/poisson-exact-ci.ts';
import { verdictOf } from '../../src/domain/verdict.ts';

const REGION = 'R';
const RESIDENTS = 400_000;
const MONTHS = monthsBetween('2022-01', '2026-09');
const YEARS = [2022, 2023, 2024, 2025, 2026].map((year) => ({ year, basis: 'derived' as const }));

/** A made-up country: a grid of so many counties that are all alike, and what a release would say of them. */
export interface GridCountry {
  readonly geometry: MapGeometry;
  readonly districts: readonly District[];
  readonly feed: CompactFeed;
}

export function gridCountry(counties: number): GridCountry {
  const columns = Math.ceil(Math.sqrt(counties));
  const codes = Array.from({ length: counties }, (_, index) => `9${String(index).padStart(5, '0')}`);
  const districts = codes.map((code, index): District => {
    const name = { zh: `第${index}县`, en: `County ${index}` };
    return {
      code,
      name,
      shortZh: name.zh,
      seat: null,
      areaKm2: 1,
      neighbours: [],
      tile: null,
      residents: YEARS.map((year) => ({ ...year, residents: RESIDENTS })),
    } as unknown as District;
  });
  const site = {
    title: { zh: '格子国', en: 'Grid country' },
    version: '1',
    asOf: '2026-09-30',
    dataHash: '',
    region: {
      code: REGION,
      name: { zh: '全国', en: 'Country' },
      residents: YEARS.map((year) => ({ ...year, residents: RESIDENTS * counties })),
    },
  } as unknown as SiteFacts;
  const outlines = codes.map((code, index) =>
    outlineOf(code, index % columns, Math.floor(index / columns), columns),
  );
  return {
    geometry: { districts: outlines, neighbours: [], rivers: [] },
    districts,
    feed: compactFeed(viewFeed(site, districts, [monthFrame(codes)], [])),
  };
}

/** A square cell with ten corners a side, as a simplified border has. */
function outlineOf(code: string, column: number, row: number, columns: number): DistrictOutline {
  const size = 30 / columns;
  const at = (x: number, y: number): [number, number] => [90 + (column + x) * size, 25 + (row + y) * size];
  const steps = Array.from({ length: 10 }, (_, step) => step / 10);
  // Clockwise, as d3 has the inside of a ring.
  const ring = [
    ...steps.map((step) => at(0, step)),
    ...steps.map((step) => at(step, 1)),
    ...steps.map((step) => at(1, 1 - step)),
    ...steps.map((step) => at(1 - step, 0)),
    at(0, 0),
  ];
  const feature: Feature<Polygon, { readonly adcode: string }> = {
    type: 'Feature',
    properties: { adcode: code },
    geometry: { type: 'Polygon', coordinates: [ring] },
  };
  return feature;
}

/** Counts around thirty that go up and down: no two months look alike. */
function monthFrame(codes: readonly string[]): PublishedFrame {
  const countOf = (index: number, month: number): number =>
    30 + Math.round(22 * Math.sin(index * 1.7 + month * 0.9));
  const totals = MONTHS.map((_, month) =>
    codes.reduce((sum, _code, index) => sum + countOf(index, month), 0),
  );
  const scale = 10_000 / RESIDENTS;
  const rateOf = (count: number, per: number) => {
    const { lower, upper } = poissonExactCI(count);
    return shown(count * per, { lower: lower * per, upper: upper * per, level: 0.95 });
  };
  const common = { type: ALL_TYPES, largestCase: null, changes: {} };
  return {
    id: 'incidents-month-district',
    periodKind: 'month',
    periods: MONTHS,
    areas: [...codes, REGION],
    types: [ALL_TYPES],
    measures: ['filed', 'rate'],
    provenance: 'synthetic',
    provisional: {},
    cells: MONTHS.flatMap((period, month) => [
      ...codes.map((area, index) => {
        const count = countOf(index, month);
        const verdict = verdictOf(count, (totals[month] ?? 0) / codes.length);
        return {
          ...common,
          area,
          period,
          values: { filed: shown(count), rate: rateOf(count, scale) },
          verdicts: { filed: verdict, rate: verdict },
        };
      }),
      {
        ...common,
        area: REGION,
        period,
        values: { filed: shown(totals[month] ?? 0), rate: rateOf(totals[month] ?? 0, scale / codes.length) },
        verdicts: {},
      },
    ]),
  };
}
