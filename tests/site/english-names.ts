import type { BuiltSite } from './site-pages.ts';

/** From the pages of the districts in English. */
export function englishNames(site: BuiltSite): ReadonlyMap<string, readonly string[]> {
  return new Map(
    site.pages.flatMap(({ path, html }) => {
      const area = /^\/en\/districts\/([^/]+)\/$/.exec(path)?.[1];
      const name = /<h1[^>]*>([^<]+)<\/h1>/.exec(html)?.[1]?.trim();
      return area === undefined || name === undefined ? [] : [[area, [name]] as const];
    }),
  );
}
