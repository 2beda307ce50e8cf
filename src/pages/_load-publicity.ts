import { getEntry } from 'astro:content';

import { campaignOutcome, type CampaignOutcome } from '../domain/publicity/campaign-outcome.ts';
import type { PublicityFacts } from '../domain/publicity/publicity-facts.ts';
import { targetingGaps } from '../domain/publicity/targeting-gap.ts';
import { latestShownPeriod } from '../domain/published-frame.ts';
import { exampleMark } from '../i18n/example-mark.ts';
import type { Locale } from '../i18n/locale.ts';
import { loadDistricts, loadFrame } from './_load-data.ts';
import { loadSiteFacts } from './_load-site.ts';
import { loadCampaigns } from './_load-campaigns.ts';

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
  const { sessions } = publicity;
  const sources = { months, monthsByType, sessions, region: site.region.code, campaigns };
  return new Map(
    campaigns
      .filter(({ status }) => status === 'ended')
      .map((campaign) => [campaign.id, campaignOutcome(campaign, sources)]),
  );
}

export type PublicityPage = 'gap' | 'outcomes' | 'surveys';

/** Pages about publicity that this edition has. */
export async function loadPublicityPages(): Promise<readonly PublicityPage[]> {
  const [publicity, outcomes, gaps] = await Promise.all([loadPublicity(), loadOutcomes(), loadGaps()]);
  const exists: Readonly<Record<PublicityPage, boolean>> = {
    // A year may have publicity and no figure that is shown beside it.
    gap: gaps !== undefined && gaps.gaps.length > 0,
    outcomes: outcomes.size > 0,
    surveys: (publicity?.surveys.length ?? 0) > 0,
  };
  const all: readonly PublicityPage[] = ['gap', 'outcomes', 'surveys'];
  return all.filter((page) => exists[page]);
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
