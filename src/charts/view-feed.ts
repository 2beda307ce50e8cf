import { compactFrame, expandFrame, type CompactFrame } from '../domain/compact-frame.ts';
import type { Bilingual } from '../domain/bilingual.ts';
import { printedFrame } from '../domain/printed-digits.ts';
import { ALL_TYPES, type PublishedFrame, type TypeKey } from '../domain/published-frame.ts';
import type { District, Region } from '../domain/region.ts';
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
}

export type ViewDistrict = Pick<District, 'code' | 'name' | 'shortZh' | 'tile' | 'residents'>;

/** The feed as it is sent. */
export interface CompactFeed extends Omit<ViewFeed, 'frames'> {
  readonly frames: readonly CompactFrame[];
}

export function viewFeed(
  site: SiteFacts,
  districts: readonly District[],
  frames: readonly PublishedFrame[],
  groups: readonly TypeKey[],
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
  };
}

export function compactFeed(feed: ViewFeed): CompactFeed {
  return { ...feed, frames: feed.frames.map(compactFrame) };
}

export function expandFeed(compact: CompactFeed): ViewFeed {
  return { ...compact, frames: compact.frames.map(expandFrame) };
}

export function atlasOf({ frames, districts }: ViewFeed): Atlas {
  return { frames, districts: districts.map(({ code }) => code) };
}
