const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/**
 * The seed of one table's stream, so that a change to one table leaves the others as they were.
 * FNV-1a over `seed:stream` (Fowler, Noll, Vo), 32 bits; the names are ASCII.
 */
export function streamSeed(seed: number, stream: string): number {
  let hash = FNV_OFFSET;
  for (const character of `${seed}:${stream}`) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), FNV_PRIME);
  }
  return hash >>> 0;
}
