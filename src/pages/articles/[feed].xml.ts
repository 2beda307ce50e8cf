import rss from '@astrojs/rss';
import type { APIContext } from 'astro';

import { hasFeed } from '../../domain/site-facts.ts';
import { messages } from '../../i18n/messages.ts';
import { sitePath } from '../../i18n/site-path.ts';
import { loadArticles } from '../_load-content.ts';
import { loadSiteFacts } from '../_load-site.ts';

export async function getStaticPaths() {
  return hasFeed(await loadSiteFacts()) ? [{ params: { feed: 'feed' } }] : [];
}

export async function GET(context: APIContext): Promise<Response> {
  const site = await loadSiteFacts();
  const articles = await loadArticles('zh-CN');
  return rss({
    title: site.title.zh,
    description: messages('zh-CN').articles.lead,
    site: context.site ?? 'https://site.invalid',
    customData: '<language>zh-CN</language>',
    items: articles.map(({ slug, title, summary, published }) => ({
      title,
      description: summary,
      pubDate: new Date(`${published}T00:00:00+08:00`),
      link: sitePath('zh-CN', `/articles/${slug}/`),
    })),
  });
}
