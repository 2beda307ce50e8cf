import { cpSync, existsSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Puts `fresh` in the place of `target` by renames: a reader sees the old folder or the new one, never half of each.
 * Between two file systems there is no rename, so that `fresh` is copied beside its place first.
 *
 * @param fresh gone afterwards, or as it was where it had to be copied
 * @throws where the new folder cannot be put in place; the old folder is then in its place again
 */
export function swapFolder(fresh: string, target: string): void {
  const beside = join(dirname(target), `.${basename(target)}-${process.pid}`);
  const [next, old] = [`${beside}-next`, `${beside}-old`];
  try {
    moveFolder(fresh, next);
    putInPlace(next, target, old);
  } finally {
    rmSync(next, { recursive: true, force: true });
  }
  rmSync(old, { recursive: true, force: true });
}

function putInPlace(next: string, target: string, old: string): void {
  const hadOne = existsSync(target);
  if (hadOne) renameSync(target, old);
  try {
    renameSync(next, target);
  } catch (error) {
    if (hadOne) renameSync(old, target);
    throw error;
  }
}

function moveFolder(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    cpSync(from, to, { recursive: true });
  }
}
