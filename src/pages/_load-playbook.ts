import { getEntry } from 'astro:content';

import { isReviewed } from '../domain/article.ts';
import type { Playbook } from '../domain/playbook.ts';
import type { ReviewState } from '../domain/review-state.ts';
import type { Locale } from '../i18n/locale.ts';
import { loadSiteFacts } from './_load-site.ts';

/** The playbook of a type in one language, with what it leads to. */
export interface TypePlaybook {
  readonly playbook: Playbook;
  /** Names that people use besides those of the type. */
  readonly aliases: readonly string[];
  /** Ids of words of the glossary. */
  readonly terms: readonly string[];
  readonly sources: readonly string[];
  readonly review: ReviewState;
}

/** The words with which each type begins, by its id; a type without a script has none. */
export async function loadOpenings(
  locale: Locale,
  types: readonly { readonly id: string }[],
): Promise<ReadonlyMap<string, string>> {
  const plays = await Promise.all(types.map(async ({ id }) => [id, await loadPlaybook(locale, id)] as const));
  return new Map(
    plays.flatMap(([id, play]) => {
      const says = play?.playbook.turns[0]?.says;
      return says === undefined ? [] : [[id, says] as const];
    }),
  );
}

/** Null where nobody has written one, or it is not published by the build date. */
export async function loadPlaybook(locale: Locale, type: string): Promise<TypePlaybook | null> {
  const { buildDate } = await loadSiteFacts();
  const entry = await getEntry('playbooks', type);
  if (entry === undefined || entry.data.published > buildDate) return null;
  const { data } = entry;
  const english = locale === 'en' ? (await getEntry('typeTexts', type))?.data.playbook : undefined;
  if (locale === 'en' && english === undefined) return null;
  const { turns, stop, answer, check } = english ?? data;
  return {
    playbook: { turns, stop, answer, check },
    aliases: locale === 'en' ? [] : data.aliases,
    terms: data.terms,
    sources: data.sources,
    review: {
      isReviewed: isReviewed(data.reviews),
      isAiDrafted: data.ai_drafted,
      reviewBy: data.review_by,
      isOverdue: data.review_by < buildDate,
    },
  };
}
