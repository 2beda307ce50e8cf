import { getCollection, getEntry } from 'astro:content';

import { isReviewed, type ArticleCard } from '../domain/article.ts';
import { typeText, type TypeText } from '../domain/fraud-type.ts';
import type { MapGeometry } from '../domain/map-geometry.ts';
import { latestShownPeriod, type PublishedFrame } from '../domain/published-frame.ts';
import type { Section, SiteFacts } from '../domain/site-facts.ts';
import { localePaths, type Locale } from '../i18n/locale.ts';

export async function loadSiteFacts(): Promise<SiteFacts> {
  const found = await getEntry('site', 'site');
  if (found === undefined) throw new Error('the pipeline gave no site facts');
  const dataset = found.data.entry;
  return { ...dataset, sections: await sectionsWithContent(dataset.buildDate) };
}

/** A section without anything to show is not generated. */
async function sectionsWithContent(buildDate: string): Promise<readonly Section[]> {
  const [types, frames, articles, notes] = await Promise.all([
    getCollection('fraudTypes', ({ data }) => data.entry.modusZh !== null),
    loadFrames(),
    getCollection('articles', ({ data }) => data.published <= buildDate),
    getCollection('methodology'),
  ]);
  const exists: Readonly<Record<Section, boolean>> = {
    types: types.length > 0,
    articles: articles.length > 0,
    map: frames.some((frame) => latestShownPeriod(frame) !== null),
    data: frames.length > 0,
    methodology: notes.length > 0,
  };
  const all: readonly Section[] = ['types', 'articles', 'map', 'data', 'methodology'];
  return all.filter((section) => exists[section]);
}

/** Paths in every language of a page that stands or falls with a section. */
export async function sectionPaths(section: Section) {
  const { sections } = await loadSiteFacts();
  return sections.includes(section) ? localePaths() : [];
}

/** Entries that the pipeline filled, in its order. */
function inOrder<Entry>(
  entries: readonly { readonly data: { readonly order: number; readonly entry: Entry } }[],
): readonly Entry[] {
  return [...entries].sort((a, b) => a.data.order - b.data.order).map(({ data }) => data.entry);
}

export const loadDistricts = async () => inOrder(await getCollection('districts'));
export const loadFrames = async () => inOrder(await getCollection('frames'));
export const loadSources = async () => inOrder(await getCollection('sources'));
export const loadDictionary = async () => inOrder(await getCollection('dictionary'));

/** A published frame; undefined where this dataset does not publish it. */
export async function loadFrame(id: string): Promise<PublishedFrame | undefined> {
  const frames = await loadFrames();
  return frames.find((frame) => frame.id === id);
}

export async function loadGeometry(size: 'page' | 'sketch'): Promise<MapGeometry> {
  const found = await getEntry('geometry', size);
  if (found === undefined) throw new Error(`the pipeline gave no ${size} geometry`);
  return found.data.entry;
}

/** Fraud types that say how they work, each with the words of one language. */
export async function loadTypes(locale: Locale): Promise<readonly TypeText[]> {
  const [types, english] = await Promise.all([getCollection('fraudTypes'), getCollection('typeTexts')]);
  const inEnglish = new Map(english.map(({ id, data }) => [id, data]));
  return inOrder(types)
    .filter((type) => type.modusZh !== null)
    .map((type) => typeText(locale, type, inEnglish.get(type.id)));
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
      reviewed: isReviewed(data.reviews),
    }))
    .sort((a, b) => (a.published === b.published ? compare(a.slug, b.slug) : compare(b.published, a.published)));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : 1;
}

/** The numbered decisions of one language, in order. */
export async function loadMethodology(locale: Locale) {
  const notes = await getCollection('methodology', ({ id }) => id.startsWith(`${locale}/`));
  return notes.map((note) => ({ slug: note.id.slice(locale.length + 1), note })).sort((a, b) => compare(a.slug, b.slug));
}
