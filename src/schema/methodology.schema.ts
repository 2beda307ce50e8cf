import { z } from 'zod';

import { isoDay } from './iso-day.ts';

const text = z.string().trim().min(1);

/** Front matter of `content/methodology/LOCALE/NNNN-slug.md`: one numbered decision. */
export const methodologySchema = z.strictObject({
  title: text,
  summary: text,
  decided: isoDay,
  status: z.enum(['accepted', 'superseded']),
});

export type MethodologyFrontMatter = z.infer<typeof methodologySchema>;
