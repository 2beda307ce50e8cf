import type { AreaCode } from '../area-code.ts';
import type { Bilingual } from '../bilingual.ts';
import type { PeriodKey } from '../period.ts';
import type { Provenance } from '../provenance.ts';
import type { NamingRule, StandingOut } from '../statistics/standing-out.ts';
import {
  handoffClock,
  shareInTime,
  waitsOf,
  type LinkClock,
  type ShareInTime,
  type Waits,
} from './handoff-clock.ts';
import { HANDOFF_KINDS, type HandoffKind } from './handoff-kind.ts';
import { linkKey, type HandoffLink, type HandoffRequest } from './handoff-request.ts';
import { SLOW_LINK_RULE, slowLinks } from './slow-links.ts';

/** Agencies, pairs and districts with fewer requests are not told apart: half of so few is a guess. */
export const LEAST_REQUESTS = 20;

/** What the internal edition tells of how fast agencies answer each other. Times in minutes. */
export interface HandoffReport {
  /** The twelve months in which the requests were sent. */
  readonly period: PeriodKey;
  /** By id; every agency that a link names. */
  readonly names: Readonly<Record<string, Bilingual>>;
  /** How many agencies are taken together as others. */
  readonly pooledAgencies: number;
  readonly rule: NamingRule;
  /** In the order of the list of kinds; none without requests. */
  readonly kinds: readonly KindReport[];
  /** Districts of which some of these months were due and not handed in. */
  readonly missing: readonly { readonly area: AreaCode; readonly months: number }[];
  readonly provenance: Provenance;
}

/** One kind of request, between whomever it went. */
export interface KindReport {
  readonly kind: HandoffKind;
  /** Agreed times: the shortest and the longest. */
  readonly due: { readonly least: number; readonly most: number };
  readonly whole: Waits;
  readonly links: readonly JudgedLink[];
  /** Every district, in the order of the register. */
  readonly districts: readonly DistrictShare[];
}

export interface JudgedLink {
  readonly clock: LinkClock;
  /** Null for pairs that are taken together, and where no request could be judged. */
  readonly standing: StandingOut | null;
}

export interface DistrictShare {
  readonly area: AreaCode;
  readonly requests: number;
  /** Null where they are too few. */
  readonly inTime: ShareInTime | null;
}

/** A link that is slow beyond chance. */
export interface NamedLink {
  readonly kind: HandoffKind;
  readonly link: HandoffLink;
  readonly clock: LinkClock;
  readonly standing: Extract<StandingOut, { readonly p: number }>;
}

/**
 * @param requests all of them sent by `asOf`
 * @param asOf up to when answers are known, in the minutes of the requests
 * @param districts in the order in which they are told
 */
export function kindReports(
  requests: readonly HandoffRequest[],
  asOf: number,
  districts: readonly AreaCode[],
): readonly KindReport[] {
  const clocks = Map.groupBy(handoffClock(requests, asOf, LEAST_REQUESTS), ({ kind }) => kind);
  const ofKind = Map.groupBy(requests, ({ kind }) => kind);
  const standings = new Map(
    slowLinks(requests, asOf, SLOW_LINK_RULE).map(({ link, standing }) => [linkKey(link), standing]),
  );
  return HANDOFF_KINDS.flatMap((kind) => {
    const own = ofKind.get(kind) ?? [];
    if (own.length === 0) return [];
    const dues = own.map(({ dueMinutes }) => dueMinutes);
    return {
      kind,
      due: {
        least: dues.reduce((least, due) => Math.min(least, due)),
        most: dues.reduce((most, due) => Math.max(most, due)),
      },
      whole: waitsOf(own, asOf, LEAST_REQUESTS),
      links: (clocks.get(kind) ?? []).map((clock) => ({
        clock,
        standing: clock.link === null ? null : (standings.get(linkKey(clock.link)) ?? null),
      })),
      districts: districts.map((area) => {
        const there = own.filter((request) => request.area === area);
        const isEnough = there.length >= LEAST_REQUESTS;
        return { area, requests: there.length, inTime: isEnough ? shareInTime(there, asOf) : null };
      }),
    };
  });
}

/** Those that the page names, in the order of their kinds. */
export function namedLinks(kinds: readonly KindReport[]): readonly NamedLink[] {
  return kinds.flatMap(({ kind, links }) =>
    links.flatMap(({ clock, standing }) =>
      clock.link !== null && standing?.verdict === 'named'
        ? [{ kind, link: clock.link, clock, standing }]
        : [],
    ),
  );
}

/** How many links could be compared with others of their kind. */
export function comparedLinks(kinds: readonly KindReport[]): number {
  return kinds.flatMap(({ links }) => links).filter(({ standing }) => standing !== null && 'p' in standing)
    .length;
}
