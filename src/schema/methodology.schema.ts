import { z } from 'zod';

import { isoDay } from './iso-day.ts';

const text = z.string().trim().min(1);

/** Front matter of `content/methodology/LOCALE/NNNN-slug.md`: one numbered decision. */
export const methodologySchema = z
  .strictObject({
    title: text,
    summary: text,
    decided: isoDay,
    status: z.enum(['accepted', 'superseded']),
    /** Number of the decision in force, of four digits; of one that is superseded, and of no other. */
    superseded_by: z
      .string()
      .regex(/^\d{4}$/)
      .optional(),
  })
  .refine(({ status, superseded_by }) => (status === 'superseded') === (superseded_by !== undefined), {
    path: ['superseded_by'],
    error: '被替代的（status: superseded）要写由哪一条替代，写四位编号；没有被替代的不写',
  });

export type MethodologyFrontMatter = z.infer<typeof methodologySchema>;
