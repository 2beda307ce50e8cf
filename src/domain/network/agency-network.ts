import type { AreaCode } from '../area-code.ts';
import type { Bilingual } from '../bilingual.ts';
import type { MonthKey, PeriodKey } from '../period.ts';
import type { Provenance } from '../provenance.ts';
import type { PublishedValue } from '../published-value.ts';
import type { AgencyLeads } from './passive-agencies.ts';
import type { Tie } from './tie-network.ts';

/** A member of the coordinating body, or another that took part in a joint action. */
export interface NetworkAgency {
  readonly id: string;
  readonly name: Bilingual;
  /** For drawings. */
  readonly short: Bilingual;
  readonly isMember: boolean;
  readonly leadsByLaw: boolean;
}

/** From a lead to a partner; a pair that is not listed has none. */
export interface ToldLead {
  readonly from: string;
  readonly to: string;
  readonly actions: PublishedValue;
}

/** What an agency did in joint actions. */
export interface NetworkRow {
  readonly agency: string;
  /** Actions it took part in, and those of them it led. */
  readonly actions: PublishedValue;
  readonly led: PublishedValue;
  /** Agencies it took part in an action with. */
  readonly partners: PublishedValue;
  /** Partners brought in by it, an action and a partner at a time, and times it was brought in. */
  readonly out: PublishedValue;
  readonly in: PublishedValue;
  /** out/(out + in), 0–1; null where it took part in nothing. */
  readonly initiative: PublishedValue | null;
  /** Actions it could have led: nobody led them by law and others than the one that would took part. */
  readonly couldHaveLed: PublishedValue;
  readonly ledOfThose: PublishedValue;
  /** Share of those it led, 0–1, with its exact 95 % interval; null where there are none. */
  readonly share: PublishedValue | null;
  /** Actions it would have led where those present lead in turn; null where it could have led none. */
  readonly expected: PublishedValue | null;
  readonly standing: AgencyLeads['standing'];
}

/** A year, or the latest twelve months. */
export interface NetworkSpan {
  readonly period: PeriodKey;
  /** ISO date of its last day, or up to which it is counted where it is not over. */
  readonly until: string;
  readonly isOver: boolean;
  readonly actions: PublishedValue;
  /** Share of the actions that the one led whom the law makes lead, 0–1; null without actions. */
  readonly ledByLaw: PublishedValue | null;
  /** Share of the pairs of members that took part in an action together, 0–1; null with fewer than two members. */
  readonly density: PublishedValue | null;
  /** How far leading rests with one, 0–1 (Freeman 1979); null with fewer than two. */
  readonly centralisation: PublishedValue | null;
  /** Share of being brought in that is returned, 0–1 (Squartini et al. 2013); null where nobody leads anybody. */
  readonly reciprocity: PublishedValue | null;
}

/** Who acts with whom and who leads. Of the internal edition alone. */
export interface AgencyNetwork {
  /** In the order of agencies.csv. */
  readonly agencies: readonly NetworkAgency[];
  /** Days of the first and of the last action, ISO. */
  readonly first: string;
  readonly last: string;
  readonly actions: PublishedValue;
  readonly leads: readonly ToldLead[];
  /** Weighted after Newman 2001. */
  readonly ties: readonly Tie[];
  /** One an agency, in their order. */
  readonly rows: readonly NetworkRow[];
  /** Of the whole time. */
  readonly whole: Pick<NetworkSpan, 'density' | 'centralisation' | 'reciprocity' | 'ledByLaw'>;
  /** The years in order, then the latest twelve months where there are as many. */
  readonly spans: readonly NetworkSpan[];
  /** Months of districts that were due and not handed over. */
  readonly missing: readonly { readonly area: AreaCode; readonly month: MonthKey }[];
  readonly provenance: Provenance;
}
