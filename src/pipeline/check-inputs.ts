import { checkContent } from './content/check-content.ts';
import { checkFolder } from './check-folder.ts';
import type { Problem } from './problem.ts';
import type { DataFolder } from './read/read-folder.ts';

/** Reads and checks data and content together: what every command does first. */
export function checkInputs(
  dataFolder: string,
  contentFolder: string,
  publicFolder: string,
): { readonly folder: DataFolder | null; readonly problems: readonly Problem[] } {
  const { folder, known, problems } = checkFolder(dataFolder);
  return { folder, problems: [...problems, ...checkContent(contentFolder, known, publicFolder)] };
}
