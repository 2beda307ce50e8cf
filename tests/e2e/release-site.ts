import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { serveFolder, type ServedSite } from './served-site.ts';

const REGION = 'tests/fixtures/regions/frames-only';

/** Builds and serves the small region as an office would release it: no synthetic table, no empty field of the footer, no reviewed map. */
export async function serveRelease(): Promise<ServedSite> {
  const root = mkdtempSync(join(tmpdir(), 'atlas-release-'));
  const [data, content, site] = [join(root, 'data'), join(root, 'content'), join(root, 'site')];
  cpSync(REGION, data, { recursive: true });
  for (const part of ['pages', 'methodology'])
    cpSync(join('content', part), join(content, part), { recursive: true });
  const dataset = readFileSync(join(data, 'dataset.json'), 'utf8')
    .replaceAll('"synthetic"', '"official"')
    .replace('"site_url": null', '"site_url": "https://example.org"')
    .replace(/"publisher": \{[^}]+\}/, (publisher) => publisher.replaceAll('null', '"测试"'));
  writeFileSync(join(data, 'dataset.json'), dataset);

  const { status, stdout, stderr } = spawnSync('node', ['src/pipeline/cli/build.ts'], {
    env: { ...process.env, ATLAS_RELEASE: '1', ATLAS_DATA: data, ATLAS_CONTENT: content, ATLAS_OUT: site },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${stdout}\n${stderr}`);
  return serveFolder(site, root);
}
