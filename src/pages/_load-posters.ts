import { getCollection } from 'astro:content';

import { isReviewed } from '../domain/article.ts';
import { checkCode } from '../domain/take-away/check-code.ts';
import { ownAddress } from '../domain/take-away/own-address.ts';
import { hasTakeAway } from '../i18n/has-take-away.ts';
import { sitePath } from '../i18n/site-path.ts';
import { whenAndWhere } from '../i18n/when-and-where.ts';
import { loadCampaignEntries } from './_load-campaigns.ts';
import { loadDistricts } from './_load-data.ts';
import { loadSiteFacts } from './_load-site.ts';

/** What a poster says of an article or a campaign. */
export interface Poster {
  readonly slug: string;
  readonly kind: 'articles' | 'campaigns';
  readonly title: string;
  readonly summary: string;
  readonly steps: readonly string[];
  /** When and where, of a campaign. */
  readonly facts: readonly string[];
  /** The page it leads to: its path, and its full address once the site has one. */
  readonly path: string;
  readonly address: string | null;
  readonly code: string;
  readonly reviewed: boolean;
  readonly aiDrafted: boolean;
  /** The text itself, as it was rendered, and the ids of its sources. */
  readonly html: string;
  readonly sources: readonly string[];
}

/** One of every article and campaign; none in the internal edition and where there is no number to call. */
export async function loadPosters(): Promise<readonly Poster[]> {
  const [site, campaigns, districts] = await Promise.all([
    loadSiteFacts(),
    loadCampaignEntries(),
    loadDistricts(),
  ]);
  if (!hasTakeAway(site)) return [];
  const articles = await getCollection('articles', ({ data }) => data.published <= site.buildDate);
  return [
    ...articles.map((entry) => ({ kind: 'articles' as const, entry, facts: [] })),
    ...campaigns.map((entry) => ({
      kind: 'campaigns' as const,
      entry,
      facts: whenAndWhere(entry.data, districts),
    })),
  ].map(({ kind, facts, entry: { id, data, rendered } }): Poster => {
    const { title, summary, poster: steps, ai_drafted: aiDrafted, reviews, sources } = data;
    const path = `/${kind}/${id}/`;
    const reviewed = isReviewed(reviews);
    const code = checkCode(JSON.stringify([id, title, summary, facts, steps, reviewed]));
    const address = ownAddress(site.siteUrl, sitePath('zh-CN', path));
    return {
      slug: id,
      kind,
      title,
      summary,
      steps,
      facts,
      path,
      address,
      code,
      reviewed,
      aiDrafted,
      html: rendered?.html ?? '',
      sources,
    };
  });
}
