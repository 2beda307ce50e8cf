import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { serveFolder, type ServedSite } from './served-site.ts';

/** Where the site will live, once an office has said so. */
export const SITE_URL = 'https://www.example.org/';

/** Builds and serves the site with an address set in its dataset, under a prefix as a column of another site. */
export async function serveAddressed(): Promise<ServedSite> {
  const root = mkdtempSync(join(tmpdir(), 'atlas-addressed-'));
  const [data, site] = [join(root, 'data'), join(root, 'site')];
  cpSync('data', data, { recursive: true });
  const dataset = join(data, 'dataset.json');
  const text = readFileSync(dataset, 'utf8').replace('"site_url": null', `"site_url": "${SITE_URL}"`);
  writeFileSync(dataset, text);
  const { status, stdout, stderr } = spawnSync('node', ['src/pipeline/cli/build.ts'], {
    env: { ...process.env, ATLAS_DATA: data, ATLAS_OUT: site, SITE_BASE: '/' },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${stdout}\n${stderr}`);
  return serveFolder(site, root);
}
