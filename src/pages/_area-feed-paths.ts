import { loadDistricts } from './_load-data.ts';
import { loadSiteFacts } from './_load-site.ts';
import { loadWatch } from './_load-watch.ts';

/** One path an area of which there is something to watch for; none inside an office. */
export async function areaFeedPaths() {
  const [site, districts] = await Promise.all([loadSiteFacts(), loadDistricts()]);
  if (site.edition !== 'public') return [];
  const areas = [...districts, site.region];
  const watched = await Promise.all(areas.map(({ code }) => loadWatch('zh-CN', code)));
  return areas
    .filter((_, at) => watched[at] !== null)
    .map(({ code, name }) => ({ params: { code }, props: { code, name } }));
}
