import { existsSync, renameSync, rmSync } from 'node:fs';

/**
 * Puts `fresh` in the place of `target` by two renames on one file system: a reader sees the old folder or
 * the new one, never half of each.
 *
 * @throws where the second rename fails; the old folder is then in its place again
 */
export function swapFolder(fresh: string, target: string): void {
  const old = `${fresh}-old`;
  const hadOne = existsSync(target);
  if (hadOne) renameSync(target, old);
  try {
    renameSync(fresh, target);
  } catch (error) {
    if (hadOne) renameSync(old, target);
    throw error;
  }
  rmSync(old, { recursive: true, force: true });
}
