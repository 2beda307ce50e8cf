/**
 * How often one area scores above another: at [one][other] the share of runs, 0–1. A tie counts half for each, so
 * that the two shares of a pair add up to 1; an area is above itself in half.
 *
 * @param draws scores of each area, one of each run, in the same order of runs
 */
export function aboveChances(draws: readonly ArrayLike<number>[]): readonly (readonly number[])[] {
  return draws.map((one) =>
    draws.map((other) => {
      let above = 0;
      for (let run = 0; run < one.length; run += 1) {
        const [own, theirs] = [one[run] ?? Number.NaN, other[run] ?? Number.NaN];
        above += own > theirs ? 1 : own === theirs ? 0.5 : 0;
      }
      return above / one.length;
    }),
  );
}
