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
  const { fraudTypes, hotlines } = parts.tables;
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
    ownAddresses:
      folder === null ? null : new Set(folder.dataset.site_url === null ? [] : [folder.dataset.site_url]),
  };
}

function namedCampaigns({ tables }: DataFolder): ReadonlySet<string> {
  return new Set(tables.outreach.flatMap(({ row }) => row.campaign ?? []));
}
