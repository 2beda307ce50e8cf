import { capitalise } from '../i18n/capitalise.ts';
import type { Locale } from '../i18n/locale.ts';
import { messages } from '../i18n/messages.ts';
import { sitePath } from '../i18n/site-path.ts';
import { loadArticles } from './_load-content.ts';

interface Audience {
  /** As articles name it. */
  readonly id: string;
  readonly name: string;
}

/** Whom at least one article is written for; all of them together are no choice. */
export async function loadAudiences(locale: Locale): Promise<readonly Audience[]> {
  const articles = await loadArticles(locale);
  return Object.entries(messages(locale).audiences)
    .map(([id, name]) => ({ id, name }))
    .filter(({ id }) => id !== 'everyone' && articles.some(({ audiences }) => audiences.includes(id)));
}

/** Links to the lists of each of them, and to the list of all. */
export async function audienceChoices(locale: Locale, current?: string) {
  const all = {
    href: sitePath(locale, '/articles/'),
    name: messages(locale).articles.all,
    isCurrent: current === undefined,
  };
  const each = (await loadAudiences(locale)).map(({ id, name }) => ({
    href: sitePath(locale, `/articles/for/${id}/`),
    name: capitalise(name),
    isCurrent: id === current,
  }));
  return [all, ...each];
}
