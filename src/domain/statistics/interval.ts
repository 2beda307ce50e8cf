/** Two limits, in the unit of what they enclose. */
export interface Interval {
  readonly lower: number;
  readonly upper: number;
}
