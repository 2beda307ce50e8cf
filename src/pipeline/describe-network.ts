import type { Edition } from '../domain/edition.ts';
import { lastDayOfMonth } from '../domain/iso-date.ts';
import type {
  AgencyNetwork,
  NetworkAgency,
  NetworkRow,
  NetworkSpan,
} from '../domain/network/agency-network.ts';
import { initiatives, leadCentralisation } from '../domain/network/initiative.ts';
import { participantsOf, type JointAction } from '../domain/network/joint-action.ts';
import { LEADS_BY_LAW } from '../domain/network/lead-by-law.ts';
import { leadNetwork } from '../domain/network/lead-network.ts';
import { networkDensity } from '../domain/network/network-density.ts';
import { passiveAgencies } from '../domain/network/passive-agencies.ts';
import { reciprocity } from '../domain/network/reciprocity.ts';
import { shortAgencyName } from '../domain/network/short-agency-name.ts';
import { twoModeProjection } from '../domain/network/two-mode-projection.ts';
import { monthOfDate, monthsBetween, monthsOfPeriod, shiftMonth, type PeriodKey } from '../domain/period.ts';
import { NOT_SUPPLIED, shown, type PublishedValue } from '../domain/published-value.ts';
import { missingMonths } from './missing-months.ts';
import type { DataFolder } from './read/read-folder.ts';
import { tableProvenance } from './table-provenance.ts';
import { lastDueMonth } from './tabulate/tabulate-incidents.ts';

/** An action with its day. */
interface DatedAction extends JointAction {
  /** ISO date. */
  readonly date: string;
}

const LEVEL = 0.95;

/** Null in the public edition, which tells nothing of an agency by name, and where no action was handed over. */
export function describeNetwork(folder: DataFolder, edition: Edition): AgencyNetwork | null {
  const actions = actionsOf(folder);
  const [first, last] = [actions.at(0)?.date, actions.at(-1)?.date];
  if (edition === 'public' || first === undefined || last === undefined) return null;
  const agencies = agenciesIn(folder, actions);
  const ids = agencies.map(({ id }) => id);
  const lastDue = lastDueMonth(folder.dataset.as_of);
  return {
    agencies,
    first,
    last,
    actions: shown(actions.length),
    leads: leadNetwork(ids, actions).leads.map((lead) => ({ ...lead, actions: shown(lead.actions) })),
    ties: twoModeProjection(ids, actions.map(participantsOf)).ties,
    rows: rowsOf(agencies, actions),
    whole: measuresOf(agencies, actions),
    spans: spansOf(folder, agencies, actions, first),
    missing: missingMonths(folder, 'jointActions', monthsBetween(monthOfDate(first), lastDue)),
    provenance: tableProvenance(folder, ['jointActions', 'agencies', 'coverage']),
  };
}

/** In the order of their days. */
function actionsOf({ tables }: DataFolder): readonly DatedAction[] {
  return tables.jointActions
    .map(({ row }) => ({
      id: row.id,
      date: row.date,
      lead: row.lead_agency,
      partners: row.partner_agencies,
    }))
    .sort((a, b) => (a.date === b.date ? 0 : a.date < b.date ? -1 : 1));
}

/** All members, whether they took part or not, and others that did. */
function agenciesIn({ tables }: DataFolder, actions: readonly DatedAction[]): readonly NetworkAgency[] {
  const present = new Set(actions.flatMap(participantsOf));
  return tables.agencies
    .filter(({ row }) => row.member || present.has(row.id))
    .map(({ row }) => {
      const name = { zh: row.name_zh, en: row.name_en };
      return {
        id: row.id,
        name,
        short: shortAgencyName(name, { zh: row.short_zh, en: row.short_en }),
        isMember: row.member,
        leadsByLaw: row.id === LEADS_BY_LAW,
      };
    });
}

function rowsOf(agencies: readonly NetworkAgency[], actions: readonly DatedAction[]): readonly NetworkRow[] {
  const ids = agencies.map(({ id }) => id);
  const exempt = new Set(agencies.filter(({ leadsByLaw }) => leadsByLaw).map(({ id }) => id));
  const shares = initiatives(leadNetwork(ids, actions));
  return passiveAgencies(ids, actions, exempt).map((verdict, place): NetworkRow => {
    const { agency, led, couldHaveLed, share, interval, expected, standing } = verdict;
    const own = actions.filter((action) => participantsOf(action).includes(agency));
    const partners = new Set(own.flatMap(participantsOf).filter((one) => one !== agency));
    const initiative = shares[place];
    return {
      agency,
      actions: shown(own.length),
      led: shown(own.filter(({ lead }) => lead === agency).length),
      partners: shown(partners.size),
      out: shown(initiative?.out ?? 0),
      in: shown(initiative?.in ?? 0),
      initiative: valueOf(initiative?.share ?? null),
      couldHaveLed: shown(couldHaveLed),
      ledOfThose: shown(led),
      share: share === null || interval === null ? null : shown(share, { ...interval, level: LEVEL }),
      expected: couldHaveLed === 0 ? null : shown(expected),
      standing,
    };
  });
}

type Measures = Pick<NetworkSpan, 'density' | 'centralisation' | 'reciprocity' | 'ledByLaw'>;

/** Density among members alone, as the indicator L5 has it; the rest among all that are shown. */
function measuresOf(agencies: readonly NetworkAgency[], actions: readonly DatedAction[]): Measures {
  const members = agencies.filter(({ isMember }) => isMember).map(({ id }) => id);
  const present = actions.map((action) => participantsOf(action).filter((one) => members.includes(one)));
  const leads = leadNetwork(
    agencies.map(({ id }) => id),
    actions,
  );
  const byLaw = agencies.find(({ leadsByLaw }) => leadsByLaw);
  const ledByLaw = actions.filter(({ lead }) => lead === byLaw?.id).length;
  return {
    density: valueOf(networkDensity(twoModeProjection(members, present, 'count'))),
    centralisation: valueOf(leadCentralisation(leads)),
    reciprocity: valueOf(reciprocity(leads)?.weighted ?? null),
    ledByLaw: actions.length === 0 || byLaw === undefined ? null : shown(ledByLaw / actions.length),
  };
}

function spansOf(
  folder: DataFolder,
  agencies: readonly NetworkAgency[],
  actions: readonly DatedAction[],
  first: string,
): readonly NetworkSpan[] {
  const { as_of: asOf } = folder.dataset;
  const lastDue = lastDueMonth(asOf);
  const years = yearsBetween(first, asOf);
  const isYearLong = shiftMonth(lastDue, -11) >= monthOfDate(first);
  return [...years, ...(isYearLong ? [`${lastDue}-r12`] : [])].map((period) =>
    spanOf(folder, agencies, actions, period),
  );
}

function spanOf(
  folder: DataFolder,
  agencies: readonly NetworkAgency[],
  actions: readonly DatedAction[],
  period: PeriodKey,
): NetworkSpan {
  const { as_of: asOf } = folder.dataset;
  const months = monthsOfPeriod(period);
  const lastMonth = months.at(-1) ?? period;
  const lastDue = lastDueMonth(asOf);
  const isOver = lastMonth <= lastDue;
  const own = actions.filter(({ date }) => months.includes(monthOfDate(date)));
  const due = months.filter((month) => month <= lastDue);
  const isWhole = missingMonths(folder, 'jointActions', due).length === 0;
  const measures = measuresOf(agencies, own);
  return {
    period,
    until: isOver ? lastDayOfMonth(lastMonth) : asOf,
    isOver,
    actions: isWhole ? shown(own.length) : NOT_SUPPLIED,
    ...(isWhole
      ? measures
      : {
          density: NOT_SUPPLIED,
          centralisation: NOT_SUPPLIED,
          reciprocity: NOT_SUPPLIED,
          ledByLaw: NOT_SUPPLIED,
        }),
  };
}

function yearsBetween(first: string, last: string): readonly PeriodKey[] {
  const from = Number(first.slice(0, 4));
  return Array.from({ length: Number(last.slice(0, 4)) - from + 1 }, (_, step) => String(from + step));
}

function valueOf(value: number | null): PublishedValue | null {
  return value === null ? null : shown(value);
}
