import type { ArticleIds } from './content/unknown-ids.ts';
import type { Problem } from './problem.ts';
import { readFolder, type DataFolder, type FolderParts } from './read/read-folder.ts';
import { knownCellsThatDiffer } from './validate/known-cells-agree.ts';
import { knownIds } from './validate/known-ids.ts';
import { validateFolder } from './validate/validate-folder.ts';

export interface CheckedFolder {
  /** Null where it is too broken to be used. */
  readonly folder: DataFolder | null;
  /** What content may refer to. */
  readonly known: ArticleIds;
  readonly problems: readonly Problem[];
}

/** Reads and checks a data folder. All its problems come together. */
export function checkFolder(root: string): CheckedFolder {
  const { folder, parts, problems } = readFolder(root);
  if (parts === null) return { folder: null, known: NOTHING_KNOWN, problems };
  const found = [...problems, ...validateFolder(parts)];
  // What others have printed can only be held against data that are sound themselves.
  const differing = folder === null || found.length > 0 ? [] : knownCellsThatDiffer(folder);
  return { folder, known: knownToContent(parts), problems: [...found, ...differing] };
}

const NOTHING_KNOWN: ArticleIds = { fraud_types: null, sources: null, toldTypes: null, liveNumbers: null };

function knownToContent(parts: FolderParts): ArticleIds {
  const { fraud_types, sources } = knownIds(parts);
  const { fraudTypes, hotlines } = parts.tables;
  const told = fraudTypes.flatMap(({ row }) => (row.is_incident && row.modus_zh !== null ? [row.id] : []));
  const live = hotlines.flatMap(({ row }) => (row.verified && row.number !== null ? [row.number] : []));
  const isWhole = ({ rows, areMore }: { readonly rows: readonly unknown[]; readonly areMore: boolean }) =>
    rows.length === 0 && !areMore;
  return {
    fraud_types,
    sources,
    toldTypes: isWhole(parts.unread.fraudTypes) ? new Set(told) : null,
    liveNumbers: isWhole(parts.unread.hotlines) ? new Set(live) : null,
  };
}
