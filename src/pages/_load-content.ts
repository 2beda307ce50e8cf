import { getCollection, type CollectionEntry } from 'astro:content';

import { isReviewed, type ArticleCard } from '../domain/article.ts';
import { typeText, type TypeText } from '../domain/fraud-type.ts';
import type { Locale } from '../i18n/locale.ts';
import { sitePath } from '../i18n/site-path.ts';
import { inOrder } from './_load-data.ts';
import { loadSiteFacts } from './_load-site.ts';

/** Fraud types that say how they work, each with the words of one language. */
export async function loadTypes(locale: Locale): Promise<readonly TypeText[]> {
  const [types, english] = await Promise.all([getCollection('fraudTypes'), getCollection('typeTexts')]);
  const inEnglish = new Map(english.map(({ id, data }) => [id, data]));
  return inOrder(types)
    .filter((type) => type.modusZh !== null)
    .map((type) => typeText(locale, type, inEnglish.get(type.id)));
}

/** Names of all fraud types, by id. */
export async function loadTypeNames(locale: Locale): Promise<ReadonlyMap<string, string>> {
  const types = inOrder(await getCollection('fraudTypes'));
  return new Map(types.map(({ id, name }) => [id, locale === 'en' ? name.en : name.zh]));
}

/** Articles published by the build date, newest first. The English pages list them with an English summary. */
export async function loadArticles(locale: Locale): Promise<readonly ArticleCard[]> {
  const { buildDate } = await loadSiteFacts();
  const entries = await getCollection('articles', ({ data }) => data.published <= buildDate);
  return entries
    .map(({ id, data }) => ({
      slug: id,
      title: locale === 'en' ? data.title_en : data.title,
      summary: locale === 'en' ? data.summary_en : data.summary,
      published: data.published,
      types: data.types,
      audiences: data.audiences,
      reviewed: isReviewed(data.reviews),
    }))
    .sort((a, b) =>
      a.published === b.published ? compare(a.slug, b.slug) : compare(b.published, a.published),
    );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : 1;
}

/** The numbered decisions of one language, in order. */
export async function loadMethodology(locale: Locale) {
  const notes = await getCollection('methodology', ({ id }) => id.startsWith(`${locale}/`));
  return notes
    .map((note) => ({ slug: note.id.slice(locale.length + 1), note }))
    .sort((a, b) => compare(a.slug, b.slug));
}

/** The decision that stands in the place of another, with its address; null where that one is in force. */
export async function loadSuccessor(
  locale: Locale,
  { superseded_by: number }: CollectionEntry<'methodology'>['data'],
): Promise<{ readonly title: string; readonly href: string } | null> {
  if (number === undefined) return null;
  const successor = (await loadMethodology(locale)).find(({ slug }) => slug.startsWith(`${number}-`));
  if (successor === undefined) throw new Error(`methodology: superseded_by ${number}`);
  const { slug, note } = successor;
  return {
    title: `${number} ${note.data.title}`,
    href: sitePath(locale, `/methodology/${slug}/`),
  };
}

/** The slug of a note by its number; null where the content has no such note. */
export async function loadNoteSlug(locale: Locale, number: string): Promise<string | null> {
  const notes = await loadMethodology(locale);
  return notes.find(({ slug }) => slug.startsWith(`${number}-`))?.slug ?? null;
}
