import { getCollection, getEntry, type CollectionEntry } from 'astro:content';

import { isReviewed } from '../domain/article.ts';
import { recordedReach, type CampaignFactsFound } from '../domain/publicity/campaign-facts.ts';
import { campaignOutcome, type CampaignOutcome } from '../domain/publicity/campaign-outcome.ts';
import { campaignStatus, type CampaignPlan, type CampaignStatus } from '../domain/publicity/campaign.ts';
import type { PublicityFacts } from '../domain/publicity/publicity-facts.ts';
import type { District } from '../domain/region.ts';
import { targetingGaps } from '../domain/publicity/targeting-gap.ts';
import { latestShownPeriod } from '../domain/published-frame.ts';
import { exampleMark } from '../i18n/example-mark.ts';
import type { Locale } from '../i18n/locale.ts';
import { namedAreas } from '../i18n/named-areas.ts';
import { nameIn } from '../i18n/sentences.ts';
import { loadTypeNames } from './_load-content.ts';
import { loadCollaboration, loadDistricts, loadFrame } from './_load-data.ts';
import { loadSiteFacts } from './_load-site.ts';

/** A campaign as lists show it, in the language of the list. */
export interface CampaignCard extends CampaignPlan {
  readonly title: string;
  readonly summary: string;
  readonly status: CampaignStatus;
  readonly published: string;
  readonly reviewed: boolean;
}

/** Campaigns announced by the build date, the latest first. */
export async function loadCampaignEntries(): Promise<readonly CollectionEntry<'campaigns'>[]> {
  const { buildDate } = await loadSiteFacts();
  const entries = await getCollection('campaigns', ({ data }) => data.published <= buildDate);
  return entries.sort((a, b) => (a.data.starts < b.data.starts ? 1 : -1));
}

export async function loadCampaigns(locale: Locale): Promise<readonly CampaignCard[]> {
  const { buildDate } = await loadSiteFacts();
  const entries = await loadCampaignEntries();
  return entries.map((entry) => ({
    ...planOf(entry),
    title: locale === 'en' ? entry.data.title_en : entry.data.title,
    summary: locale === 'en' ? entry.data.summary_en : entry.data.summary,
    status: campaignStatus(entry.data, buildDate),
    published: entry.data.published,
    reviewed: isReviewed(entry.data.reviews),
  }));
}

function planOf({ id, data }: CollectionEntry<'campaigns'>): CampaignPlan {
  const { starts, ends, districts, types } = data;
  return { id, starts, ends, districts, types };
}

/** What the tables tell of publicity; undefined where there are none. */
export async function loadPublicity(): Promise<PublicityFacts | undefined> {
  return (await getEntry('publicity', 'publicity'))?.data.entry;
}

/** Of every campaign that is over, whether a change shows; empty where the edition does not tell it. */
export async function loadOutcomes(): Promise<ReadonlyMap<string, CampaignOutcome>> {
  const [site, publicity, months, monthsByType, campaigns] = await Promise.all([
    loadSiteFacts(),
    loadPublicity(),
    loadFrame('incidents-month-district'),
    loadFrame('incidents-month-district-type'),
    loadCampaigns('zh-CN'),
  ]);
  if (publicity?.approved.outcome.district !== true || months === undefined) return new Map();
  const sources = { months, monthsByType, region: site.region.code, campaigns };
  return new Map(
    campaigns
      .filter(({ status }) => status === 'ended')
      .map((campaign) => [campaign.id, campaignOutcome(campaign, sources)]),
  );
}

export type PublicityPage = 'gap' | 'outcomes' | 'surveys';

/** Pages about publicity that this edition has. */
export async function loadPublicityPages(): Promise<readonly PublicityPage[]> {
  const [publicity, outcomes, byGroup] = await Promise.all([
    loadPublicity(),
    loadOutcomes(),
    loadFrame('incidents-year-district-group'),
  ]);
  const exists: Readonly<Record<PublicityPage, boolean>> = {
    gap: byGroup !== undefined && (publicity?.years.length ?? 0) > 0,
    outcomes: outcomes.size > 0,
    surveys: (publicity?.surveys.length ?? 0) > 0,
  };
  const all: readonly PublicityPage[] = ['gap', 'outcomes', 'surveys'];
  return all.filter((page) => exists[page]);
}

/** What stands beside the words of a campaign, in one language. */
export async function loadCampaignFacts(
  locale: Locale,
  { id, data }: CollectionEntry<'campaigns'>,
): Promise<CampaignFactsFound> {
  const [site, publicity, districts, typeNames, collaboration] = await Promise.all([
    loadSiteFacts(),
    loadPublicity(),
    loadDistricts(),
    loadTypeNames(locale),
    loadCollaboration(),
  ]);
  const held = districts.filter(({ code }) => data.districts.includes(code));
  const year = Number(data.starts.slice(0, 4));
  const residents = held.reduce((sum, district) => sum + residentsIn(district, year), 0);
  const agencies = new Map((collaboration?.agencies ?? []).map((agency) => [agency.id, agency.short]));
  return {
    status: campaignStatus(data, site.buildDate),
    districts: namedAreas(locale, held),
    types: data.types.map((type) => ({ id: type, name: typeNames.get(type) ?? type })),
    organisers: data.organisers.flatMap((agency) => {
      const name = agencies.get(agency);
      return name === undefined ? [] : [nameIn(locale, name)];
    }),
    recorded: recordedReach(publicity?.reach ?? [], id, residents),
  };
}

/** Of that year, or of the latest before it. */
function residentsIn({ residents }: District, year: number): number {
  return residents.filter((entry) => entry.year <= year).at(-1)?.residents ?? 0;
}

/** Share of harm against share of publicity in the latest year that both tell of; undefined where none does. */
export async function loadGaps() {
  const [site, publicity, byGroup, ofAll, districts] = await Promise.all([
    loadSiteFacts(),
    loadPublicity(),
    loadFrame('incidents-year-district-group'),
    loadFrame('incidents-year-district'),
    loadDistricts(),
  ]);
  if (publicity === undefined || byGroup === undefined || ofAll === undefined) return undefined;
  const year = latestShownPeriod(byGroup);
  if (year === null) return undefined;
  const areas = [...districts, site.region]
    .map(({ code }) => code)
    .filter((code) => publicity.years.some((one) => one.area === code && one.year === year));
  const gaps = targetingGaps({ byGroup, ofAll, years: publicity.years }, year, areas);
  return {
    gaps,
    compared: gaps.filter(({ verdict }) => ['less', 'more', 'even'].includes(verdict)).length,
    year,
    publicity,
    example: (locale: Locale): string => exampleMark(locale, publicity.provenance),
  };
}
