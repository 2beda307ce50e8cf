/** What a telephone keeps of the site after one visit. Addresses are below the site's base, without a leading slash. */
export interface OfflineCopy {
  /** Digest of the content of each kept address; that of the home page is ''. */
  readonly files: Readonly<Record<string, string>>;
  /** Pages shown in place of one that is not kept, by how their addresses begin; the first that fits is taken. */
  readonly notices: readonly (readonly [start: string, page: string])[];
  /** First parts of the addresses of this site's pages: whatever else lies below the base belongs to others. */
  readonly rooms: readonly string[];
}

/** How a request is answered. `key` is under what the answer lies in the cache. */
export type OfflineAnswer =
  | { readonly from: 'copy'; readonly key: string }
  /** The network first; without one the copy of the page itself, or of the notice that it is not kept. */
  | { readonly from: 'network'; readonly key: string }
  /** None of ours: the browser asks as if there were no worker. */
  | { readonly from: 'elsewhere' };

/** Under what the content of an address is kept: another content has another key, so that old and new lie side by side. */
export function copyKey(address: string, digest: string): string {
  return `${address}?${digest}`;
}

/**
 * @param address below the base, without search and fragment
 * @param isPage a page is asked for, not a part of one
 */
export function offlineAnswer(copy: OfflineCopy, address: string, isPage: boolean): OfflineAnswer {
  const kept = keyOf(copy, address);
  if (kept !== null) return { from: 'copy', key: kept };
  if (!isPage || !copy.rooms.includes(address.split('/', 1)[0] ?? '')) return { from: 'elsewhere' };
  const [, notice = ''] = copy.notices.find(([start]) => address.startsWith(start)) ?? [];
  // A server would lead from `help` to `help/`; without one the page itself is the answer.
  const key = keyOf(copy, `${address}/`) ?? keyOf(copy, notice);
  return key === null ? { from: 'elsewhere' } : { from: 'network', key };
}

function keyOf({ files }: OfflineCopy, address: string): string | null {
  const digest = Object.hasOwn(files, address) ? files[address] : undefined;
  return digest === undefined ? null : copyKey(address, digest);
}
