import { type CollectionEntry } from 'astro:content';

import { recordedReach, type CampaignFactsFound } from '../domain/publicity/campaign-facts.ts';
import { campaignStatus } from '../domain/publicity/campaign.ts';
import type { District } from '../domain/region.ts';
import type { Locale } from '../i18n/locale.ts';
import { namedAreas } from '../i18n/named-areas.ts';
import { nameIn } from '../i18n/sentences.ts';
import { loadTypeNames } from './_load-content.ts';
import { loadCollaboration, loadDistricts } from './_load-data.ts';
import { loadSiteFacts } from './_load-site.ts';
import { loadPublicity } from './_load-publicity.ts';

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
