import { z } from 'zod';

import { PRACTICE_CHANNELS } from '../domain/practice/practice-item.ts';
import { articleSchema } from './article.schema.ts';

const text = z.string().trim().min(1);
const { published, review_by, sources, ai_drafted, reviews } = articleSchema.shape;

/** Front matter of `content/practice/SLUG.md`: a message to practise on, Chinese and English. */
export const practiceSchema = z.strictObject({
  genuine: z.boolean(),
  /** Id of fraud_types.csv: what it is, or, of a genuine one, what it looks like; `none` where it looks like none. */
  type: text,
  channel: z.enum(PRACTICE_CHANNELS),
  /** Who seems to speak, and how one knows them: part of what is to be judged. */
  from: text.max(24),
  from_en: text,
  /** The message as it reaches people. A link is written 〔一个链接〕. */
  message: text.max(120),
  message_en: text,
  what: text.max(24),
  what_en: text,
  /** The telling sign. */
  sign: text.max(24),
  sign_en: text,
  /** Why it is fake, or why it is genuine. */
  why: text.max(100),
  why_en: text,
  /** What to do, or how to check a genuine one all the same. */
  advice: text.max(60),
  advice_en: text,
  published,
  review_by,
  sources,
  ai_drafted,
  reviews,
});

export type PracticeFrontMatter = z.infer<typeof practiceSchema>;
