import type { Page } from '@playwright/test';

import { layoutDistrictMap } from '../../src/charts/district-map-layout.ts';
import { labelSize, MAP_WIDTH } from '../../src/charts/label-size.ts';
import { mapFeed, mapFeedText } from '../../src/charts/map-feed.ts';
import { mapFigures } from '../../src/charts/map-figures.ts';
import { expandFeed } from '../../src/charts/view-feed.ts';
import type { GridCountry } from './grid-country.ts';

/** What the map page has of a country, as it would have been built. */
export interface CountryPage {
  /** `map/view.json` */
  readonly view: string;
  /** `map/figures.json`, of the interactive map. */
  readonly figures: string;
  readonly paths: readonly { readonly code: string; readonly path: string }[];
  /** Districts with room for a label on the drawn map, which is put into the page without any. */
  readonly labelled: number;
}

export function countryPage({ geometry, districts, feed }: GridCountry): CountryPage {
  const layout = layoutDistrictMap(geometry, MAP_WIDTH, () => labelSize(['第2799县', '99.9', '数值不公布']));
  const [frame] = expandFeed(feed).frames;
  const [period] = frame?.periods ?? [];
  if (frame === undefined || period === undefined) throw new Error('nothing is published');
  return {
    view: JSON.stringify(feed),
    figures: mapFeedText(mapFeed('zh-CN', mapFigures('zh-CN', frame, period, districts), geometry)),
    paths: layout.districts.map(({ code, path }) => ({ code, path })),
    labelled: layout.districts.filter(({ label }) => label !== null).length,
  };
}

/** Its files take the place of the page’s; the code is the page’s own. */
export async function serveCountry(page: Page, { view, figures }: CountryPage): Promise<void> {
  for (const [name, body] of Object.entries({ view, figures }))
    await page.route(`**/map/${name}.json`, (route) =>
      route.fulfill({ contentType: 'application/json', body }),
    );
}

/** The page as it would have been built of the country: its drawing, its readouts. */
export async function putCountry(page: Page, { paths }: CountryPage): Promise<void> {
  await page.evaluate((given) => {
    const svg = document.querySelector('.map-stage > svg');
    const readouts = document.querySelector('[data-readouts]');
    const [link] = svg?.querySelectorAll('a[data-code]') ?? [];
    const [readout] = readouts?.querySelectorAll('li[data-code]') ?? [];
    if (svg === null || readouts === null || link === undefined || readout === undefined)
      throw new Error('no map');
    for (const former of document.querySelectorAll('[data-code], [data-symbol], [data-label], .map .name'))
      if (former !== link && former !== readout) former.remove();
    for (const { code, path } of given) {
      const one = link.cloneNode(true) as Element;
      one.setAttribute('data-code', code);
      one.querySelector('.area')?.setAttribute('d', path);
      svg.append(one);
      const said = readout.cloneNode(true) as Element;
      said.setAttribute('data-code', code);
      readouts.append(said);
    }
    link.remove();
    readout.remove();
  }, paths);
}
