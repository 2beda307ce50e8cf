import { observationDraws } from './observation-draws.ts';
import { randomStream } from './random-stream.ts';
import type { ScoreLayout } from './score-layout.ts';
import type { ScoreRun } from './score-run.ts';
import { weightDraws } from './weight-draws.ts';

/**
 * Runs in which every choice is drawn: weights Dirichlet about the given ones; goalposts or the least and most of all
 * rows; geometric or arithmetic between dimensions; any removable indicator left out, or none, all as likely; values
 * out of the sampling error of each. Every number has a stream named after what it is for, so that areas and
 * indicators may stand in any order.
 *
 * @param part tells apart draws of one seed, such as the two halves of a sensitivity analysis
 */
export function runDraws(layout: ScoreLayout, seed: number, part: string): () => ScoreRun {
  const { rows, indicators, dimensions, members, removable } = layout;
  const stream = (...names: readonly string[]): (() => number) => randomStream(seed, part, ...names);
  const indicatorWeights = indicators.map(({ id, dimension, weight }) => {
    const own = members[dimensions.indexOf(dimension)] ?? [];
    const mean = meanOf(own.map((at) => indicators[at]?.weight ?? 0));
    return weightDraws(weight / mean, stream('weight', id));
  });
  const meanDimension = meanOf([...layout.dimensionWeights]);
  const dimensionWeights = dimensions.map((name, at) =>
    weightDraws((layout.dimensionWeights[at] ?? 1) / meanDimension, stream('dimension weight', name)),
  );
  const values = rows.flatMap(({ area, period, observed }) =>
    indicators.map(({ id }) => {
      const observation = observed[id] ?? null;
      return observation === null
        ? () => Number.NaN
        : observationDraws(observation, stream('value', id, area, period));
    }),
  );
  const [normalisation, aggregation, leftOut] = [
    stream('normalisation'),
    stream('aggregation'),
    stream('left out'),
  ];
  return () => ({
    weights: {
      indicators: Float64Array.from(indicatorWeights, (draw) => draw()),
      dimensions: Float64Array.from(dimensionWeights, (draw) => draw()),
    },
    normalisation: normalisation() < 0.5 ? 'goalposts' : 'min-max',
    aggregation: aggregation() < 0.5 ? 'geometric' : 'arithmetic',
    leftOut: removable[Math.floor(leftOut() * (removable.length + 1))] ?? null,
    sampling: Float64Array.from(values, (draw) => draw()),
  });
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
