import { getCollection } from 'astro:content';

import { sitePath } from '../i18n/site-path.ts';
import { loadHelp } from './_load-help.ts';
import { loadTypeNames } from './_load-content.ts';

/** Titles of the Chinese pages that a text of ours sends its reader on to, by address. */
export async function loadPageTitles(): Promise<ReadonlyMap<string, string>> {
  const [articles, campaigns, types, help] = await Promise.all([
    getCollection('articles'),
    getCollection('campaigns'),
    loadTypeNames('zh-CN'),
    loadHelp('zh-CN'),
  ]);
  const titles: readonly (readonly [path: string, title: string])[] = [
    ...articles.map(({ id, data }) => [`/articles/${id}/`, data.title] as const),
    ...campaigns.map(({ id, data }) => [`/campaigns/${id}/`, data.title] as const),
    ...[...types].map(([id, name]) => [`/types/${id}/`, name] as const),
    ['/help/', help.title],
  ];
  return new Map(titles.map(([path, title]) => [sitePath('zh-CN', path), title]));
}
