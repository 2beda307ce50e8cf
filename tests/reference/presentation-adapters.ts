import { z } from 'zod';

import { cdcWonderCount, nhsHesCount } from '../../src/domain/statistics/agency-count-rules.ts';
import { classify, type ClassMethod } from '../../src/domain/statistics/classify.ts';
import { naturalClasses } from '../../src/domain/statistics/natural-classes.ts';
import { roundToBase } from '../../src/domain/statistics/round-to-base.ts';
import type { Adapters } from './adapter.ts';

/** What happens to a number on its way to the eye: classes of a map, rounding. */
export const PRESENTATION_ADAPTERS: Adapters = {
  classify: (input) => {
    const { x, n } = z.object({ x: z.array(z.number()), n: z.number() }).parse(input);
    const breaksBy = (method: ClassMethod): readonly number[] | undefined => classify(x, n, method)?.breaks;
    const natural = naturalClasses(x, n);
    return {
      quantile_type7: breaksBy('quantile'),
      equal: breaksBy('equal-interval'),
      fisher_breaks: natural?.midpoints,
      jenks_breaks: breaksBy('natural'),
      headtails_breaks: breaksBy('head-tail'),
      optimal: { ssw: natural?.withinSumOfSquares, gvf: natural?.goodnessOfVarianceFit },
    };
  },

  roundToBase: (input) => {
    const { values } = z.object({ values: z.array(z.number()) }).parse(input);
    return {
      nearest5: values.map((value) => roundToBase(value, 5)),
      nearest3: values.map((value) => roundToBase(value, 3)),
      nhs_hes: values.map((value) => String(nhsHesCount(value) ?? '*')),
      cdc_lt10: values.map((value) => String(cdcWonderCount(value) ?? 'Suppressed')),
    };
  },
};
