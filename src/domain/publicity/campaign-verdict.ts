import { normalReach } from '../statistics/normal-quantile.ts';
import { ratioPower } from '../statistics/ratio-power.ts';
import { shareDispersion, type PairedMonth } from '../statistics/share-dispersion.ts';
import { studentReach } from '../statistics/student-reach.ts';

/**
 * What the counts say of a campaign in one place: the change there differed from that of the places without it, or
 * nothing of the kind is visible though it would have been, or there is too little to tell. Never what caused it:
 * campaigns often raise reporting.
 */
export type CampaignVerdict = 'change' | 'no-visible-change' | 'not-enough-data';

/**
 * Months of the place with the campaign beside the same months of those without. Both keep their residents: what cancels
 * out between them is a population that changes alike.
 */
export interface CampaignMonths {
  /** Best the same months of the year as after. */
  readonly before: readonly PairedMonth[];
  readonly after: readonly PairedMonth[];
}

export interface CampaignFinding {
  readonly verdict: CampaignVerdict;
  /** Where the place went, compared with the others; null unless there was a change. */
  readonly direction: 'rise' | 'fall' | null;
  /** (after / before) of the place over (after / before) of the others; null where that is not computable. */
  readonly ratio: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  /** How much the months scatter, at least 1: standard errors are widened by its root. Null with too few months. */
  readonly dispersion: number | null;
  /** Probability, 0–1, that a fall by a third would have been seen; null where that cannot be said. */
  readonly power: number | null;
  /** The ratio nearest to 1, below it, that would have been seen with 80 %, in hundredths; null where none would. */
  readonly visibleFall: number | null;
}

/**
 * Coverage of the interval that has to leave out 1. With 95 % a campaign without effect would be told to have one in
 * 5 % and, where months scatter much, a little more; `npm run bench -- campaign` shows what this leaves.
 */
export const CAMPAIGN_LEVEL = 0.975;
/** A change worth seeing: a fall by a third. */
const WORTH_SEEING = 2 / 3;
/** How likely that must be seen before not seeing it means anything. */
const LEAST_POWER = 0.8;
/** With fewer degrees of freedom nobody knows how much the months scatter. */
const LEAST_FREEDOM = 4;

/**
 * Ratio of rate ratios with se(ln) = √(φ Σ 1/O), φ the dispersion between months where it is above 1, and then Student's
 * t instead of the normal distribution (quasi-likelihood: McCullagh & Nelder 1989, ch. 4.5). Where nothing at all is
 * counted after the campaign, ½ is added to each of the four counts (Haldane 1955, Anscombe 1956). Power is worked out
 * with the counts to be expected, not with what was found.
 *
 * @throws RangeError for what is no count
 */
export function campaignVerdict({ before, after }: CampaignMonths): CampaignFinding {
  const scatter = shareDispersion([before, after]);
  const counts = { before: sumOf(before), after: sumOf(after) };
  const isBased = counts.before.treated > 0 && counts.before.control > 0 && counts.after.control > 0;
  if (!isBased || scatter === null || scatter.freedom < LEAST_FREEDOM) return UNKNOWN;
  const dispersion = Math.max(1, scatter.dispersion);
  const reach = dispersion > 1 ? studentReach(CAMPAIGN_LEVEL, scatter.freedom) : normalReach(CAMPAIGN_LEVEL);
  const added = counts.after.treated === 0 ? 0.5 : 0;
  const expected = (counts.before.treated * counts.after.control) / counts.before.control;
  const logSeWith = (treatedAfter: number): number =>
    Math.sqrt(
      dispersion *
        [treatedAfter, counts.before.treated, counts.after.control, counts.before.control].reduce(
          (sum, count) => sum + 1 / (count + added),
          0,
        ),
    );
  const powerOf = (ratio: number): number => ratioPower(ratio, logSeWith(ratio * expected), reach);
  const centre =
    ((counts.after.treated + added) / (counts.before.treated + added)) *
    ((counts.before.control + added) / (counts.after.control + added));
  const spread = Math.exp(reach * logSeWith(counts.after.treated));
  const [lower, upper, power] = [centre / spread, centre * spread, powerOf(WORTH_SEEING)];
  const direction = lower > 1 ? 'rise' : upper < 1 ? 'fall' : null;
  const unseen = power < LEAST_POWER ? 'not-enough-data' : 'no-visible-change';
  return {
    verdict: direction === null ? unseen : 'change',
    direction,
    ratio: counts.after.treated / expected,
    lower,
    upper,
    dispersion,
    power,
    visibleFall: visibleFall(powerOf),
  };
}

const UNKNOWN: CampaignFinding = {
  verdict: 'not-enough-data',
  direction: null,
  ratio: null,
  lower: null,
  upper: null,
  dispersion: null,
  power: null,
  visibleFall: null,
};

function sumOf(months: readonly PairedMonth[]): PairedMonth {
  return {
    treated: months.reduce((sum, { treated }) => sum + treated, 0),
    control: months.reduce((sum, { control }) => sum + control, 0),
  };
}

/** In hundredths: of few cases a deep fall leaves so little to count that it is seen no better than a lesser one. */
function visibleFall(powerOf: (ratio: number) => number): number | null {
  for (let hundredths = 99; hundredths >= 5; hundredths -= 1)
    if (powerOf(hundredths / 100) >= LEAST_POWER) return hundredths / 100;
  return null;
}
