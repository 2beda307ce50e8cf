import type { AreaCode } from '../area-code.ts';
import type { PeriodKey } from '../period.ts';
import { NOT_SUPPLIED, shown, type PublishedValue } from '../published-value.ts';
import { compositeIndex } from '../score/composite-index.ts';
import { valuesOf } from '../score/observation.ts';
import type { ScoreSpread } from '../score/score-spread.ts';
import type { CollaborationScore } from './collaboration-score.ts';
import type { Collaboration } from './collaboration.ts';
import { DIMENSIONS, type Dimension } from './indicator.ts';
import { scoreInputOf } from './score-input-of.ts';

/** Coverage of the intervals of scores. */
export const SCORE_LEVEL = 0.9;

/** Where one shade of a score ends and the next begins, the same in every period. */
export const SCORE_BREAKS: readonly number[] = [25, 50, 75];

/** Scores of an area, 0–100, each with its 90 % interval; `not_supplied` where it cannot be computed. */
export interface ScoreRow {
  readonly area: AreaCode;
  readonly composite: PublishedValue;
  /** In the order of `DIMENSIONS`. */
  readonly dimensions: readonly PublishedValue[];
  /** Against the twelve months a year before; null where one of the two cannot be computed. */
  readonly change: ScoreSpread | null;
}

/** One row an area, in the order of the areas. */
export function scoreMatrix(
  { areas }: Pick<Collaboration, 'areas'>,
  { uncertainty }: CollaborationScore,
  period: PeriodKey,
): readonly ScoreRow[] {
  return areas.flatMap((area) => {
    const found = uncertainty.areas.find((one) => one.area === area && one.period === period);
    if (found === undefined) return [];
    return [
      {
        area,
        composite: valueWith(found.score),
        dimensions: DIMENSIONS.map((dimension) =>
          valueWith(found.dimensions.find((one) => one.dimension === dimension)?.score ?? null),
        ),
        change: found.change,
      },
    ];
  });
}

/** With what chance alone would move it by: how it is worked out is given. */
function valueWith(score: ScoreSpread | null): PublishedValue {
  if (score === null) return NOT_SUPPLIED;
  const { lower, upper } = score.sampling;
  return shown(score.base, { lower, upper, level: SCORE_LEVEL });
}

/** A dimension of an area that cannot be computed, and for want of which indicators. */
export interface MissingScore {
  readonly area: AreaCode;
  readonly dimension: Dimension;
  /** Ids of the indicators without a figure. */
  readonly missing: readonly string[];
  /** Indicators of the dimension, and how many of them it needs. */
  readonly of: number;
  readonly needed: number;
}

export function missingScores(
  collaboration: Collaboration,
  region: AreaCode,
  period: PeriodKey,
): readonly MissingScore[] {
  const input = scoreInputOf(collaboration, region);
  const areas = input.areas
    .filter((one) => one.period === period)
    .map(({ area, observed }) => ({
      area,
      values: valuesOf(observed),
    }));
  return compositeIndex(input.indicators, areas).flatMap(({ area, dimensions }) =>
    dimensions.flatMap((one) => {
      const dimension = DIMENSIONS.find((id) => id === one.dimension);
      return one.score === null && dimension !== undefined
        ? [{ area, dimension, missing: one.missing, of: one.of, needed: one.needed }]
        : [];
    }),
  );
}
