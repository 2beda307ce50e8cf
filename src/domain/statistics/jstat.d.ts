/** The part of jStat that this project uses; the package ships no types. */
declare module 'jstat' {
  const jStat: {
    readonly chisquare: { inv(probability: number, degreesOfFreedom: number): number };
    readonly normal: {
      cdf(value: number, mean: number, standardDeviation: number): number;
      inv(probability: number, mean: number, standardDeviation: number): number;
    };
    readonly studentt: {
      cdf(value: number, degreesOfFreedom: number): number;
      inv(probability: number, degreesOfFreedom: number): number;
    };
  };
  export default jStat;
}
