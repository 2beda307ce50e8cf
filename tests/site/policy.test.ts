import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { beforeAll, describe, expect, it } from 'vitest';

import { buildSettings } from '../../src/pipeline/build-settings.ts';
import {
  attributesOf,
  drawingAttributes,
  fabricatedSite,
  readBuiltSite,
  type BuiltSite,
  type SitePage,
} from './site-pages.ts';

/** A frightened reader on a slow line sees the number before anything else has arrived. */
const FIRST_BYTES = 3 * 1024;

interface Rule {
  readonly name: string;
  readonly holds: (page: SitePage, site: BuiltSite) => boolean;
}

const RULES: readonly Rule[] = [
  { name: 'a content security policy', holds: hasPolicy },
  {
    name: 'no style attribute',
    holds: (page) =>
      page.document.querySelectorAll('[style]').length + drawingAttributes(page, 'style').length === 0,
  },
  { name: '110 at once', holds: (page) => startOfBody(page).includes('href="tel:110"') },
  { name: 'the way to help at once', holds: linksToHelp },
];

const NOINDEX: Rule = {
  name: 'noindex',
  holds: (page) =>
    attributesOf(page, 'meta[name="robots"]', 'content').some((content) => content.includes('noindex')),
};

function hasPolicy(page: SitePage): boolean {
  const policies = page.document
    .querySelectorAll('meta[http-equiv]')
    .filter((meta) => meta.getAttributeValue('http-equiv')?.toLowerCase() === 'content-security-policy')
    .flatMap((meta) => meta.getAttributeValue('content') ?? []);
  const [policy = ''] = policies;
  // WebAssembly is code from our own host; the other two words would let any code in.
  const loose = policy.replaceAll("'wasm-unsafe-eval'", '');
  return (
    policies.length === 1 && policy.includes("default-src 'self'") && !/unsafe-(inline|eval)/.test(loose)
  );
}

function startOfBody(page: SitePage): string {
  const body = /<body\b[^>]*>([\s\S]*)/.exec(page.html)?.[1] ?? '';
  return Buffer.from(body).subarray(0, FIRST_BYTES).toString('utf8');
}

function linksToHelp(page: SitePage, { base }: BuiltSite): boolean {
  const isHelp = page.path.endsWith('/help/');
  return (
    isHelp ||
    [`${base}help/`, `${base}en/help/`].some((address) => startOfBody(page).includes(`href="${address}`))
  );
}

function breaches(site: BuiltSite, rule: Rule): readonly string[] {
  return site.pages.filter((page) => !rule.holds(page, site)).map(({ path }) => path);
}

function hasSyntheticTables(): boolean {
  const { dataFolder } = buildSettings(process.env);
  return /"provenance"\s*:\s*"synthetic"/.test(readFileSync(join(dataFolder, 'dataset.json'), 'utf8'));
}

describe('every page', () => {
  let site: BuiltSite;
  beforeAll(async () => {
    site = await readBuiltSite();
  });

  it.each(hasSyntheticTables() ? [...RULES, NOINDEX] : RULES)('has $name', (rule) => {
    expect(site.pages.length).toBeGreaterThan(0);
    expect(breaches(site, rule)).toEqual([]);
  });
});

describe('a page would be reported', () => {
  const policy = `<meta http-equiv="content-security-policy" content="default-src 'self'">`;
  const robots = '<meta name="robots" content="noindex">';
  const first = '<a href="tel:110">110</a><a href="/help/">a</a>';
  const page = (head: string, body: string): string =>
    `<!doctype html><html lang="zh-CN"><head>${head}</head><body>${body}</body></html>`;

  async function broken(html: string): Promise<readonly string[]> {
    const site = await fabricatedSite({ 'index.html': html });
    return [...RULES, NOINDEX].filter((rule) => breaches(site, rule).length > 0).map(({ name }) => name);
  }

  it('not when it is in order', async () => {
    expect(await broken(page(policy + robots, first))).toEqual([]);
  });

  it.each([
    ['without a policy', 'a content security policy', page(robots, first)],
    [
      'with a policy that allows inline code',
      'a content security policy',
      page(robots + policy.replace('">', `; script-src 'unsafe-inline'">`), first),
    ],
    [
      'with a style attribute',
      'no style attribute',
      page(policy + robots, `${first}<p style="color: red">a</p>`),
    ],
    [
      'with a style attribute in a drawing',
      'no style attribute',
      page(policy + robots, `${first}<svg><path style="fill: red"/></svg>`),
    ],
    ['without noindex', 'noindex', page(policy, first)],
    ['without 110', '110 at once', page(policy + robots, '<a href="/help/">a</a>')],
    [
      'with help too far down',
      'the way to help at once',
      page(policy + robots, `<a href="tel:110">110</a>${'字'.repeat(1025)}<a href="/help/">a</a>`),
    ],
  ])('%s', async (_, name, html) => {
    expect(await broken(html)).toEqual([name]);
  });
});
