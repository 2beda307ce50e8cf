import { z } from 'zod';

/** `disclosure.json`: the rules by which a figure may be published. */
export const disclosureSchema = z.strictObject({
  /** Counts from 1 to min_count − 1 are not published. */
  min_count: z.int().min(2),
  dominance: z.strictObject({
    /** A sum is sensitive where its largest part exceeds this share of it (0–1). */
    largest_share: z.number().gt(0).lt(1),
  }),
  rounding: z.strictObject({
    money: z.int().positive(),
    median: z.int().positive(),
  }),
  /** Upper ends, in %, of the bands in which a largest case may be told. */
  largest_case_bands: z.array(z.number().gt(0).lt(100)).min(1),
  protection: z.strictObject({
    /** Least share, both sides, between a protected sum and the bounds an attacker reaches (0–1). */
    sum_share: z.number().gt(0).lt(1),
  }),
  /** The published frames. */
  frames: z
    .array(
      z.enum([
        'incidents-month-district',
        'incidents-quarter-district',
        'incidents-r12-district',
        'incidents-year-district',
        'incidents-year-district-group',
        'incidents-quarter-group',
        'incidents-year-type',
      ]),
    )
    .min(1),
});

export type Disclosure = z.infer<typeof disclosureSchema>;

/** The rules by which a figure is kept back, without what is published at all. */
export const protectionRulesSchema = disclosureSchema.pick({
  min_count: true,
  dominance: true,
  rounding: true,
  protection: true,
});

export type ProtectionRules = z.infer<typeof protectionRulesSchema>;
