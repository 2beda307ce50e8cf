import { getCollection, type CollectionEntry } from 'astro:content';

import { isReviewed } from '../domain/article.ts';
import { TERM_KINDS, type GlossaryTerm } from '../domain/glossary.ts';
import { weakestReview, type ReviewState } from '../domain/review-state.ts';
import { localePaths, type Locale } from '../i18n/locale.ts';
import { loadSiteFacts } from './_load-site.ts';

async function publishedTerms(): Promise<readonly CollectionEntry<'glossary'>[]> {
  const { buildDate } = await loadSiteFacts();
  return getCollection('glossary', ({ data }) => data.published <= buildDate);
}

/** Words that are published by the build date: by kind, then in the order of the language's dictionaries. */
export async function loadGlossary(locale: Locale): Promise<readonly GlossaryTerm[]> {
  const isEnglish = locale === 'en';
  const { compare } = new Intl.Collator(locale);
  const terms = (await publishedTerms()).map(({ id, data }) => ({
    id,
    term: isEnglish ? data.term_en : data.term,
    also: isEnglish ? data.also_en : data.also,
    kind: data.kind,
    meaning: isEnglish ? data.meaning_en : data.meaning,
    why: isEnglish ? data.why_en : data.why,
    act: isEnglish ? data.act_en : data.act,
    types: data.types,
  }));
  return terms.toSorted(
    (a, b) => TERM_KINDS.indexOf(a.kind) - TERM_KINDS.indexOf(b.kind) || compare(a.term, b.term),
  );
}

/** How far the words have been reviewed; null where there are none. */
export async function loadGlossaryReview(): Promise<ReviewState | null> {
  const { buildDate } = await loadSiteFacts();
  return weakestReview(
    (await publishedTerms()).map(({ data }) => ({
      isReviewed: isReviewed(data.reviews),
      isAiDrafted: data.ai_drafted,
      reviewBy: data.review_by,
      isOverdue: data.review_by < buildDate,
    })),
  );
}

/** Paths in every language; none where there is no word. */
export async function glossaryPaths() {
  return (await publishedTerms()).length > 0 ? localePaths() : [];
}
