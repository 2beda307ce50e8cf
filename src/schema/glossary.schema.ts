import { z } from 'zod';

import { TERM_KINDS } from '../domain/glossary.ts';
import { articleSchema } from './article.schema.ts';

const text = z.string().trim().min(1);

const { published, updated, review_by, types, sources, ai_drafted, reviews } = articleSchema.shape;

/** Front matter of `content/glossary/SLUG.md`: a word people hear, in both languages. */
export const glossarySchema = z.strictObject({
  term: text.max(12),
  term_en: text,
  /** Other words for it, which the search finds too. */
  also: z.array(text),
  also_en: z.array(text),
  kind: z.enum(TERM_KINDS),
  /** What it is, in one plain sentence. */
  meaning: text.max(60),
  meaning_en: text,
  /** Why it matters. */
  why: text.max(60),
  why_en: text,
  /** What to do. */
  act: text.max(60),
  act_en: text,
  types,
  published,
  updated,
  review_by,
  sources,
  ai_drafted,
  reviews,
});

export type GlossaryFrontMatter = z.infer<typeof glossarySchema>;
