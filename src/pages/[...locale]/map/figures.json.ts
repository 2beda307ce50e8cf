import type { APIContext } from 'astro';

import { mapFigures } from '../../../charts/map-figures.ts';
import type { MapFeed } from '../../../charts/map-feed.ts';
import { latestShownPeriod } from '../../../domain/published-frame.ts';
import { localePaths, localeOfSegment } from '../../../i18n/locale.ts';
import { loadDistricts, loadFrame, loadGeometry } from '../../_load.ts';

export const getStaticPaths = localePaths;

/** What the interactive map draws: the same figures as the page, and the geometry to put them on. */
export async function GET({ params }: APIContext): Promise<Response> {
  const [districts, frame, geometry] = await Promise.all([
    loadDistricts(),
    loadFrame('incidents-year-district'),
    loadGeometry('page'),
  ]);
  const period = frame === undefined ? null : latestShownPeriod(frame);
  const locale = localeOfSegment(params['locale']);
  const feed: MapFeed = {
    figures: frame === undefined || period === null ? [] : mapFigures(locale, frame, period, districts),
    labelPoints: Object.fromEntries(districts.map(({ code, labelPoint }) => [code, labelPoint])),
    geometry,
  };
  return Response.json(feed);
}
