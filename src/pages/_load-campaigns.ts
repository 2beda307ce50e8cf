import { getCollection, type CollectionEntry } from 'astro:content';

import { isReviewed } from '../domain/article.ts';
import { campaignStatus, type CampaignPlan, type CampaignStatus } from '../domain/publicity/campaign.ts';
import type { Locale } from '../i18n/locale.ts';
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
