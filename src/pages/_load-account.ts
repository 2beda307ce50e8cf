import type { AccountSources } from '../domain/area-account.ts';
import { loadDistricts, loadFrames } from './_load-data.ts';
import { loadSiteFacts } from './_load-site.ts';
import { loadView } from './_load-view.ts';

/** What accounts of areas are chosen from. */
export async function loadAccountSources(): Promise<AccountSources> {
  const [site, districts, frames, { types }] = await Promise.all([
    loadSiteFacts(),
    loadDistricts(),
    loadFrames(),
    loadView(),
  ]);
  const residents = new Map([site.region, ...districts].map((area) => [area.code, area.residents]));
  return {
    frames,
    groups: types,
    districts: districts.map(({ code }) => code),
    region: site.region.code,
    residentsOf: (area) => residents.get(area) ?? [],
    asOf: site.asOf,
  };
}
