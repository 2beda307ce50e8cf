import { z } from 'zod';

import { isoDay } from './iso-day.ts';

/** One of the three reviews before publication (三审三校). Names are kept, never rendered. */
export const reviewSchema = z.strictObject({
  level: z.int().min(1).max(3),
  reviewer: z.string().trim().min(1),
  date: isoDay,
});
