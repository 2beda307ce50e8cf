import type { APIContext } from 'astro';

import { mapFeed, mapFeedText } from '../../../charts/map-feed.ts';
import { mapFigures } from '../../../charts/map-figures.ts';
import { latestShownPeriod } from '../../../domain/published-frame.ts';
import { localePaths, localeOfSegment } from '../../../i18n/locale.ts';
import { loadDistricts, loadFrame, loadGeometry } from '../../_load-data.ts';
import { loadSiteFacts } from '../../_load-site.ts';

/** No outline leaves the house where the map may not be drawn. */
export async function getStaticPaths() {
  const { drawsMap } = await loadSiteFacts();
  return drawsMap ? localePaths() : [];
}

/** What the interactive map draws: the same figures as the page, and the geometry to put them on. */
export async function GET({ params }: APIContext): Promise<Response> {
  const locale = localeOfSegment(params['locale']);
  const [districts, frame, geometry] = await Promise.all([
    loadDistricts(),
    loadFrame('incidents-year-district'),
    loadGeometry('page'),
  ]);
  const period = frame === undefined ? null : latestShownPeriod(frame);
  const figures = frame === undefined || period === null ? [] : mapFigures(locale, frame, period, districts);
  return new Response(mapFeedText(mapFeed(locale, figures, geometry)));
}
