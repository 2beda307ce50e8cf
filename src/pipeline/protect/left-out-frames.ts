import type { LeftOutFrame } from '../../domain/left-out-frame.ts';
import type { MeasureId, PublishedFrame } from '../../domain/published-frame.ts';
import type { FramePlan } from './frame-plans.ts';
import { publicTypeKey, typesOf, whyWithheld } from './publish-frame.ts';
import type { CellInputs } from './publish-measure.ts';

/** What became of the plans by district that no frame was made of. */
export function leftOutFrames(
  inputs: CellInputs,
  plans: readonly FramePlan[],
  listed: readonly string[],
  frames: readonly PublishedFrame[],
): readonly LeftOutFrame[] {
  return plans
    .filter(({ id, areas }) => areas === 'districts' && !frames.some((frame) => frame.id === id))
    .flatMap((plan) => {
      const types = typesOf(inputs.facts, plan);
      // Of a catalogue without groups there is no such table to leave out.
      if (types.length === 0) return [];
      const periods = inputs.facts.periods(plan.periodKind);
      const whyOf = (measure: MeasureId) =>
        listed.includes(plan.id) ? whyWithheld(inputs, measure, periods, types) : ('not_listed' as const);
      return [
        {
          id: plan.id,
          periodKind: plan.periodKind,
          types: types.map(publicTypeKey),
          why: Object.fromEntries(plan.measures.map((measure) => [measure, whyOf(measure)])),
        },
      ];
    });
}
