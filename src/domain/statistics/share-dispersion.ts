import { requireCount } from './argument-ranges.ts';

/** Counts of two places in the same month, whole numbers ≥ 0. */
export interface PairedMonth {
  readonly treated: number;
  readonly control: number;
}

export interface ShareDispersion {
  /** About 1 where the counts vary as Poisson counts do; above it where something else moves one place alone. */
  readonly dispersion: number;
  /** Degrees of freedom behind it, ≥ 1. */
  readonly freedom: number;
}

/**
 * How much more than chance moves the share of one place between the months of a stretch: Pearson's X² of the treated
 * counts, binomial given the month's total, over the degrees of freedom. What moves both places alike, such as the
 * season or a festival, cancels out month by month (conditional Poisson: Armstrong, Gasparrini & Tobias 2014, BMC Medical
 * Research Methodology 14:122).
 *
 * @param stretches within each of which the share is one, such as before and after
 * @returns null where there are not more months with cases than stretches
 * @throws RangeError for what is no count
 */
export function shareDispersion(stretches: readonly (readonly PairedMonth[])[]): ShareDispersion | null {
  let [square, freedom] = [0, 0];
  for (const months of stretches) {
    for (const { treated, control } of months) [treated, control].forEach(requireCount);
    const known = months.filter(({ treated, control }) => treated + control > 0);
    const treated = known.reduce((sum, month) => sum + month.treated, 0);
    const total = known.reduce((sum, month) => sum + month.treated + month.control, 0);
    // A share of 0 or 1 cannot vary: it says nothing of the dispersion.
    if (known.length === 0 || treated === 0 || treated === total) continue;
    const share = treated / total;
    for (const month of known) {
      const expected = share * (month.treated + month.control);
      square += (month.treated - expected) ** 2 / (expected * (1 - share));
    }
    freedom += known.length - 1;
  }
  return freedom < 1 ? null : { dispersion: square / freedom, freedom };
}
