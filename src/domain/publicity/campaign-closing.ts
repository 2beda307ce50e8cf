import { daysBetween } from '../iso-date.ts';

/**
 * Days after its end in which the organisers of a campaign count and write down what came of it: a month, as offices
 * report monthly. The same grace holds for every date of a campaign that has passed.
 */
export const CLOSING_DAYS = 30;

export interface ClosingFacts {
  /** Last day, an ISO date. */
  readonly ends: string;
  /** People reached as the organisers count them; null while nobody has said. */
  readonly reached: number | null;
  /** How it ended, in words. */
  readonly closing?: string | undefined;
}

/**
 * Whether a campaign that is over still lacks a word of what came of it: neither its organisers nor the tables count
 * anybody, and nobody has written how it ended.
 *
 * @param isCounted outreach tables have events of it
 */
export function lacksClosing(
  { ends, reached, closing }: ClosingFacts,
  day: string,
  isCounted: boolean,
): boolean {
  return ends < day && reached === null && closing === undefined && !isCounted;
}

/** Days since a date passed; null where it has not. */
export function daysPast(date: string, day: string): number | null {
  return date < day ? daysBetween(date, day) : null;
}
