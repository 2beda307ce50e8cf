import { z } from 'zod';

import { DANGERS } from '../domain/triage/triage-tree.ts';
import { checkReview } from './check-review.ts';

const text = z.string().trim().min(1);
const words = z.strictObject({ ask: text, hint: text.optional() });
const step = z.union([z.strictObject({ ask: text }), z.strictObject({ end: text })]);

/** Front matter of `content/checks/questions/ID.md`: one question, and where each answer leads. */
export const checkQuestionSchema = z.strictObject({
  /** Only in the question that is asked first. */
  first: z.literal(true).optional(),
  /** What 是 admits to; empty where the question is about the other side. */
  dangers: z.array(z.enum(DANGERS)),
  zh: words,
  en: words,
  yes: step,
  no: step,
  unsure: step,
  ...checkReview,
});

export type CheckQuestion = z.infer<typeof checkQuestionSchema>;
