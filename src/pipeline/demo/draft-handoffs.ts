import type { HandoffRow } from '../../schema/handoffs.schema.ts';
import { addDays, addWorkingDays } from './calendar-day.ts';
import type { DemoWorld } from './demo-world.ts';
import type { Draws } from './draws.ts';
import { drawAnswerDelay } from './answer-delay.ts';
import type { HandoffDraft } from './handoff-draft.ts';
import type { IncidentCase } from './incident-cases.ts';
import { localMinute, type LocalMinute } from './local-minute.ts';
import { valueFor } from './value-for.ts';

const POLICE = 'public-security';
/** Office hours, in minutes after midnight. */
const OFFICE_OPENS = 540;
const OFFICE_CLOSES = 1080;
/** Minutes after the report before which nothing else can go out. */
const SOONEST_QUERY = 30;
const SOONEST_FREEZE = 60;

interface Setting {
  readonly draws: Draws;
  readonly world: DemoWorld;
  readonly incident: IncidentCase;
  readonly reportedAt: LocalMinute;
  readonly slowness: number;
}

type Plain = Pick<HandoffDraft, 'kind' | 'from' | 'to' | 'sentAt' | 'dueMinutes'> &
  Partial<Pick<HandoffDraft, 'reportedAt' | 'payeeKnown' | 'amount' | 'outcome' | 'answeredAt'>>;

/** The requests that one incident sets off; none where its place is unknown or nothing was lost. */
export function draftHandoffs(
  draws: Draws,
  world: DemoWorld,
  incident: IncidentCase,
): readonly HandoffDraft[] {
  const { row, adcode } = incident;
  if (row.adcode === null || row.loss === 0) return [];
  const { handoffs } = world.parameters;
  const { first, last } = handoffs.reported_minute.value;
  const setting: Setting = {
    draws,
    world,
    incident,
    reportedAt: localMinute(row.filed_on, draws.whole(first, last)),
    slowness: valueFor(handoffs.district_slowness.value, adcode, 'handoffs.district_slowness'),
  };
  return [
    ...draftStopPayment(setting),
    ...draftFreeze(setting),
    ...draftQueries(setting),
    ...draftClues(setting),
    ...draftReturn(setting),
  ];
}

function draftStopPayment(setting: Setting): readonly HandoffDraft[] {
  const { draws, world, incident, reportedAt, slowness } = setting;
  const { handoffs } = world.parameters;
  const reached = incident.row.stopped > 0;
  if (!reached && !draws.chance(shareOf(setting, 'stop-payment'))) return [];
  const entry = handoffs.entry_minutes.value;
  const sentAt = reportedAt + Math.round(draws.logNormal(entry.median * slowness, entry.log_sd));
  const to = moneyAgency(setting);
  const delay = drawAnswerDelay(draws, handoffs, { kind: 'stop-payment', to, slowness });
  const missed = draws.chance(1 - handoffs.missed_refused_share.value) ? 'not-found' : 'refused';
  return [
    complete(setting, {
      kind: 'stop-payment',
      from: POLICE,
      to,
      reportedAt,
      sentAt,
      dueMinutes: handoffs.due_stop_payment.value,
      // Money that was stopped was stopped in answer to a request.
      answeredAt: delay === null && !reached ? null : sentAt + (delay ?? handoffs.due_stop_payment.value),
      payeeKnown: reached || draws.chance(handoffs.payee_known_share.value),
      outcome: reached ? (draws.chance(handoffs.stopped_done_share.value) ? 'done' : 'partly') : missed,
      amount: reached ? incident.row.stopped : 0,
    }),
  ];
}

function draftFreeze(setting: Setting): readonly HandoffDraft[] {
  const { draws, world, incident, reportedAt } = setting;
  const { frozen, frozen_on: frozenOn } = incident.row;
  if (frozenOn === null || !draws.chance(shareOf(setting, 'freeze'))) return [];
  const sentAt = Math.max(
    reportedAt + SOONEST_FREEZE,
    localMinute(frozenOn, draws.whole(OFFICE_OPENS, OFFICE_CLOSES)),
  );
  const { handoffs } = world.parameters;
  const plain = { kind: 'freeze', from: POLICE, to: moneyAgency(setting), sentAt } as const;
  return [
    complete(setting, { ...plain, dueMinutes: handoffs.due_freeze.value, outcome: 'done', amount: frozen }),
  ];
}

function draftQueries(setting: Setting): readonly HandoffDraft[] {
  const { draws } = setting;
  const sentAt = (): LocalMinute => nextOfficeMinute(setting);
  const drafts: HandoffDraft[] = [];
  if (draws.chance(shareOf(setting, 'account-query'))) {
    drafts.push(ask(setting, 'account-query', POLICE, moneyAgency(setting), sentAt()));
  }
  if (draws.chance(shareOf(setting, 'number-query'))) {
    drafts.push(ask(setting, 'number-query', POLICE, 'telecom-operators', sentAt()));
  }
  if (draws.chance(shareOf(setting, 'business-check'))) {
    drafts.push(ask(setting, 'business-check', POLICE, 'market-regulation', sentAt()));
  }
  return drafts;
}

/** Clues go both ways: the police to the cyberspace administration, companies to the police (art. 26). */
function draftClues(setting: Setting): readonly HandoffDraft[] {
  const { draws } = setting;
  const ways = [
    ['clue-transfer', POLICE, 'cyberspace-administration'],
    ['clue-from-banks', 'banks', POLICE],
    ['clue-from-telecom', 'telecom-operators', POLICE],
    ['clue-from-internet', 'internet-services', POLICE],
  ] as const;
  return ways
    .filter(([share]) => draws.chance(shareOf(setting, share)))
    .map(([, from, to]) => ask(setting, 'clue-transfer', from, to, nextOfficeMinute(setting)));
}

/** Due at the close of the norm's last working day; answered on the day of the return. */
function draftReturn(setting: Setting): readonly HandoffDraft[] {
  const { draws, world, incident } = setting;
  const { returned, returned_on: returnedOn, bank_days: bankDays } = incident.row;
  if (returnedOn === null || bankDays === null || !draws.chance(shareOf(setting, 'return-funds'))) return [];
  const sentOn = addWorkingDays(returnedOn, -bankDays);
  const sentAt = localMinute(sentOn, draws.whole(OFFICE_OPENS, OFFICE_CLOSES));
  const norm = world.parameters.handoffs.due_return_working_days.value;
  const dueAt = localMinute(addWorkingDays(sentOn, norm), OFFICE_CLOSES);
  return [
    complete(setting, {
      kind: 'return-funds',
      from: POLICE,
      to: 'banks',
      sentAt,
      dueMinutes: dueAt - sentAt,
      answeredAt: localMinute(returnedOn, draws.whole(OFFICE_OPENS, OFFICE_CLOSES)),
      outcome: 'done',
      amount: returned,
    }),
  ];
}

function ask(
  setting: Setting,
  kind: HandoffRow['kind'],
  from: string,
  to: string,
  sentAt: LocalMinute,
): HandoffDraft {
  const { handoffs } = setting.world.parameters;
  const dueMinutes = valueFor(handoffs.due_other.value, kind, 'handoffs.due_other');
  return complete(setting, { kind, from, to, sentAt, dueMinutes });
}

/** Fills in what a kind of request does not say itself. */
function complete(setting: Setting, plain: Plain): HandoffDraft {
  const { draws, incident } = setting;
  const weight = setting.world.parameters.handoffs.outcome_weight.value;
  const outcomes = ['done', 'partly', 'not-found', 'refused'] as const;
  const outcome = draws.pickWeighted(outcomes.map((each) => [each, weight[each]] as const));
  return {
    incidentId: incident.id,
    adcode: incident.adcode,
    reportedAt: null,
    payeeKnown: null,
    outcome,
    amount: null,
    ...plain,
    answeredAt: plain.answeredAt === undefined ? answerOf(setting, plain) : plain.answeredAt,
  };
}

function answerOf({ draws, world, slowness }: Setting, { kind, to, sentAt }: Plain): LocalMinute | null {
  const minutes = drawAnswerDelay(draws, world.parameters.handoffs, { kind, to, slowness });
  return minutes === null ? null : sentAt + minutes;
}

function nextOfficeMinute({ draws, world, incident, reportedAt }: Setting): LocalMinute {
  const day = addDays(incident.row.filed_on, draws.days(world.parameters.handoffs.days_before_query.value));
  return Math.max(reportedAt + SOONEST_QUERY, localMinute(day, draws.whole(OFFICE_OPENS, OFFICE_CLOSES)));
}

function moneyAgency({ draws, world }: Setting): string {
  return draws.chance(world.parameters.handoffs.payment_institution_share.value)
    ? 'payment-institutions'
    : 'banks';
}

function shareOf({ world }: Setting, kind: string): number {
  return valueFor(world.parameters.handoffs.kind_share.value, kind, 'handoffs.kind_share');
}
