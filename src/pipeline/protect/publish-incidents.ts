import { UNASSIGNED, type AreaCode } from '../../domain/area-code.ts';
import { monthsOfPeriod, yearOfMonth, type PeriodKey, type YearKey } from '../../domain/period.ts';
import type { Provenance } from '../../domain/provenance.ts';
import {
  ALL_TYPES,
  filedOf,
  type MeasureId,
  type PublishedCell,
  type PublishedFrame,
} from '../../domain/published-frame.ts';
import {
  NOT_DUE,
  NOT_SUPPLIED,
  publishedNumber,
  shown,
  stateOfTotal,
  SUPPRESSED,
  type PublishedValue,
} from '../../domain/published-value.ts';
import { poissonExactCI } from '../../domain/statistics/poisson-exact-ci.ts';
import { verdictOf } from '../../domain/verdict.ts';
import type { Disclosure } from '../../schema/disclosure.schema.ts';
import type { IncidentTallies } from '../tabulate/incident-tally.ts';
import type { ResidentsOf } from '../tabulate/residents.ts';
import { lossOf, publishLoss } from './sensitive-loss.ts';

/** Residents that a rate is per. */
export const RATE_BASE = 10_000;
const RATE_LEVEL = 0.95;

interface Inputs {
  readonly tallies: IncidentTallies;
  readonly residentsOf: ResidentsOf;
  readonly region: AreaCode;
  readonly disclosure: Disclosure;
  readonly provenance: Provenance;
}

/**
 * The two frames published before the disclosure engine exists: month × district (filed) and
 * year × district (filed, loss). Counts of 1 to min_count − 1 are suppressed, and so is every total
 * that contains a suppressed cell, up to the region's: no sum is left from which one could be taken.
 */
export function publishIncidents(inputs: Inputs): readonly PublishedFrame[] {
  if (inputs.tallies.months.length === 0) return [];
  const monthly = publishMonths(inputs);
  const frames: Readonly<Record<Disclosure['frames'][number], PublishedFrame>> = {
    'incidents-month-district': monthly,
    'incidents-year-district': publishYears(inputs, monthly),
  };
  return inputs.disclosure.frames.map((id) => frames[id]);
}

function publishMonths(inputs: Inputs): PublishedFrame {
  const { tallies, region, disclosure } = inputs;
  const areas = publishedAreas(inputs);
  const cells = tallies.months.flatMap((month) => {
    const parts = areas.map((area) => {
      const { supply, filed } = tallies.at(area, month);
      return { area, filed: publishCount(filed, supply, disclosure.min_count) };
    });
    const total = totalOf(parts.map(({ filed }) => filed));
    return describe(inputs, month, [...parts, { area: region, filed: total }], () => null);
  });
  return frameOf(inputs, 'incidents-month-district', tallies.months, ['filed', 'rate'], cells);
}

/** Years add up published months, so that a hidden month hides its year. */
function publishYears(inputs: Inputs, monthly: PublishedFrame): PublishedFrame {
  const { tallies, region, disclosure } = inputs;
  const areas = publishedAreas(inputs);
  const months = new Map(monthly.cells.map((cell) => [`${cell.area} ${cell.period}`, filedOf(cell)]));
  const years = [...new Set(tallies.months.map(yearOfMonth))];
  const cells = years.flatMap((year) => {
    const parts = areas.map((area) => ({
      area,
      filed: totalOf(monthsOfPeriod(year).map((month) => months.get(`${area} ${month}`) ?? NOT_SUPPLIED)),
    }));
    const losses = new Map(parts.map(({ area, filed }) => [area, yearLoss(inputs, area, year, filed)]));
    const total = totalOf(parts.map(({ filed }) => filed));
    const regionLoss = totalLoss(inputs, areas, year, [...losses.values()], total, disclosure);
    return describe(
      inputs,
      year,
      [...parts, { area: region, filed: total }],
      (area) => losses.get(area) ?? regionLoss,
    );
  });
  return frameOf(inputs, 'incidents-year-district', years, ['filed', 'rate', 'loss'], cells);
}

function publishedAreas({ tallies }: Inputs): readonly AreaCode[] {
  const hasUnassigned = tallies.months.some((month) => tallies.at(UNASSIGNED, month).filed > 0);
  return tallies.areas.filter((area) => area !== UNASSIGNED || hasUnassigned);
}

function publishCount(
  count: number,
  supply: 'supplied' | 'not_supplied' | 'not_due',
  minCount: number,
): PublishedValue {
  if (supply === 'not_due') return NOT_DUE;
  if (supply === 'not_supplied') return NOT_SUPPLIED;
  return count > 0 && count < minCount ? SUPPRESSED : shown(count);
}

/** The sum of published parts; hidden or missing as soon as one part is. */
function totalOf(parts: readonly PublishedValue[]): PublishedValue {
  const state = stateOfTotal(parts.map((part) => part.state));
  if (state !== null) return { state };
  return shown(parts.reduce((sum, part) => sum + (part.state === 'value' ? part.value : 0), 0));
}

function yearLoss(inputs: Inputs, area: AreaCode, year: YearKey, filed: PublishedValue): PublishedValue {
  const total = lossOf(monthsOfPeriod(year).map((month) => inputs.tallies.at(area, month)));
  return publishLoss(total, filed, inputs.disclosure);
}

function totalLoss(
  inputs: Inputs,
  areas: readonly AreaCode[],
  year: YearKey,
  parts: readonly PublishedValue[],
  filed: PublishedValue,
  disclosure: Disclosure,
): PublishedValue {
  const state = stateOfTotal(parts.map((part) => part.state));
  if (state !== null) return { state };
  const total = lossOf(
    areas.flatMap((area) => monthsOfPeriod(year).map((month) => inputs.tallies.at(area, month))),
  );
  return publishLoss(total, filed, disclosure);
}

/** Adds rate and verdict, which exist only where the count is shown: a rate times residents is the count. */
function describe(
  inputs: Inputs,
  period: PeriodKey,
  parts: readonly { readonly area: AreaCode; readonly filed: PublishedValue }[],
  lossAt: (area: AreaCode) => PublishedValue | null,
): readonly PublishedCell[] {
  const { region, residentsOf } = inputs;
  const year = Number(period.slice(0, 4));
  const regionFiled = parts.find(({ area }) => area === region)?.filed;
  const regionCount = regionFiled === undefined ? null : publishedNumber(regionFiled);
  return parts.map(({ area, filed }) => {
    const residents = area === UNASSIGNED ? null : residentsOf(area, year);
    const count = publishedNumber(filed);
    const expected =
      regionCount === null || residents === null
        ? null
        : (regionCount * residents) / residentsOf(region, year);
    const rate = rateOf(filed, residents);
    const loss = lossAt(area);
    const verdict =
      area === region || count === null || expected === null || expected === 0
        ? null
        : verdictOf(count, expected);
    return {
      area,
      period,
      type: ALL_TYPES,
      values: { filed, ...(rate === null ? {} : { rate }), ...(loss === null ? {} : { loss }) },
      verdicts: verdict === null ? {} : { filed: verdict, rate: verdict },
      largestCase: null,
      changes: {},
    };
  });
}

/** Incidents of unknown place have no population, and so no rate. */
function rateOf(filed: PublishedValue, residents: number | null): PublishedValue | null {
  if (residents === null) return null;
  const count = publishedNumber(filed);
  if (count === null) return filed;
  const scale = RATE_BASE / residents;
  const { lower, upper } = poissonExactCI(count, RATE_LEVEL);
  return shown(count * scale, { lower: lower * scale, upper: upper * scale, level: RATE_LEVEL });
}

function frameOf(
  inputs: Inputs,
  id: string,
  periods: readonly PeriodKey[],
  measures: readonly MeasureId[],
  cells: readonly PublishedCell[],
): PublishedFrame {
  const periodKind = id === 'incidents-month-district' ? 'month' : 'year';
  const areas = [...publishedAreas(inputs), inputs.region];
  return {
    id,
    periodKind,
    periods,
    areas,
    types: [ALL_TYPES],
    measures,
    provenance: inputs.provenance,
    cells,
    provisional: {},
  };
}
