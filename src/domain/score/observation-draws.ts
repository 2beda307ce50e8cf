import { randomBeta, randomGamma, randomNormal } from 'd3-random';

import { valueOf, type Observation } from './observation.ts';
import type { RandomStream } from './random-stream.ts';

/**
 * Values that might be the true one, given what was observed; each call draws the next, in the indicator's unit.
 * Shares: Beta(k + ½, n − k + ½), rates: Gamma(k + ½) / exposure, which are what Jeffreys' prior leads to (Brown, Cai &
 * DasGupta 2001, Statistical Science 16:101, § 3); means: normal about the value. An exact one is drawn as it is.
 * Draws of a share with nothing or all in it lean inward a little, by half a case.
 */
export function observationDraws(observation: Observation, random: RandomStream): () => number {
  switch (observation.kind) {
    case 'share': {
      const { numerator, denominator, per } = observation;
      const share = randomBeta.source(random)(numerator + 0.5, denominator - numerator + 0.5);
      return () => per * share();
    }
    case 'rate': {
      const { events, exposure, per } = observation;
      const count = randomGamma.source(random)(events + 0.5);
      return () => (per * count()) / exposure;
    }
    case 'mean':
      return randomNormal.source(random)(observation.value, observation.standardError);
    case 'exact': {
      const value = valueOf(observation);
      return () => value;
    }
  }
}
