import { z } from 'zod';

import { isoDay } from './iso-day.ts';

const text = z.string().trim().min(1);

/** What every piece of the scam check says of its making, as articles do. Names are kept, never rendered. */
export const checkReview = {
  published: isoDay,
  /** After this day the page says that its content is due for review. */
  review_by: isoDay,
  /** Ids of sources.csv. */
  sources: z.array(text),
  ai_drafted: z.boolean(),
  reviews: z.array(z.strictObject({ level: z.int().min(1).max(3), reviewer: text, date: isoDay })),
};
