import { Feed } from 'feed';

import type { AreaCode } from '../domain/area-code.ts';
import type { Bilingual } from '../domain/bilingual.ts';
import { punctuation } from '../i18n/punctuation.ts';
import { filePath, sitePath } from '../i18n/site-path.ts';
import { watchWords } from '../i18n/watch-words.ts';
import { loadCampaigns } from './_load-campaigns.ts';
import { loadArticles } from './_load-content.ts';
import { loadSiteFacts } from './_load-site.ts';
import { loadWatch } from './_load-watch.ts';

/** Articles that a reader of a feed has not had yet, more or less. */
const ARTICLES = 10;

/** What is said for an area: what to watch for now, campaigns held there, the latest articles. It holds no figure. */
export async function areaFeed(code: AreaCode, name: Bilingual, root: URL | undefined): Promise<Feed> {
  const locale = 'zh-CN';
  const [site, watch, campaigns, articles] = await Promise.all([
    loadSiteFacts(),
    loadWatch(locale, code),
    loadCampaigns(locale),
    loadArticles(locale),
  ]);
  const words = watchWords(locale);
  const { colon } = punctuation(locale);
  const absolute = (path: string): string => new URL(path, root ?? 'https://site.invalid').href;
  const day = (isoDate: string): Date => new Date(`${isoDate}T00:00:00+08:00`);
  const page = absolute(sitePath(locale, `/districts/${code}/`));
  const feed = new Feed({
    id: page,
    title: words.feedTitle(name.zh),
    link: page,
    language: locale,
    copyright: site.licence.zh,
    updated: day(site.buildDate),
    generator: site.title.en,
    feedLinks: {
      atom: absolute(filePath(`/districts/${code}/feed.xml`)),
      json: absolute(filePath(`/districts/${code}/feed.json`)),
    },
    author: { name: site.title.zh },
  });
  if (watch !== null) {
    const lines = watch.items.map(
      ({ name: type, heard, advice }) =>
        `${type}${colon}${heard === null ? '' : `${words.heard(heard)} `}${advice ?? ''}`,
    );
    feed.addItem({
      id: `${page}#${site.version}`,
      title: `${watch.example}${name.zh}${colon}${words.title}`,
      link: page,
      date: day(site.asOf),
      content: [...lines, words.gone, words.figures].map((line) => `<p>${line}</p>`).join(''),
    });
  }
  for (const campaign of campaigns.filter(
    ({ districts }) => districts.includes(code) || code === site.region.code,
  ))
    addText(`/campaigns/${campaign.id}/`, campaign);
  for (const article of articles.slice(0, ARTICLES)) addText(`/articles/${article.slug}/`, article);
  return feed;

  function addText(
    path: string,
    {
      title,
      summary,
      published,
    }: { readonly title: string; readonly summary: string; readonly published: string },
  ): void {
    const link = absolute(sitePath(locale, path));
    feed.addItem({ id: link, title, link, date: day(published), description: summary });
  }
}
