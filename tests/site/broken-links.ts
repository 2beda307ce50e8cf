import { attributesOf, drawingAttributes, targetOf, type BuiltSite, type SitePage } from './site-pages.ts';

const ADDRESSES: readonly (readonly [selector: string, attribute: string])[] = [
  ['[href]', 'href'],
  ['[src]', 'src'],
  ['[poster]', 'poster'],
  ['[data-src]', 'data-src'],
  ['object[data]', 'data'],
  ['form[action]', 'action'],
  ['meta[property="og:image"]', 'content'],
];

/** Every address of every page that points into the site and finds nothing: no file, or no such id in it. */
export function brokenLinks(site: BuiltSite): readonly string[] {
  const ownOrigin = originOf(site);
  const idsOf = idsByFile(site);
  return site.pages.flatMap((page) =>
    addressesOf(page).flatMap((address) => {
      const { file, fragment } = targetOf(site, page, address, ownOrigin);
      if (file === null) return [];
      if (!site.files.has(file)) return [`${page.path}: ${address} leads nowhere`];
      const isFound = fragment === '' || fragment === 'top' || (idsOf.get(file)?.has(fragment) ?? false);
      return isFound ? [] : [`${page.path}: ${address} names no id of ${file}`];
    }),
  );
}

/** Addresses in the sitemaps that lead nowhere. */
export function brokenSitemapEntries(site: BuiltSite): readonly string[] {
  const [home] = site.pages;
  if (home === undefined) return [];
  return [...site.files]
    .filter(([file]) => /^sitemap.*\.xml$/.test(file))
    .flatMap(([file, content]) =>
      [...content.toString('utf8').matchAll(/<loc>([^<]+)<\/loc>/g)].flatMap(([, address = '']) => {
        // A sitemap names its host; every entry is ours.
        const target = targetOf(site, home, new URL(address).pathname, null).file;
        return target !== null && site.files.has(target) ? [] : [`${file}: ${address}`];
      }),
    );
}

function addressesOf(page: SitePage): readonly string[] {
  const single = ADDRESSES.flatMap(([selector, attribute]) => attributesOf(page, selector, attribute));
  const sets = attributesOf(page, '[srcset]', 'srcset').flatMap((set) =>
    set.split(',').map((candidate) => candidate.trim().split(/\s+/)[0] ?? ''),
  );
  return [...new Set([...single, ...sets, ...drawingAttributes(page, 'href')])];
}

function idsByFile(site: BuiltSite): ReadonlyMap<string, ReadonlySet<string>> {
  const ofPages = site.pages.map((page) => {
    const ids = [...attributesOf(page, '[id]', 'id'), ...drawingAttributes(page, 'id')];
    return [page.file, new Set(ids)] as const;
  });
  const ofPictures = [...site.files]
    .filter(([file]) => file.endsWith('.svg'))
    .map(
      ([file, svg]) =>
        [
          file,
          new Set([...svg.toString('utf8').matchAll(/\bid="([^"]+)"/g)].map(([, id = '']) => id)),
        ] as const,
    );
  return new Map([...ofPages, ...ofPictures]);
}

/** The origin of the canonical addresses; null where the pages carry none. */
function originOf(site: BuiltSite): string | null {
  const canonical = site.pages.flatMap((page) => attributesOf(page, 'link[rel="canonical"]', 'href')).at(0);
  return canonical !== undefined && URL.canParse(canonical) ? new URL(canonical).origin : null;
}
