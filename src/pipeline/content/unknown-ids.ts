import type { ArticleFrontMatter } from '../../schema/article.schema.ts';
import type { CampaignFrontMatter } from '../../schema/campaign.schema.ts';
import type { Problem } from '../problem.ts';
import type { KnownIds } from '../validate/known-ids.ts';
import type { ReadMarkdown } from './read-front-matter.ts';
import { idsOfTable, unknownReferences } from './unknown-references.ts';

/** What content refers to; null where it may be missing because a file could not be read. */
export interface ContentIds extends Pick<KnownIds, 'fraud_types' | 'sources' | 'districts' | 'agencies'> {
  /** That outreach tables name. */
  readonly campaigns: ReadonlySet<string> | null;
  /** Numbers of hotlines.csv. */
  readonly hotlines: ReadonlySet<string> | null;
  /** Types that count as incidents and say how they work: each is told to the public. */
  readonly toldTypes: ReadonlySet<string> | null;
  /** Numbers of hotlines.csv that are confirmed to be live here. */
  readonly liveNumbers: ReadonlySet<string> | null;
  /** Names of hosts, without `www.`, that sources.csv or hotlines.csv gives. */
  readonly sourceHosts: ReadonlySet<string> | null;
  /** Names of the region and its districts, long and short. */
  readonly placeNames: ReadonlySet<string> | null;
  /** What the addresses of our own pages begin with; none while nobody has said where the site will live. */
  readonly ownAddresses: ReadonlySet<string> | null;
}

/** The same ids in another form. */
export function mapIds<From, To>(
  ids: Readonly<Record<keyof ContentIds, From>>,
  change: (ids: From) => To,
): Readonly<Record<keyof ContentIds, To>> {
  const changed = Object.entries(ids).map(([name, some]) => [name, change(some)] as const);
  return Object.fromEntries(changed) as Readonly<Record<keyof ContentIds, To>>;
}

/** The types and sources of an article are those of the data. */
export function unknownInArticle(
  file: string,
  read: ReadMarkdown<ArticleFrontMatter>,
  known: ContentIds,
): readonly Problem[] {
  return unknownReferences<'types' | 'sources'>(file, read, referredBoth(known));
}

/** A campaign is held in districts of the data by agencies of the data, about its types, with articles that exist. */
export function unknownInCampaign(
  file: string,
  read: ReadMarkdown<CampaignFrontMatter>,
  known: ContentIds,
  articles: readonly string[],
): readonly Problem[] {
  return unknownReferences<'types' | 'sources' | 'districts' | 'organisers' | 'articles'>(file, read, {
    ...referredBoth(known),
    districts: idsOfTable(known.districts, 'districts.csv'),
    organisers: idsOfTable(known.agencies, 'agencies.csv'),
    articles: {
      ids: new Set(articles.map((path) => path.slice(path.lastIndexOf('/') + 1, -'.md'.length))),
      place: 'content/articles/',
      remedy: '照文章的文件名填写，不带 .md',
      kind: '文件',
    },
  });
}

function referredBoth({ fraud_types: types, sources }: ContentIds) {
  return { types: idsOfTable(types, 'fraud_types.csv'), sources: idsOfTable(sources, 'sources.csv') };
}
