import { getCollection } from 'astro:content';

import { bulletinMonths, type BulletinSource } from '../domain/bulletin/bulletin-source.ts';
import type { PeriodKey } from '../domain/period.ts';
import { DEFAULT_LOCALE, localeSegment } from '../i18n/locale.ts';
import { inOrder, loadDistricts, loadFrames } from './_load-data.ts';
import { loadSiteFacts } from './_load-site.ts';

export async function loadBulletinSource(): Promise<BulletinSource> {
  const [site, districts, frames, fraudTypes] = await Promise.all([
    loadSiteFacts(),
    loadDistricts(),
    loadFrames(),
    getCollection('fraudTypes'),
  ]);
  return { site, districts, frames, fraudTypes: inOrder(fraudTypes) };
}

/** Paths of the bulletins, in Chinese alone; none in the public edition. */
export async function bulletinPaths(): Promise<
  { params: { locale: string | undefined; month: PeriodKey }; props: { month: PeriodKey } }[]
> {
  const months = bulletinMonths(await loadBulletinSource());
  return months.map((month) => ({
    params: { locale: localeSegment(DEFAULT_LOCALE), month },
    props: { month },
  }));
}

/** The list of them stands where there are some. */
export async function bulletinListPaths(): Promise<{ params: { locale: string | undefined } }[]> {
  const { hasBulletins } = await loadSiteFacts();
  return hasBulletins ? [{ params: { locale: localeSegment(DEFAULT_LOCALE) } }] : [];
}
