import type { AreaCode } from '../../domain/area-code.ts';
import { shiftMonth, type MonthKey } from '../../domain/period.ts';
import type { FraudTypeRow } from '../../schema/fraud-types.schema.ts';
import type { DemoWorld } from './demo-world.ts';
import { daysOpen } from './month-days.ts';
import { valueFor } from './value-for.ts';

const MONTHS_PER_YEAR = 12;
const BRUSH_ORDER = 'brush-order-rebate';

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** The expected number of incidents filed in one month, district and type. */
export type ExpectedFiled = (month: MonthKey, adcode: AreaCode, type: FraudTypeRow) => number;

/** City level × district share × type share × seasons × campaigns, all from the parameters. */
export function expectedFiled(world: DemoWorld): ExpectedFiled {
  const { incidents } = world.parameters;
  const citySeason = mean(incidents.month_level.value);
  return (month, adcode, type) => {
    const open = daysOpen(month, world.asOf, type.valid_from);
    if (open === null) return 0;
    const yearLevel = valueFor(incidents.year_level.value, month.slice(0, 4), 'incidents.year_level');
    return (
      (incidents.filed_per_year.value / MONTHS_PER_YEAR) *
      open.share *
      yearLevel *
      (levelOfMonth(incidents.month_level.value, month) / citySeason) *
      festivalLevel(world, month) *
      districtShare(world, month, adcode) *
      typeShare(world, type) *
      typeSeason(world, month, type) *
      campaignLevel(world, month, adcode, type) *
      recordedShare(world, month, adcode)
    );
  };
}

function levelOfMonth(levels: readonly number[], month: MonthKey): number {
  return levels[Number(month.slice(5, 7)) - 1] ?? 1;
}

function festivalLevel({ parameters }: DemoWorld, month: MonthKey): number {
  const festivals = parameters.calendar.spring_festival_months.value;
  const { festival_month: during, month_after: after } = parameters.incidents.festival_level.value;
  if (festivals.includes(month)) return during;
  return festivals.includes(shiftMonth(month, -1)) ? after : 1;
}

/** Residents × planted risk, as a share of the city's. */
function districtShare(world: DemoWorld, month: MonthKey, adcode: AreaCode): number {
  const weight = (code: AreaCode): number =>
    world.residents(code, Number(month.slice(0, 4))) *
    valueFor(world.parameters.incidents.district_risk.value, code, 'incidents.district_risk');
  return weight(adcode) / world.districts.reduce((sum, district) => sum + weight(district.adcode), 0);
}

function typeShare({ parameters }: DemoWorld, type: FraudTypeRow): number {
  const { brush_order_share: brush, other_type_weight: others } = parameters.incidents;
  if (type.id === BRUSH_ORDER) return brush.value;
  const total = Object.values(others.value).reduce((sum, weight) => sum + weight, 0);
  return (1 - brush.value) * (valueFor(others.value, type.id, 'incidents.other_type_weight') / total);
}

function typeSeason({ parameters }: DemoWorld, month: MonthKey, type: FraudTypeRow): number {
  const levels = parameters.incidents.type_month_level.value[type.id];
  return levels === undefined ? 1 : levelOfMonth(levels, month) / mean(levels);
}

function campaignLevel(
  { parameters }: DemoWorld,
  month: MonthKey,
  adcode: AreaCode,
  type: FraudTypeRow,
): number {
  return Object.values(parameters.campaigns)
    .map((campaign) => campaign.value)
    .filter(
      (campaign) =>
        campaign.adcodes.includes(adcode) &&
        campaign.fraud_types.includes(type.id) &&
        month >= campaign.first_effect_month &&
        month <= campaign.last_effect_month,
    )
    .reduce((level, campaign) => level * campaign.rate_ratio, 1);
}

function recordedShare({ parameters }: DemoWorld, month: MonthKey, adcode: AreaCode): number {
  const early = parameters.incidents.early_recording.value;
  const applies = early.adcode === adcode && month >= early.first_month && month <= early.last_month;
  return applies ? early.recorded_share : 1;
}
