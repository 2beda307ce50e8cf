import { NOT_AVAILABLE } from '../csv-rows.ts';
import type { YearKey } from '../period.ts';
import { publishedNumber } from '../published-value.ts';
import { printedNumber, publicityCsv, type NameOf, type PublicityStamp } from './publicity-csv.ts';
import type { PublicityYear } from './publicity-facts.ts';
import { shareFound, type ShareFound } from './share-found.ts';
import type { TargetingGap } from './targeting-gap.ts';

/** One row is one area, one type group or audience, and one measure; `type` is a group. */
const COLUMNS = [
  'period',
  'area',
  'name',
  'name_en',
  'type',
  'type_name',
  'type_name_en',
  'audience',
  'audience_name',
  'audience_name_en',
  'measure',
  'value',
  'state',
  'lower',
  'upper',
  'verdict',
] as const;

type Row = Readonly<Record<(typeof COLUMNS)[number], string>>;

interface GapTables {
  readonly year: YearKey;
  readonly gaps: readonly TargetingGap[];
  /** Of the region; undefined where no table tells of it. */
  readonly ofRegion: PublicityYear | undefined;
}

/** The tables of the page of gaps: cases and events as they are published, shares in whole % as they are printed. */
export function gapCsv(
  { year, gaps, ofRegion }: GapTables,
  names: { readonly area: NameOf; readonly group: NameOf; readonly audience: NameOf },
  stamp: PublicityStamp,
): string {
  const named = (name: string, id: string | null, nameOf: NameOf): Partial<Row> => ({
    [name === 'area' ? 'name' : `${name}_name`]: id === null ? NOT_AVAILABLE : nameOf(id).zh,
    [name === 'area' ? 'name_en' : `${name}_name_en`]: id === null ? NOT_AVAILABLE : nameOf(id).en,
    [name]: id ?? NOT_AVAILABLE,
  });
  const empty = {
    value: NOT_AVAILABLE,
    state: 'value',
    lower: NOT_AVAILABLE,
    upper: NOT_AVAILABLE,
    verdict: NOT_AVAILABLE,
  };
  const base = (area: string, group: string | null, audience: string | null): Row =>
    ({
      ...empty,
      period: year,
      ...named('area', area, names.area),
      ...named('type', group, names.group),
      ...named('audience', audience, names.audience),
    }) as Row;
  const rows = gaps.flatMap((gap): readonly Row[] => {
    const row = { ...base(gap.area, gap.group, null), verdict: gap.verdict };
    return [
      {
        ...row,
        measure: 'filed',
        value: printedNumber(publishedNumber(gap.filed), 0),
        state: gap.filed.state,
      },
      { ...row, measure: 'harm_share', ...shareOf(gap.harm) },
      { ...row, measure: 'mentions', value: printedNumber(gap.mentions, 0) },
      { ...row, measure: 'publicity_share', ...shareOf(gap.publicity) },
    ];
  });
  const toWhom = Object.entries(ofRegion?.audiences ?? {}).flatMap(([audience, events]): readonly Row[] => {
    if (ofRegion === undefined) return [];
    const row = base(ofRegion.area, null, audience);
    return [
      { ...row, measure: 'events', value: printedNumber(events, 0) },
      { ...row, measure: 'events_share', ...shareOf(shareFound(events, ofRegion.events)) },
    ];
  });
  return publicityCsv(COLUMNS, [...rows, ...toWhom], stamp);
}

function shareOf(share: ShareFound | null): Pick<Row, 'value' | 'state' | 'lower' | 'upper'> {
  return {
    value: printedNumber(share?.value ?? null, 0),
    state: share === null ? 'not_told' : 'value',
    lower: printedNumber(share?.lower ?? null, 0),
    upper: printedNumber(share?.upper ?? null, 0),
  };
}
