import { getCollection, type CollectionEntry } from 'astro:content';

import { isReviewed } from '../domain/article.ts';
import type { PracticeFeed } from '../domain/practice/practice-feed.ts';
import { NO_TYPE, type PracticeItem } from '../domain/practice/practice-item.ts';
import { typeWeights } from '../domain/practice/type-weights.ts';
import { localePaths, type Locale } from '../i18n/locale.ts';
import { sitePath } from '../i18n/site-path.ts';
import { loadTypes } from './_load-content.ts';
import { inOrder, loadDistricts, loadFrame } from './_load-data.ts';
import { loadSiteFacts } from './_load-site.ts';

/** Messages to practise on that are published by the build date, by id. */
async function publishedEntries(): Promise<readonly CollectionEntry<'practice'>[]> {
  const { buildDate } = await loadSiteFacts();
  const entries = await getCollection('practice', ({ data }) => data.published <= buildDate);
  return entries.sort((a, b) => (a.id < b.id ? -1 : 1));
}

export async function loadPracticeItems(locale: Locale): Promise<readonly PracticeItem[]> {
  const entries = await publishedEntries();
  return entries.map(({ id, data }) => {
    const isEnglish = locale === 'en';
    const { genuine, type, channel, message } = data;
    return {
      id,
      isGenuine: genuine,
      type: type === NO_TYPE ? null : type,
      channel,
      from: isEnglish ? data.from_en : data.from,
      message,
      gloss: isEnglish ? data.message_en : null,
      what: isEnglish ? data.what_en : data.what,
      sign: isEnglish ? data.sign_en : data.sign,
      why: isEnglish ? data.why_en : data.why,
      advice: isEnglish ? data.advice_en : data.advice,
    };
  });
}

/** How far the messages have been reviewed; null where there is none. */
export async function loadPracticeReview() {
  const entries = await publishedEntries();
  const dates = entries.map(({ data }) => data.review_by).sort();
  return dates[0] === undefined
    ? null
    : {
        reviewed: entries.every(({ data }) => isReviewed(data.reviews)),
        aiDrafted: entries.some(({ data }) => data.ai_drafted),
        reviewBy: dates[0],
      };
}

export async function loadPracticeFeed(locale: Locale): Promise<PracticeFeed> {
  const [items, types, texts, districts, { region }, groups, byType] = await Promise.all([
    loadPracticeItems(locale),
    getCollection('fraudTypes'),
    loadTypes(locale),
    loadDistricts(),
    loadSiteFacts(),
    loadFrame('incidents-year-district-group'),
    loadFrame('incidents-year-type'),
  ]);
  const codes = [region.code, ...districts.map(({ code }) => code)];
  const frames = { groups, types: byType };
  return {
    items,
    weights: Object.fromEntries(
      codes.map((code) => [code, typeWeights(frames, inOrder(types), code, region.code)]),
    ),
    types: Object.fromEntries(
      texts.map(({ id, name }) => [id, { name, page: sitePath(locale, `/types/${id}/`) }]),
    ),
  };
}

/** Paths in every language; none where there is nothing to practise on. */
export async function practicePaths() {
  return (await publishedEntries()).length > 0 ? localePaths() : [];
}
