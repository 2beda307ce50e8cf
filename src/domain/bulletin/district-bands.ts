import type { AreaCode } from '../area-code.ts';
import type { PublishedCell } from '../published-frame.ts';
import type { Verdict } from '../verdict.ts';

interface Coded {
  readonly code: AreaCode;
}

/** Districts by their verdict, each band in the order of their codes: within a band nobody is before another. */
export interface DistrictBands<District extends Coded> {
  readonly above: readonly District[];
  readonly undistinguished: readonly District[];
  readonly below: readonly District[];
  /** Their count or the region's is not shown. */
  readonly unjudged: readonly District[];
}

export function districtBands<District extends Coded>(
  districts: readonly District[],
  cells: ReadonlyMap<AreaCode, PublishedCell>,
): DistrictBands<District> {
  const inOrder = [...districts].sort((a, b) => (a.code < b.code ? -1 : 1));
  const judged = (verdict: Verdict | undefined): readonly District[] =>
    inOrder.filter(({ code }) => cells.get(code)?.verdicts.filed === verdict);
  return {
    above: judged('above'),
    undistinguished: judged('undistinguished'),
    below: judged('below'),
    unjudged: judged(undefined),
  };
}
