import type { ImportKind, ImportSite } from './imports-of.ts';
import type { Breach } from './source-text.ts';

/** A folder of `src/` that imports are allowed by. */
const ROOMS = [
  'domain',
  'schema',
  'i18n',
  'charts',
  'pipeline',
  'components',
  'layouts',
  'islands',
  'styles',
  'pages',
  'content.config',
] as const;
type Room = (typeof ROOMS)[number];

interface PackageRule {
  readonly name: RegExp;
  /** All kinds where absent. */
  readonly kinds?: readonly ImportKind[];
  /** Only with this query; none where absent. */
  readonly query?: string;
  /** Only in files below this folder. */
  readonly within?: string;
}

interface RoomRule {
  /** Besides itself. */
  readonly rooms: readonly Room[];
  readonly packages: readonly PackageRule[];
}

/** Only shapes, gone at run time: any room may name them. */
const SHAPES: PackageRule = { name: /^(geojson|topojson-specification)$/, kinds: ['type'] };

const MARKUP: RoomRule = {
  rooms: ['components', 'layouts', 'charts', 'domain', 'i18n', 'styles'],
  packages: [{ name: /^astro:assets$/ }],
};

/** Who may import whom. Packages of the domain stand in its README. */
const TABLE: Readonly<Record<Room, RoomRule>> = {
  domain: { rooms: [], packages: [] },
  schema: { rooms: ['domain'], packages: [{ name: /^zod$/ }] },
  i18n: { rooms: ['domain'], packages: [] },
  charts: { rooms: ['domain', 'i18n'], packages: [{ name: /^d3$/ }] },
  pipeline: {
    rooms: ['domain', 'schema', 'i18n', 'charts'],
    packages: [
      { name: /^node:/ },
      { name: /^(papaparse|yaml|topojson-client|zod|@turf\/turf)$/ },
      { name: /^d3$/, within: 'src/pipeline/demo/' },
      { name: /^topojson-server$/, within: 'src/pipeline/import-cafc/' },
      { name: /^docx$/, within: 'src/pipeline/bulletin/' },
      { name: /^highs$/, within: 'src/pipeline/protect/' },
      { name: /^parse5$/, within: 'src/pipeline/attack/' },
      { name: /^vite$/, within: 'src/pipeline/offline/' },
      { name: /^(sharp|zxing-wasm\/reader)$/, within: 'src/pipeline/content/' },
      { name: /^(sirv|astro(\/.+)?)$/, within: 'src/pipeline/cli/' },
      { name: /^@playwright\/test$/, kinds: ['dynamic'], within: 'src/pipeline/cli/' },
    ],
  },
  'content.config': {
    rooms: ['pipeline', 'schema', 'domain'],
    packages: [{ name: /^(astro:content|astro(\/.+)?)$/ }],
  },
  components: MARKUP,
  layouts: MARKUP,
  islands: {
    rooms: ['charts', 'domain', 'i18n'],
    packages: [
      { name: /^maplibre-gl$/, kinds: ['dynamic', 'type'] },
      { name: /^maplibre-gl\/.+/, query: 'url' },
    ],
  },
  styles: { rooms: [], packages: [] },
  pages: {
    rooms: ['components', 'layouts', 'charts', 'domain', 'i18n'],
    packages: [{ name: /^(astro:.+|astro(\/.+)?|@astrojs\/rss|ical-generator|feed)$/ }],
  },
};

/** Imports that the table does not allow. */
export function forbiddenImports(
  sites: readonly ImportSite[],
  domainPackages: readonly string[],
): readonly Breach[] {
  return sites.flatMap((site) => {
    const rule = brokenRule(site, domainPackages);
    return rule === null ? [] : [{ path: site.from, line: site.line, rule }];
  });
}

function brokenRule(site: ImportSite, domainPackages: readonly string[]): string | null {
  const { from, to } = site;
  const room = roomOf(from);
  if (room === null) return 'stands in no room of src/';
  // What the inline script fetches is an address that a component has put into the page.
  if (to === null && from.endsWith('.inline.js') && site.kind === 'dynamic') return null;
  if (to === null) return 'imports a computed path: nobody can check it';
  if (site.inScriptTag) {
    return /^src\/islands\/.+\.island\.ts$/.test(to) && (room === 'components' || room === 'layouts')
      ? null
      : `script tags load islands only, of components and layouts: ${to}`;
  }
  const isFile = to.startsWith('src/') || to.startsWith('..') || !/^[@\w]/.test(to);
  const allowed = isFile ? mayImportFile(room, to, site) : mayImportPackage(room, to, site, domainPackages);
  return allowed ? null : `${room} must not import ${to}${site.kind === 'static' ? '' : ` (${site.kind})`}`;
}

function mayImportFile(room: Room, to: string, site: ImportSite): boolean {
  const target = roomOf(to);
  if (target === null) return false;
  if (target === room || TABLE[room].rooms.includes(target)) {
    return !(room === 'content.config' && target === 'domain') || site.kind === 'type';
  }
  // The text of an inline script is put into the page as it is, and hashed for the policy.
  if (target === 'islands' && to.endsWith('.inline.js'))
    return TABLE[room] === MARKUP && site.query === 'raw';
  // Only its address stands in the page, which fetches it when somebody asks for it.
  if (target === 'islands' && TABLE[room] === MARKUP && site.query === 'worker&url') return true;
  if (room === 'islands' && target === 'schema') return site.from.startsWith('src/islands/editors/');
  return room === 'islands' && target === 'styles' && site.query === 'url';
}

function mayImportPackage(
  room: Room,
  to: string,
  site: ImportSite,
  domainPackages: readonly string[],
): boolean {
  if (room === 'domain' && domainPackages.includes(to)) return true;
  return [...TABLE[room].packages, SHAPES].some(
    (rule) =>
      rule.name.test(to) &&
      (rule.kinds?.includes(site.kind) ?? true) &&
      (rule.query ?? null) === site.query &&
      (rule.within === undefined || site.from.startsWith(rule.within)),
  );
}

/** Null outside `src/` and in a folder that is no room. */
function roomOf(path: string): Room | null {
  const name = /^src\/(?:([^/]+)\/.+|(content\.config)\.ts)$/.exec(path);
  const found = name?.[1] ?? name?.[2];
  return (
    ROOMS.find((room) => room === found && (room === 'content.config') === (name?.[2] !== undefined)) ?? null
  );
}

/** The first column of the table in `src/domain/README.md`. */
export function packagesOfReadme(markdown: string): readonly string[] {
  return [...markdown.matchAll(/^\|\s*([@\w][^|\s]*)\s*\|/gm)]
    .map(([, name = '']) => name)
    .filter((name) => name !== 'package');
}
