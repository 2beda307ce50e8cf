import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import type { Problem } from '../problem.ts';
import { readCodes } from './read-codes.ts';

const PICTURE = /\.(?:png|jpe?g|webp|avif|gif|svg)$/i;

/**
 * QR codes in pictures of editors that lead away from the site, and pictures that cannot be opened. Nobody can see where a code
 * goes before it is too late, so ours lead to our own pages alone.
 *
 * @param publicFolder need not exist
 * @param ownAddresses what addresses of our pages begin with; null where it could not be read
 */
export async function codesInPictures(
  publicFolder: string,
  ownAddresses: ReadonlySet<string> | null,
): Promise<readonly Problem[]> {
  if (!existsSync(publicFolder)) return [];
  const files = readdirSync(publicFolder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => PICTURE.test(name))
    .sort();
  const found = await Promise.all(files.map((name) => problemsOf(publicFolder, name, ownAddresses)));
  return found.flat();
}

async function problemsOf(
  folder: string,
  name: string,
  ownAddresses: ReadonlySet<string> | null,
): Promise<readonly Problem[]> {
  const at = { file: `public/${name}`, line: null, column: null };
  const codes = await readCodes(join(folder, name)).catch(() => null);
  if (codes === null) return [{ ...at, value: null, rule: '图打不开', remedy: '重新存成PNG或JPG格式' }];
  if (ownAddresses === null) return [];
  const [own] = ownAddresses;
  const remedy =
    own === undefined
      ? '换一张没有二维码的图；网站的网址定了以后，海报上会自己印二维码'
      : `换一张没有二维码的图，或者让二维码通向本站（${own}）`;
  return codes
    .filter((code) => own === undefined || !leadsTo(own, code))
    .map((value) => ({ ...at, value, rule: '图里的二维码通向别的地方', remedy }));
}

function leadsTo(own: string, code: string): boolean {
  if (!URL.canParse(code)) return false;
  const [address, site] = [new URL(code), new URL(own)];
  return address.origin === site.origin && address.pathname.startsWith(site.pathname);
}
