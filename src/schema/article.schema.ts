import { z } from 'zod';

import { isoDay } from './iso-day.ts';
import { AUDIENCES } from './outreach.schema.ts';
import { posterSchema } from './poster.schema.ts';
import { reviewSchema } from './review.schema.ts';

const text = z.string().trim().min(1);

/** A recording of the article, which stands in the place of the browser's own voice. */
const audioSchema = z.strictObject({
  /** From the root of the site: it lies in public/. */
  file: text,
  seconds: z.int().min(1),
  /** Spoken by a machine: labelled on the page (人工智能生成合成内容标识办法, 2025-09-01). */
  synthetic: z.boolean(),
  /** What is said, where it is not the article word for word. */
  text: text.optional(),
});

export type AudioFrontMatter = z.infer<typeof audioSchema>;

/** Front matter of `content/articles/SLUG.md`. */
export const articleSchema = z.strictObject({
  title: text.max(24),
  title_en: text,
  summary: text.max(60),
  summary_en: text,
  poster: posterSchema,
  published: isoDay,
  updated: isoDay.optional(),
  /** After this day the page says that its content is due for review. */
  review_by: isoDay,
  /** Ids of fraud_types.csv. */
  types: z.array(text),
  audiences: z.array(z.enum(AUDIENCES)).min(1),
  /** Ids of sources.csv. */
  sources: z.array(text),
  audio: audioSchema.optional(),
  /** Drafted with AI: labelled on the page (人工智能生成合成内容标识办法, 2025-09-01). */
  ai_drafted: z.boolean(),
  reviews: z.array(reviewSchema),
});

export type ArticleFrontMatter = z.infer<typeof articleSchema>;
