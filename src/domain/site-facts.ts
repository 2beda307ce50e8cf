import type { Bilingual } from './bilingual.ts';
import type { Edition } from './edition.ts';
import type { Provenance } from './provenance.ts';
import type { Region } from './region.ts';

/** The footer of a government page; null where the office has not said. */
export interface Publisher {
  readonly sponsorZh: string | null;
  readonly operatorZh: string | null;
  readonly contactZh: string | null;
  readonly responsibleEditorZh: string | null;
  readonly siteCode: string | null;
  readonly icp: string | null;
  readonly policeFiling: string | null;
}

/** Parts of the site that exist only where there is something to show. */
export type Section =
  | 'check'
  | 'types'
  | 'articles'
  | 'practise'
  | 'glossary'
  | 'village'
  | 'map'
  | 'campaigns'
  | 'collaboration'
  | 'data'
  | 'methodology';

/** Pages that lists of links may name, in their order there: sections, and the pages that always exist. */
export type Room = Section | 'help' | 'districts' | 'search' | 'about';

/** Those of the rooms that this site has. */
export function existing(sections: readonly Section[], rooms: readonly Room[]): readonly Room[] {
  const always: readonly Room[] = ['help', 'districts', 'search', 'about'];
  return rooms.filter((room) => always.includes(room) || sections.some((section) => section === room));
}

/** What every page may need to know of the site. */
export interface SiteFacts extends DatasetFacts {
  readonly sections: readonly Section[];
  /** Of the internal edition alone: there is a month of which it has a bulletin. */
  readonly hasBulletins: boolean;
}

/** What of it the dataset and the build decide. */
export interface DatasetFacts {
  readonly title: Bilingual;
  /** Address under which the site will live; null until the office has said. */
  readonly siteUrl: string | null;
  /** CalVer of the data release. */
  readonly version: string;
  /** SHA-256 over the input files, in hexadecimal: what a release is known by. */
  readonly dataHash: string;
  readonly edition: Edition;
  /** How the office marks what stays inside; null where it has not said. */
  readonly internalMarkingZh: string | null;
  /** ISO date that the operational tables run to. */
  readonly asOf: string;
  /** ISO date on which dated content is judged, in the region's time zone. */
  readonly buildDate: string;
  readonly currency: string;
  readonly licence: Bilingual;
  readonly region: Region;
  readonly publisher: Publisher;
  /** Null until the map has been reviewed. */
  readonly mapReview: { readonly number: string; readonly authority: string; readonly date: string } | null;
  /** False in a release without a map review number: the tile grid then stands in for the map. */
  readonly drawsMap: boolean;
  /** The weakest provenance of any published figure. */
  readonly provenance: Provenance;
  readonly demoSeed: number | null;
  /** Smallest count that is published. */
  readonly minCount: number;
  readonly boundaries: { readonly source: Bilingual; readonly licence: string; readonly date: string };
}

/** A feed is for everyone: it leaves a log-in behind. */
export function hasFeed({ edition, sections }: Pick<SiteFacts, 'edition' | 'sections'>): boolean {
  return edition === 'public' && sections.includes('articles');
}

/** Neither what is internal nor synthetic figures, nor a site that has no address yet. */
export function isForSearchEngines({ edition, provenance, siteUrl }: DatasetFacts): boolean {
  return edition === 'public' && provenance !== 'synthetic' && siteUrl !== null;
}
