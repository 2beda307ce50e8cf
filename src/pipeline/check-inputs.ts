import { checkContent } from './content/check-content.ts';
import { codesInPictures } from './content/codes-in-pictures.ts';
import { checkFolder } from './check-folder.ts';
import type { Problem } from './problem.ts';
import type { DataFolder } from './read/read-folder.ts';

/** Reads and checks data and content together: what every command does first. */
export async function checkInputs(
  dataFolder: string,
  contentFolder: string,
  publicFolder: string,
): Promise<{ readonly folder: DataFolder | null; readonly problems: readonly Problem[] }> {
  const { folder, known, problems } = checkFolder(dataFolder);
  const inPictures = await codesInPictures(publicFolder, known.ownAddresses);
  return {
    folder,
    problems: [...problems, ...checkContent(contentFolder, known, publicFolder), ...inPictures],
  };
}
