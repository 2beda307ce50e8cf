import type { AreaCode } from '../../domain/area-code.ts';
import type { IncidentRow } from '../../schema/incidents.schema.ts';
import { addDays, addWorkingDays, daysBetween, onWorkingDay, type CalendarDay } from './calendar-day.ts';
import type { DemoWorld } from './demo-world.ts';
import type { Draws } from './draws.ts';
import { valueFor } from './value-for.ts';

export type Recovery = Pick<
  IncidentRow,
  'stopped' | 'frozen' | 'frozen_on' | 'returnable' | 'returned' | 'returned_on' | 'bank_days'
>;

interface Case {
  readonly adcode: AreaCode;
  readonly occurredOn: CalendarDay;
  readonly filedOn: CalendarDay;
  readonly loss: number;
}

/** Nothing stopped, frozen or returned. */
export const NO_RECOVERY: Recovery = {
  stopped: 0,
  frozen: 0,
  frozen_on: null,
  returnable: null,
  returned: 0,
  returned_on: null,
  bank_days: null,
};

/** Stop-payment, freeze and return of one incident; what lies after `asOf` has not happened yet. */
export function drawRecovery(draws: Draws, world: DemoWorld, incident: Case): Recovery {
  const { money } = world.parameters;
  const sameDay = daysBetween(incident.occurredOn, incident.filedOn) === 0;
  const base = sameDay ? money.stop_share_same_day.value : money.stop_share_later.value;
  const level = valueFor(money.stop_district_level.value, incident.adcode, 'money.stop_district_level');
  if (incident.loss === 0 || !draws.chance(base * level)) return NO_RECOVERY;

  const { alpha, beta } = money.stopped_part.value;
  const stopped = Math.round(incident.loss * draws.beta(alpha, beta));
  if (stopped === 0) return NO_RECOVERY;
  const frozen = draws.chance(money.freeze_share.value)
    ? Math.floor(stopped * draws.between(money.frozen_part.value.low, money.frozen_part.value.high))
    : 0;
  const frozenOn = addDays(incident.filedOn, draws.days(money.freeze_days.value));
  if (frozen === 0 || frozenOn > world.asOf) return { ...NO_RECOVERY, stopped };

  const clear = draws.chance(money.clear_title_share.value);
  const returnable = clear
    ? Math.floor(frozen * draws.between(money.returnable_part.value.low, money.returnable_part.value.high))
    : null;
  const frozenPart: Recovery = { ...NO_RECOVERY, stopped, frozen, frozen_on: frozenOn, returnable };
  if (returnable === null || returnable === 0) return frozenPart;
  return { ...frozenPart, ...drawReturn(draws, world, incident.adcode, frozenOn, returnable) };
}

function drawReturn(
  draws: Draws,
  world: DemoWorld,
  adcode: AreaCode,
  frozenOn: CalendarDay,
  returnable: number,
): Pick<Recovery, 'returned' | 'returned_on' | 'bank_days'> {
  const { money, handoffs } = world.parameters;
  const norm = handoffs.due_return_working_days.value;
  const inTime = draws.chance(money.return_in_time_share.value);
  const bankDays = inTime ? draws.whole(1, norm) : draws.whole(norm + 1, 4 * norm);
  const meanDays = valueFor(money.return_days.value, adcode, 'money.return_days');
  const decidedAfter =
    money.least_return_days.value + Math.round(draws.gamma(money.return_shape.value, meanDays));
  const returnedOn = addWorkingDays(onWorkingDay(addDays(frozenOn, decidedAfter)), bankDays);
  const { low, high } = money.returned_part.value;
  const amount = draws.chance(money.returned_in_full_share.value)
    ? returnable
    : Math.ceil(returnable * draws.between(low, high));
  const happens = draws.chance(money.return_share.value) && returnedOn <= world.asOf;
  return happens
    ? { returned: amount, returned_on: returnedOn, bank_days: bankDays }
    : { returned: 0, returned_on: null, bank_days: null };
}
