import type { AreaCode } from '../domain/area-code.ts';
import type { CollaborationScore } from '../domain/indicator/collaboration-score.ts';
import type { Collaboration } from '../domain/indicator/collaboration.ts';
import { scoreInputOf, scorePeriods } from '../domain/indicator/score-input-of.ts';
import { compositeIndex } from '../domain/score/composite-index.ts';
import { valuesOf } from '../domain/score/observation.ts';
import { runToEnd, type Progress } from '../domain/score/progress.ts';
import { scoreScenarios } from '../domain/score/score-scenarios.ts';
import { scoreSensitivity } from '../domain/score/score-sensitivity.ts';
import { scoreUncertainty } from '../domain/score/score-uncertainty.ts';

/** Two runs of one build, and builds on two machines, give the same. */
const SEED = 20_221_201;
const RUNS = 2000;
const SENSITIVITY_RUNS = 1000;

/** Null where not one dimension of any area can be computed. */
export function scoreCollaboration(
  collaboration: Omit<Collaboration, 'score'>,
  region: AreaCode,
  onProgress: (step: 'uncertainty' | 'sensitivity', progress: Progress) => void = () => undefined,
): CollaborationScore | null {
  const whole = { ...collaboration, score: null };
  const periods = scorePeriods(whole);
  const latest = periods.at(-1);
  if (latest === undefined) return null;
  const input = scoreInputOf(whole, region);
  if (input.indicators.length === 0) return null;
  const isComputable = compositeIndex(
    input.indicators,
    input.areas.map(({ area, observed }) => ({ area, values: valuesOf(observed) })),
  ).some(({ dimensions }) => dimensions.some(({ score }) => score !== null));
  if (!isComputable) return null;
  const ofLatest = { ...input, areas: input.areas.filter(({ period }) => period === latest) };
  return {
    periods,
    uncertainty: runToEnd(scoreUncertainty(input, { runs: RUNS, seed: SEED }), (progress) => {
      onProgress('uncertainty', progress);
    }),
    scenarios: scoreScenarios(input, latest),
    sensitivity: runToEnd(scoreSensitivity(ofLatest, { runs: SENSITIVITY_RUNS, seed: SEED }), (progress) => {
      onProgress('sensitivity', progress);
    }),
    runs: RUNS,
    seed: SEED,
  };
}
