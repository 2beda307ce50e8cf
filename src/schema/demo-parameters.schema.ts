import { z } from 'zod';

const text = z.string().trim().min(1);
const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/);
const share = z.number().min(0).max(1);
const positive = z.number().positive();
const whole = z.int().nonnegative();
const monthLevels = z.array(positive).length(12);
/** Keyed by district code; the region's code is allowed where the region itself takes part. */
const byArea = z.record(z.string(), z.number().nonnegative());
const byType = z.record(z.string(), z.number().nonnegative());
const byAgency = z.record(z.string(), z.number().nonnegative());
/** Shapes of a beta distribution. */
const betaShape = z.strictObject({ alpha: positive, beta: positive });
/** A share drawn evenly between two ends. */
const shareSpan = z.strictObject({ low: share, high: share });
const byYear = z.record(z.string().regex(/^\d{4}$/), positive);

const isFounded = (parameter: { basis: 'cited' | 'assumed'; source_id: string | null }): boolean =>
  parameter.basis === 'assumed' || parameter.source_id !== null;

/**
 * One parameter of the demonstration. `cited` means that `source_id` (a row of sources.csv) states the
 * value; `assumed` means that nobody does, though a source may be named that it leans on.
 */
function parameter<Value extends z.ZodType>(value: Value) {
  return z
    .strictObject({
      value,
      unit: text,
      basis: z.enum(['cited', 'assumed']),
      source_id: text.nullable(),
      note_zh: text,
    })
    .refine(isFounded, { error: 'cited（有出处）的参数必须写明 source_id', path: ['source_id'] });
}

/** From the first to the last month, both included. */
const monthSpan = { first_month: month, last_month: month };

const campaign = z.strictObject({
  adcodes: z.array(text).min(1),
  fraud_types: z.array(text).min(1),
  audience: text,
  first_event_on: z.iso.date(),
  last_event_on: z.iso.date(),
  events_per_district: whole,
  first_effect_month: month,
  last_effect_month: month,
  /** What the campaign does to the expected count of the types it aims at; 1 means nothing. */
  rate_ratio: positive,
});

/** How long an agency takes over one kind of request. */
const answer = z.strictObject({ median_minutes: positive, log_sd: positive, unanswered_share: share });

/** `demo-parameters.json`: every number from which the synthetic tables are written. */
export const demoParametersSchema = z.strictObject({
  about_zh: text,
  default_seed: parameter(whole),
  calendar: z.strictObject({
    first_month: parameter(month),
    last_listed_month: parameter(month),
    utc_offset: parameter(z.string().regex(/^[+-]\d{2}:\d{2}$/)),
    spring_festival_months: parameter(z.array(month)),
  }),
  incidents: z.strictObject({
    filed_per_year: parameter(positive),
    year_level: parameter(byYear),
    district_risk: parameter(byArea),
    brush_order_share: parameter(share),
    other_type_weight: parameter(byType),
    month_level: parameter(monthLevels),
    festival_level: parameter(z.strictObject({ festival_month: positive, month_after: positive })),
    type_month_level: parameter(z.record(z.string(), monthLevels)),
    early_recording: parameter(z.strictObject({ adcode: text, ...monthSpan, recorded_share: share })),
    place_unknown: parameter(z.strictObject({ ...monthSpan, incidents: whole })),
    prevented_share: parameter(share),
    withdrawn_share: parameter(share),
    unknown_channel_share: parameter(share),
    channel_decay: parameter(share),
    days_before_filing: parameter(byType),
    recording_days: parameter(byArea),
    several_victims_share: parameter(share),
    age_share: parameter(z.record(z.string(), share)),
    age_tilt: parameter(z.record(z.string(), z.record(z.string(), z.number().nonnegative()))),
    person_unknown_share: parameter(share),
    female_share: parameter(share),
  }),
  campaigns: z.record(z.string(), parameter(campaign)),
  money: z.strictObject({
    zero_loss_share: parameter(share),
    loss_median: parameter(byType),
    loss_log_sd: parameter(positive),
    tail_share: parameter(byType),
    tail_start: parameter(positive),
    tail_exponent: parameter(positive),
    loss_floor: parameter(positive),
    loss_cap: parameter(positive),
    round_hundreds_share: parameter(share),
    cents_share: parameter(share),
    stop_share_same_day: parameter(share),
    stop_share_later: parameter(share),
    stop_district_level: parameter(byArea),
    stopped_part: parameter(betaShape),
    freeze_share: parameter(share),
    frozen_part: parameter(shareSpan),
    freeze_days: parameter(positive),
    clear_title_share: parameter(share),
    returnable_part: parameter(shareSpan),
    return_share: parameter(share),
    return_days: parameter(byArea),
    least_return_days: parameter(whole),
    return_shape: parameter(positive),
    returned_in_full_share: parameter(share),
    returned_part: parameter(shareSpan),
    return_in_time_share: parameter(share),
  }),
  clearance: z.strictObject({
    solved_180d_share: parameter(share),
    solved_180d_days: parameter(betaShape),
    solved_later_share: parameter(share),
    later_days: parameter(positive),
    type_level: parameter(byType),
    district_level: parameter(byArea),
    year_level: parameter(byYear),
  }),
  handoffs: z.strictObject({
    reported_minute: parameter(z.strictObject({ first: whole, last: whole })),
    kind_share: parameter(z.record(z.string(), share)),
    payment_institution_share: parameter(share),
    payee_known_share: parameter(share),
    entry_minutes: parameter(z.strictObject({ median: positive, log_sd: positive })),
    days_before_query: parameter(positive),
    stopped_done_share: parameter(share),
    missed_refused_share: parameter(share),
    outcome_weight: parameter(
      z.strictObject({ done: positive, partly: positive, 'not-found': positive, refused: positive }),
    ),
    due_stop_payment: parameter(positive),
    due_freeze: parameter(positive),
    due_return_working_days: parameter(positive),
    due_other: parameter(z.record(z.string(), positive)),
    answers: parameter(z.record(z.string(), answer)),
    slow_link: parameter(answer),
    passive_agency: parameter(answer),
    district_slowness: parameter(byArea),
  }),
  joint_actions: z.strictObject({
    per_year: parameter(byArea),
    kind_weight: parameter(z.record(z.string(), positive)),
    police_share: parameter(z.record(z.string(), share)),
    police_lead_share: parameter(z.record(z.string(), share)),
    participant_weight: parameter(z.record(z.string(), byAgency)),
    more_participants: parameter(positive),
    passive: parameter(z.strictObject({ agency: text, lead_share: share })),
    types_named_share: parameter(share),
    reach_median: parameter(positive),
    reach_log_sd: parameter(positive),
  }),
  meetings: z.strictObject({
    attendance: parameter(byArea),
    attendance_gain_per_year: parameter(share),
    best_attendance: parameter(share),
  }),
  commitments: z.strictObject({
    more_per_meeting: parameter(positive),
    due_days: parameter(z.strictObject({ least: whole, most: whole })),
    least_days_to_do: parameter(whole),
    in_time_share: parameter(share),
    never_share: parameter(share),
    late_days: parameter(positive),
    pile: parameter(z.strictObject({ agency: text, in_time_share: share, never_share: share })),
    texts: parameter(z.record(z.string(), z.array(text).min(1))),
    evidence: parameter(z.array(text).min(1)),
  }),
  warnings: z.strictObject({
    alerted_per_resident_month: parameter(share),
    contacted_share: parameter(byArea),
    victim_share: parameter(byArea),
  }),
  outlets: z.strictObject({
    count: parameter(byArea),
    sector_weight: parameter(z.strictObject({ bank: positive, telecom: positive, payment: positive })),
    register_began: parameter(z.iso.date()),
    least_days_open: parameter(whole),
    opened_later_share: parameter(share),
    closed_share: parameter(share),
  }),
  inspections: z.strictObject({
    yearly_share: parameter(byArea),
    second_share: parameter(share),
    inspector_weight: parameter(z.record(z.string(), byAgency)),
    result_weight: parameter(z.strictObject({ pass: positive, rectify: positive, penalty: positive })),
  }),
  accounts: z.strictObject({
    identified_per_10k_month: parameter(z.strictObject({ card: positive, account: positive })),
    handled_share: parameter(byArea),
    involved_per_10k_year: parameter(byArea),
    involved_card_share: parameter(share),
  }),
  appeals: z.strictObject({
    received_per_10k_month: parameter(byAgency),
    in_time_share: parameter(byArea),
    upheld_share: parameter(share),
  }),
  communities: z.strictObject({ count: parameter(byArea) }),
  outreach: z.strictObject({
    quarterly_coverage: parameter(byArea),
    year_level: parameter(byYear),
    older_people_share: parameter(share),
    types_named_share: parameter(share),
    other_audience_share: parameter(share),
    organiser_weight: parameter(byAgency),
    type_weight: parameter(byType),
    attendees_median: parameter(positive),
    attendees_log_sd: parameter(positive),
  }),
  surveys: z.strictObject({
    waves: parameter(z.array(z.int())),
    sample: parameter(z.record(z.string(), positive)),
    age_weight: parameter(z.record(z.string(), share)),
    age_shift: parameter(z.record(z.string(), z.number())),
    correct_share: parameter(byArea),
    gain_per_wave: parameter(z.number()),
    sd: parameter(positive),
    sd_spread: parameter(positive),
  }),
  app: z.strictObject({
    residents_14plus_share: parameter(share),
    first_share: parameter(byArea),
    last_share: parameter(byArea),
    growth_months: parameter(positive),
    unevenness: parameter(share),
  }),
  coverage: z.strictObject({
    supplied_day: parameter(z.strictObject({ first: whole, last: whole })),
    gaps: parameter(z.array(z.strictObject({ table: text, adcode: text, ...monthSpan, note_zh: text }))),
  }),
});

export type DemoParameters = z.infer<typeof demoParametersSchema>;
