import type { AreaCode } from '../area-code.ts';
import type { MonthKey, YearKey } from '../period.ts';
import type { Provenance } from '../provenance.ts';

/** Publicity of a year in an area. Counts of public events, which tell of no person. */
export interface PublicityYear {
  readonly year: YearKey;
  /** A district or the region. */
  readonly area: AreaCode;
  readonly events: number;
  readonly attendees: number;
  /** How often a type group was spoken of; an event that spoke of two counts for both, one of fraud in general for none. */
  readonly mentions: Readonly<Record<string, number>>;
  /** Events by audience. */
  readonly audiences: Readonly<Record<string, number>>;
}

/** What the tables hold of a campaign in a district. */
export interface CampaignReach {
  readonly campaign: string;
  readonly area: AreaCode;
  readonly events: number;
  readonly attendees: number;
}

/** Events of a month in a district, of all campaigns and of none. Public events, which tell of no person. */
export interface MonthlySessions {
  readonly month: MonthKey;
  readonly area: AreaCode;
  readonly events: number;
}

/** Victims' ages of a year in the region: of the internal edition alone. */
export interface VictimAges {
  readonly year: YearKey;
  /** Incidents by age band; `unknown` where it is not recorded. */
  readonly bands: Readonly<Record<string, number>>;
}

/** Share of right answers of a survey wave, in %, with its 95 % interval (stratified, Cochran 1977, eq. 5.12). */
export interface SurveyScore {
  readonly wave: string;
  readonly area: AreaCode;
  /** Null for all ages together. */
  readonly ageGroup: string | null;
  readonly asked: number;
  /** Null where too few were asked. */
  readonly score: { readonly value: number; readonly lower: number; readonly upper: number } | null;
}

/** All that an edition tells of publicity. */
export interface PublicityFacts {
  readonly provenance: Provenance;
  readonly years: readonly PublicityYear[];
  readonly reach: readonly CampaignReach[];
  /** Of every month and district whose events have been handed in, those without one too. */
  readonly sessions: readonly MonthlySessions[];
  /** Null in the public edition. */
  readonly ages: readonly VictimAges[] | null;
  readonly surveys: readonly SurveyScore[];
  /** Of which areas the pages may speak: what approvals.csv names; everything inside. */
  readonly approved: Readonly<Record<'gap' | 'outcome', Readonly<Record<'region' | 'district', boolean>>>>;
}
