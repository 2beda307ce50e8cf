import type { AreaCode } from '../domain/area-code.ts';
import type { Edition } from '../domain/edition.ts';
import { yearOfMonth, monthOfDate, type YearKey } from '../domain/period.ts';
import { weakestProvenance, type Provenance } from '../domain/provenance.ts';
import type {
  CampaignReach,
  MonthlySessions,
  PublicityFacts,
  PublicityYear,
  VictimAges,
} from '../domain/publicity/publicity-facts.ts';
import { approvedLevels } from './describe-collaboration.ts';
import { groupsOf } from './protect/groups-of.ts';
import type { DataFolder } from './read/read-folder.ts';
import { surveyScores } from './tabulate/survey-scores.ts';

/** Indicator that a survey's scores are approved as. */
const KNOWLEDGE = 'P2';

/** Null where the folder has neither outreach nor surveys. */
export function describePublicity(folder: DataFolder, edition: Edition): PublicityFacts | null {
  const { tables } = folder;
  if (tables.outreach.length === 0 && tables.surveys.length === 0) return null;
  const approved = approvedLevels(folder);
  const mayTell = (page: string) => ({
    region: edition === 'internal' || (approved[page]?.includes('region') ?? false),
    district: edition === 'internal' || (approved[page]?.includes('district') ?? false),
  });
  const levels = { gap: mayTell('targeting-gap'), outcome: mayTell('campaign-outcome') };
  const isTold = (area: AreaCode, may: { readonly region: boolean; readonly district: boolean }): boolean =>
    area === folder.dataset.region.code ? may.region : may.district;
  return {
    provenance: provenanceOf(folder),
    years: publicityYears(folder).filter(({ area }) => isTold(area, levels.gap)),
    reach: campaignReach(folder).filter(({ area }) => isTold(area, levels.outcome)),
    sessions: monthlySessions(folder).filter(({ area }) => isTold(area, levels.outcome)),
    ages: edition === 'internal' ? victimAges(folder) : null,
    surveys: surveyScores(folder).filter(({ area }): boolean => isTold(area, mayTell(KNOWLEDGE))),
    approved: levels,
  };
}

/** Every year and area with an event, the region's last. */
function publicityYears(folder: DataFolder): readonly PublicityYear[] {
  const groupOf = groupsOf(folder);
  const region = folder.dataset.region.code;
  const years = new Map<string, Draft>();
  const draftAt = (year: YearKey, area: AreaCode): Draft => {
    const key = `${year} ${area}`;
    const draft = years.get(key) ?? {
      year,
      area,
      events: 0,
      attendees: 0,
      mentions: new Map<string, number>(),
      audiences: new Map<string, number>(),
    };
    years.set(key, draft);
    return draft;
  };
  for (const { row } of folder.tables.outreach) {
    const year = yearOfMonth(monthOfDate(row.date));
    const groups = new Set((row.fraud_types ?? []).map(groupOf));
    for (const area of [row.adcode, region]) {
      const draft = draftAt(year, area);
      draft.events += 1;
      draft.attendees += row.attendees;
      draft.audiences.set(row.audience, (draft.audiences.get(row.audience) ?? 0) + 1);
      for (const group of groups) draft.mentions.set(group, (draft.mentions.get(group) ?? 0) + 1);
    }
  }
  return [...years.values()].map(({ mentions, audiences, ...rest }) => ({
    ...rest,
    mentions: Object.fromEntries(mentions),
    audiences: Object.fromEntries(audiences),
  }));
}

interface Draft {
  readonly year: YearKey;
  readonly area: AreaCode;
  events: number;
  attendees: number;
  readonly mentions: Map<string, number>;
  readonly audiences: Map<string, number>;
}

function campaignReach({ tables }: DataFolder): readonly CampaignReach[] {
  const found = new Map<string, CampaignReach>();
  for (const { row } of tables.outreach) {
    if (row.campaign === null) continue;
    const key = `${row.campaign} ${row.adcode}`;
    const { events, attendees } = found.get(key) ?? { events: 0, attendees: 0 };
    found.set(key, {
      campaign: row.campaign,
      area: row.adcode,
      events: events + 1,
      attendees: attendees + row.attendees,
    });
  }
  return [...found.values()];
}

/** A month that was handed in without an event has none; of one that was not handed in nobody knows. */
function monthlySessions({ tables }: DataFolder): readonly MonthlySessions[] {
  const held = new Map<string, number>();
  for (const { row } of tables.outreach) {
    const key = `${row.adcode} ${monthOfDate(row.date)}`;
    held.set(key, (held.get(key) ?? 0) + 1);
  }
  return tables.coverage
    .filter(({ row }) => row.table === 'outreach' && row.state === 'supplied')
    .map(({ row: { month, adcode } }) => ({
      month,
      area: adcode,
      events: held.get(`${adcode} ${month}`) ?? 0,
    }));
}

/** Of incidents filed, prevented attempts not among them. */
function victimAges({ tables }: DataFolder): readonly VictimAges[] {
  const years = new Map<YearKey, Map<string, number>>();
  for (const { row } of tables.incidents) {
    if (row.prevented) continue;
    const year = yearOfMonth(monthOfDate(row.filed_on));
    const bands = years.get(year) ?? new Map<string, number>();
    const band = row.victim_age_band ?? 'unknown';
    years.set(year, bands.set(band, (bands.get(band) ?? 0) + 1));
  }
  return [...years]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([year, bands]) => ({
      year,
      bands: Object.fromEntries(bands),
    }));
}

function provenanceOf({ dataset, present }: DataFolder): Provenance {
  return weakestProvenance(
    ['outreach', 'surveys', 'incidents', 'frames/incidents'].flatMap((name) => {
      const table = dataset.tables[name];
      return table !== undefined && present.has(name) ? [table.provenance] : [];
    }),
  );
}
