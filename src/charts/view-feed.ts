import { compactFrame, expandFrame, type CompactFrame } from '../domain/compact-frame.ts';
import type { Bilingual } from '../domain/bilingual.ts';
import type { LeftOutFrame } from '../domain/left-out-frame.ts';
import { printedFrame } from '../domain/printed-digits.ts';
import { ALL_TYPES, type PublishedFrame, type TypeKey } from '../domain/published-frame.ts';
import type { District, Region, ResidentsInYear } from '../domain/region.ts';
import type { SiteFacts } from '../domain/site-facts.ts';
import type { Atlas } from '../domain/view-choices.ts';

/** What another view of the map is drawn from: published figures as they are printed, and who they are of. */
export interface ViewFeed {
  readonly site: {
    readonly title: Bilingual;
    readonly version: string;
    readonly asOf: string;
    readonly dataHash: string;
  };
  readonly region: Pick<Region, 'code' | 'name' | 'residents'>;
  readonly districts: readonly ViewDistrict[];
  /** Types that a reader may choose: all, then groups. */
  readonly types: readonly TypeKey[];
  /** Those that give figures by district. */
  readonly frames: readonly PublishedFrame[];
  /** Those that give none, with why. */
  readonly leftOut: readonly LeftOutFrame[];
}

export type ViewDistrict = Pick<District, 'code' | 'name' | 'shortZh' | 'tile' | 'residents'>;

/** The feed as it is sent. */
export interface CompactFeed extends Omit<ViewFeed, 'districts' | 'frames'> {
  readonly districts: readonly CompactDistrict[];
  /** Of which the districts say their residents. */
  readonly years: readonly Omit<ResidentsInYear, 'residents'>[];
  readonly frames: readonly CompactFrame[];
}

interface CompactDistrict extends Omit<ViewDistrict, 'residents'> {
  /** In the order of the years; null where the table has none. */
  readonly residents: readonly (number | null)[];
}

export function viewFeed(
  site: SiteFacts,
  districts: readonly District[],
  frames: readonly PublishedFrame[],
  groups: readonly TypeKey[],
  leftOut: readonly LeftOutFrame[] = [],
): ViewFeed {
  const { code, name, residents } = site.region;
  return {
    site: { title: site.title, version: site.version, asOf: site.asOf, dataHash: site.dataHash },
    region: { code, name, residents },
    districts: districts.map((district) => ({
      code: district.code,
      name: district.name,
      shortZh: district.shortZh,
      tile: district.tile,
      residents: district.residents,
    })),
    types: [...new Set([ALL_TYPES, ...groups])],
    frames: frames
      .filter(({ areas }) => districts.some((district) => areas.includes(district.code)))
      .map(printedFrame),
    leftOut,
  };
}

export function compactFeed(feed: ViewFeed): CompactFeed {
  const years = yearsOf(feed.districts);
  return {
    ...feed,
    years,
    districts: feed.districts.map(({ residents, ...district }) => ({
      ...district,
      residents: years.map((year) => residents.find((one) => isSame(one, year))?.residents ?? null),
    })),
    frames: feed.frames.map(compactFrame),
  };
}

export function expandFeed({ years, ...compact }: CompactFeed): ViewFeed {
  return {
    ...compact,
    districts: compact.districts.map(({ residents, ...district }) => ({
      ...district,
      residents: years.flatMap((year, place) => {
        const count = residents[place] ?? null;
        return count === null ? [] : [{ ...year, residents: count }];
      }),
    })),
    frames: compact.frames.map(expandFrame),
  };
}

/** Every year that a district tells, on every basis that one tells it. */
function yearsOf(districts: readonly ViewDistrict[]): CompactFeed['years'] {
  const years: Omit<ResidentsInYear, 'residents'>[] = [];
  for (const { year, basis } of districts.flatMap(({ residents }) => residents))
    if (!years.some((known) => isSame(known, { year, basis }))) years.push({ year, basis });
  return years.sort((a, b) => a.year - b.year);
}

function isSame(
  a: Pick<ResidentsInYear, 'year' | 'basis'>,
  b: Pick<ResidentsInYear, 'year' | 'basis'>,
): boolean {
  return a.year === b.year && a.basis === b.basis;
}

export function atlasOf({ frames, leftOut, districts }: ViewFeed): Atlas {
  return { frames, leftOut, districts: districts.map(({ code }) => code) };
}
