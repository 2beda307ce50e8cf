import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { bulletinMonths, type BulletinSource } from '../../domain/bulletin/bulletin-source.ts';
import { bulletin } from '../../i18n/bulletin/bulletin.ts';
import { bulletinFile } from '../../i18n/bulletin/bulletin-file.ts';
import { wordDocument } from './word-document.ts';

/**
 * Writes a Word file for every month of which the edition has a bulletin.
 *
 * @param site folder of the built site
 * @returns how many
 */
export async function writeBulletins(source: BulletinSource, site: string): Promise<number> {
  const months = bulletinMonths(source);
  const folder = join(site, 'bulletins');
  if (months.length > 0) mkdirSync(folder, { recursive: true });
  for (const month of months) {
    const bytes = await wordDocument(bulletin(source, month), source.site.buildDate);
    writeFileSync(join(folder, bulletinFile(source, month)), bytes);
  }
  return months.length;
}
