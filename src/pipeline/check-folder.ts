import type { ContentIds } from './content/unknown-ids.ts';
import type { Problem } from './problem.ts';
import { readFolder, type DataFolder, type FolderParts } from './read/read-folder.ts';
import { knownCellsThatDiffer } from './validate/known-cells-agree.ts';
import { idsOf, knownIds } from './validate/known-ids.ts';
import { validateFolder } from './validate/validate-folder.ts';

export interface CheckedFolder {
  /** Null where it is too broken to be used. */
  readonly folder: DataFolder | null;
  /** What content may refer to. */
  readonly known: ContentIds;
  readonly problems: readonly Problem[];
}

const NOTHING_KNOWN: ContentIds = {
  fraud_types: null,
  sources: null,
  districts: null,
  agencies: null,
  campaigns: null,
  hotlines: null,
  toldTypes: null,
  liveNumbers: null,
  sourceHosts: null,
  placeNames: null,
  ownAddresses: null,
};

/** Reads and checks a data folder. All its problems come together. */
export function checkFolder(root: string): CheckedFolder {
  const { folder, parts, problems } = readFolder(root);
  if (parts === null) return { folder: null, known: NOTHING_KNOWN, problems };
  const found = [...problems, ...validateFolder(parts)];
  // What others have printed can only be held against data that are sound themselves.
  const differing = folder === null || found.length > 0 ? [] : knownCellsThatDiffer(folder);
  return { folder, known: knownToContent(parts, folder), problems: [...found, ...differing] };
}

function knownToContent(parts: FolderParts, folder: DataFolder | null): ContentIds {
  const { fraud_types, sources, districts, agencies } = knownIds(parts);
  const { districts: places, fraudTypes, hotlines, sources: listed } = parts.tables;
  const told = fraudTypes.flatMap(({ row }) => (row.is_incident && row.modus_zh !== null ? [row.id] : []));
  const live = hotlines.flatMap(({ row }) => (row.verified && row.number !== null ? [row.number] : []));
  const isWhole = ({ rows, areMore }: { readonly rows: readonly unknown[]; readonly areMore: boolean }) =>
    rows.length === 0 && !areMore;
  return {
    fraud_types,
    sources,
    districts,
    agencies,
    campaigns: folder === null ? null : namedCampaigns(folder),
    hotlines: idsOf(parts, 'hotlines', 'number'),
    toldTypes: isWhole(parts.unread.fraudTypes) ? new Set(told) : null,
    liveNumbers: isWhole(parts.unread.hotlines) ? new Set(live) : null,
    sourceHosts:
      isWhole(parts.unread.sources) && isWhole(parts.unread.hotlines)
        ? new Set([
            ...listed.flatMap(({ row }) => hostOf(row.url)),
            ...hostOf(folder?.dataset.site_url ?? null),
            ...hotlines.flatMap(({ row }) => hostsIn(row.what_zh)),
          ])
        : null,
    placeNames: new Set([
      ...places.flatMap(({ row }) => [row.name_zh, row.short_zh ?? []].flat()),
      ...(folder === null ? [] : regionNames(folder.dataset.region.name_zh)),
    ]),
    ownAddresses:
      folder === null ? null : new Set(folder.dataset.site_url === null ? [] : [folder.dataset.site_url]),
  };
}

function hostOf(address: string | null): readonly string[] {
  if (address === null) return [];
  // An incomplete address is a fault of its own table.
  const whole = address.includes('://') ? address : `https://${address}`;
  return URL.canParse(whole) ? [new URL(whole).hostname.replace(/^www\./, '')] : [];
}

/** Names of hosts in a text, as they are written for people. */
function hostsIn(text: string): readonly string[] {
  const found = text.toLowerCase().match(/(?<![\w.@-])(?:[a-z\d-]+\.)+[a-z]{2,}(?![\w-])/g) ?? [];
  return found.map((host) => host.replace(/^www\./, ''));
}

function regionNames(name: string): readonly string[] {
  const short = name.replace(/[省市州县区]$/, '');
  return short.length < 2 ? [name] : [name, short];
}

function namedCampaigns({ tables }: DataFolder): ReadonlySet<string> {
  return new Set(tables.outreach.flatMap(({ row }) => row.campaign ?? []));
}
