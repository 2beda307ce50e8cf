import type { Interval } from '../statistics/interval.ts';
import { kaplanMeier, type SurvivalStep } from '../statistics/kaplan-meier.ts';
import { survivalQuantile, type SurvivalQuantile } from '../statistics/survival-quantile.ts';
import { wilsonCI } from '../statistics/wilson-ci.ts';
import { timelinessOf, waitOf } from './answer-timeliness.ts';
import { linkKey, type HandoffLink, type HandoffRequest } from './handoff-request.ts';

/** How long requests wait for their answers. Minutes throughout. */
export interface Waits {
  readonly requests: number;
  readonly answered: number;
  /** Null where all of it together is too few. */
  readonly times: LinkTimes | null;
}

/** The same of a link, or of several together. */
export interface LinkClock extends Waits {
  readonly kind: string;
  /** Null for the links of the kind that have too few requests to be shown alone, taken together. */
  readonly link: HandoffLink | null;
  /** Links it stands for, ≥ 1. */
  readonly links: number;
}

export interface LinkTimes {
  /** Share still unanswered by minutes waited; unanswered requests count as long as they have waited. */
  readonly curve: readonly SurvivalStep[];
  readonly median: SurvivalQuantile;
  readonly ninetieth: SurvivalQuantile;
  readonly inTime: ShareInTime;
  /** The longest wait seen, answered or not. */
  readonly longest: number;
}

export interface ShareInTime {
  readonly inTime: number;
  /** Answered late, or due and not answered. */
  readonly late: number;
  /** Neither answered nor due: left out of the share. */
  readonly open: number;
  /** 0–1, with Wilson’s interval; null where every request is open. */
  readonly share: number | null;
  readonly interval: Interval | null;
}

/**
 * The time from sent to answered by kind of request and pair of agencies (Kaplan–Meier, unanswered requests
 * censored at `asOf`), the busiest link of a kind first.
 *
 * @param asOf up to when answers are known, in the minutes of the requests; what was sent later is left out
 * @param leastRequests links with fewer are taken together within their kind
 * @param level coverage of all intervals
 */
export function handoffClock(
  requests: readonly HandoffRequest[],
  asOf: number,
  leastRequests: number,
  level = 0.95,
): readonly LinkClock[] {
  const sent = requests.filter(({ sentAt }) => sentAt <= asOf);
  const kinds = Map.groupBy(sent, ({ kind }) => kind);
  return [...kinds]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([kind, ofKind]) => {
      const links = [...Map.groupBy(ofKind, linkKey)]
        .sort(([a, some], [b, more]) => more.length - some.length || (a < b ? -1 : 1))
        .map(([, ofLink]) => ofLink);
      const alone = links.filter(({ length }) => length >= leastRequests);
      const few = links.filter(({ length }) => length < leastRequests);
      const clock = (link: HandoffLink | null, count: number, of: readonly HandoffRequest[]): LinkClock => ({
        kind,
        link,
        links: count,
        ...waitsOf(of, asOf, leastRequests, level),
      });
      return [
        ...alone.flatMap((of) => of.slice(0, 1).map(({ from, to }) => clock({ kind, from, to }, 1, of))),
        ...(few.length > 0 ? [clock(null, few.length, few.flat())] : []),
      ];
    });
}

/**
 * The same of any requests taken together.
 *
 * @param requests all sent by `asOf`
 * @param leastRequests with fewer no times are told
 */
export function waitsOf(
  requests: readonly HandoffRequest[],
  asOf: number,
  leastRequests: number,
  level = 0.95,
): Waits {
  return {
    requests: requests.length,
    answered: requests.filter((request) => waitOf(request, asOf).hasHappened).length,
    times: requests.length >= leastRequests ? timesOf(requests, asOf, level) : null,
  };
}

function timesOf(requests: readonly HandoffRequest[], asOf: number, level: number): LinkTimes {
  const waits = requests.map((request) => waitOf(request, asOf));
  const curve = kaplanMeier(waits, level);
  return {
    curve,
    median: survivalQuantile(curve, 0.5),
    ninetieth: survivalQuantile(curve, 0.9),
    inTime: shareInTime(requests, asOf, level),
    longest: waits.reduce((longest, { time }) => Math.max(longest, time), 0),
  };
}

/** @param requests all sent by `asOf` */
export function shareInTime(requests: readonly HandoffRequest[], asOf: number, level = 0.95): ShareInTime {
  const found = requests.map((request) => timelinessOf(request, asOf));
  const [inTime, late, open] = (['in-time', 'late', 'open'] as const).map(
    (one) => found.filter((other) => other === one).length,
  ) as [number, number, number];
  const judged = inTime + late;
  return {
    inTime,
    late,
    open,
    share: judged === 0 ? null : inTime / judged,
    interval: wilsonCI(inTime, judged, level),
  };
}
