import type { AreaCode } from '../../domain/area-code.ts';
import { monthOfDate, type MonthKey } from '../../domain/period.ts';
import type { FraudTypeRow } from '../../schema/fraud-types.schema.ts';
import type { IncidentRow } from '../../schema/incidents.schema.ts';
import { addDays, daysBetween } from './calendar-day.ts';
import type { DemoWorld } from './demo-world.ts';
import { openDraws, type Draws } from './draws.ts';
import { expectedFiled } from './expected-filed.ts';
import { drawChannel } from './incident-channel.ts';
import { drawClearance } from './incident-clearance.ts';
import { drawLoss } from './incident-loss.ts';
import { drawPerson } from './incident-person.ts';
import { drawRecovery, NO_RECOVERY } from './incident-recovery.ts';
import { daysOpen, type MonthDays } from './month-days.ts';
import { gapAt } from './reporting-gap.ts';
import { sortBy } from './sort-by.ts';
import { valueFor } from './value-for.ts';

/** An incident of the simulated world, whether or not the table knows of it. */
export interface SimulatedIncident {
  readonly row: Omit<IncidentRow, 'id'>;
  readonly adcode: AreaCode;
  /** False where the district did not hand the month over, or the incident is not yet entered by `asOf`. */
  readonly supplied: boolean;
}

/** Every incident filed or prevented, by date; within a day in no telling order. */
export function simulateIncidents(world: DemoWorld): readonly SimulatedIncident[] {
  const draws = openDraws(world.seed, 'incidents');
  const expected = expectedFiled(world);
  const simulated: { readonly incident: SimulatedIncident; readonly tie: number }[] = [];
  const add = (incident: SimulatedIncident): void => {
    simulated.push({ incident, tie: draws.between(0, 1) });
  };
  for (const month of world.months) {
    for (const { adcode } of world.districts) {
      for (const type of world.fraudTypes) {
        const days = daysOpen(month, world.asOf, type.valid_from);
        if (days === null) continue;
        const mean = expected(month, adcode, type);
        const filed = draws.poisson(mean);
        const prevented = draws.poisson(mean * world.parameters.incidents.prevented_share.value);
        for (let count = 0; count < filed; count += 1)
          add(drawIncident(draws, world, adcode, type, days, false));
        for (let count = 0; count < prevented; count += 1)
          add(drawIncident(draws, world, adcode, type, days, true));
      }
    }
  }
  return sortBy(simulated, ({ incident, tie }) => `${incident.row.filed_on} ${tie.toFixed(12)}`).map(
    ({ incident }) => incident,
  );
}

function drawIncident(
  draws: Draws,
  world: DemoWorld,
  adcode: AreaCode,
  type: FraudTypeRow,
  days: MonthDays,
  prevented: boolean,
): SimulatedIncident {
  const { incidents, money } = world.parameters;
  const filedOn = addDays(days.first, draws.whole(0, daysBetween(days.first, days.last)));
  const waited = prevented
    ? 0
    : draws.days(valueFor(incidents.days_before_filing.value, type.id, 'incidents.days_before_filing'));
  const occurredOn = addDays(filedOn, -waited);
  const recordedOn = addDays(
    filedOn,
    draws.days(valueFor(incidents.recording_days.value, adcode, 'incidents.recording_days')),
  );
  const loss = prevented ? 0 : drawLoss(draws, money, type.id);
  const row: SimulatedIncident['row'] = {
    occurred_on: occurredOn,
    filed_on: filedOn,
    recorded_on: recordedOn,
    adcode,
    fraud_type: type.id,
    channel: drawChannel(draws, incidents, type),
    loss,
    ...(prevented
      ? {
          ...NO_RECOVERY,
          victims: 0,
          victim_age_band: null,
          victim_sex: null,
          status: 'open',
          solved_on: null,
        }
      : {
          ...drawPerson(draws, incidents, type.id),
          ...drawRecovery(draws, world, { adcode, occurredOn, filedOn, loss }),
          ...drawClearance(draws, world, { adcode, typeId: type.id, filedOn }),
        }),
    prevented,
  };
  return {
    row,
    adcode,
    supplied: recordedOn <= world.asOf && isHandedOver(world, adcode, monthOfDate(filedOn)),
  };
}

function isHandedOver(world: DemoWorld, adcode: AreaCode, month: MonthKey): boolean {
  return gapAt(world.parameters, 'incidents', adcode, month) === null;
}
