import rss from '@astrojs/rss';
import type { APIContext } from 'astro';

import { publicityWords } from '../../i18n/publicity-words.ts';
import { sitePath } from '../../i18n/site-path.ts';
import { loadCampaigns } from '../_load-campaigns.ts';
import { loadSiteFacts } from '../_load-site.ts';

/** A feed is for everyone: it leaves a log-in behind. */
export async function getStaticPaths() {
  const { edition, sections } = await loadSiteFacts();
  return edition === 'public' && sections.includes('campaigns') ? [{ params: { feed: 'feed' } }] : [];
}

export async function GET(context: APIContext): Promise<Response> {
  const campaigns = await loadCampaigns('zh-CN');
  const words = publicityWords('zh-CN');
  return rss({
    title: words.title,
    description: words.lead,
    site: context.site ?? 'https://site.invalid',
    customData: '<language>zh-CN</language>',
    items: campaigns.map(({ id, title, summary, published }) => ({
      title,
      description: summary,
      pubDate: new Date(`${published}T00:00:00+08:00`),
      link: sitePath('zh-CN', `/campaigns/${id}/`),
    })),
  });
}
