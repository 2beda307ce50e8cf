import type { Disclosure } from '../../schema/disclosure.schema.ts';

/** The stricter of two rules in every respect: what either release hides, their comparison hides. */
export function strictestDisclosure(one: Disclosure, other: Disclosure): Disclosure {
  return {
    min_count: Math.max(one.min_count, other.min_count),
    dominance: { largest_share: Math.min(one.dominance.largest_share, other.dominance.largest_share) },
    rounding: {
      money: Math.max(one.rounding.money, other.rounding.money),
      median: Math.max(one.rounding.median, other.rounding.median),
    },
    largest_case_bands: one.largest_case_bands,
    protection: { sum_share: Math.max(one.protection.sum_share, other.protection.sum_share) },
    frames: one.frames.filter((frame) => other.frames.includes(frame)),
  };
}
