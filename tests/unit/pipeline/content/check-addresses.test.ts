import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { checkAddresses } from '../../../../src/pipeline/content/check-addresses.ts';

const KB = 1024;
let publicFolder: string;

beforeAll(() => {
  publicFolder = mkdtempSync(join(tmpdir(), 'atlas-public-'));
  writeFileSync(join(publicFolder, 'small.png'), Buffer.alloc(200 * KB));
  writeFileSync(join(publicFolder, 'large.png'), Buffer.alloc(200 * KB + 1));
});

afterAll(() => {
  rmSync(publicFolder, { recursive: true, force: true });
});

function rulesOf(body: string): readonly string[] {
  return checkAddresses('a.md', body, 1, {
    articles: new Set(['you']),
    campaigns: new Set(['chunji']),
    methodology: new Set(['zh-CN/0001-a', 'en/0001-a']),
    types: new Set(['fake-loan']),
    publicFolder,
  }).map(({ rule }) => rule);
}

test.each([
  '[文章](/articles/you/#first)、[农民的](/en/articles/for/farmers/)、[栏目](/articles/)、[首页](/)、[英文首页](/en/)',
  '[类型](/types/fake-loan/ "题")、[英文](/en/types/fake-loan/)、[方法](/en/methodology/0001-a/)',
  '[活动](/campaigns/chunji/)、[日历](/campaigns/chunji.ics)、[各次活动](/en/campaigns/)',
  '[求助](/help/?elder=1)、[区县](/districts/621102/)、[数据](/data/a.csv)、[订阅](/articles/feed.xml)',
  '[站外](https://example.org/nowhere)、[本页](#a)、[电话](tel:110)',
  '![图](/small.png)、[看图](/small.png)、[![图](/small.png)](/help/)',
  '说明[^1]。\n\n[^1]: /不是链接',
])('leads somewhere: %s', (body) => {
  expect(rulesOf(body)).toEqual([]);
});

test.each([
  '[a](/articles/mei-you/)',
  '[a](/campaigns/mei-you/)',
  '[a](/en/campaigns/chunji/)',
  '[a](/articles/you/more/)',
  '[a](/articles/you.md)',
  '[a](/en/articles/you/)',
  '[a](/types/fake-nothing/)',
  '[a](/methodology/0002-b/)',
  '[a](/hlep/)',
  '[a](</hlep/>)',
  '[![图](/small.png)](/hlep/)',
  '[a][b]\n\n[b]: /hlep/',
])('leads nowhere: %s', (body) => {
  expect(rulesOf(body)).toEqual(['站内没有这个页面']);
});

test('an address of a page ends with a slash', () => {
  expect(rulesOf('[a](/help)、[b](/help?elder=1)')).toEqual(['站内网址末尾少了 /', '站内网址末尾少了 /']);
});

test.each(['![图](/large.png)', '[看图](/large.png)', '![图][a]\n\n[a]: /large.png'])(
  'a picture above 200 KB is told: %s',
  (body) => {
    expect(rulesOf(body)).toEqual(['图片有 201 KB，最大 200 KB']);
  },
);

test('a picture that is missing or elsewhere is told, with its line', () => {
  expect(rulesOf('![图](/none.png)')).toEqual(['没有这个图片文件']);
  expect(rulesOf('![图](https://example.org/a.png)')).toEqual(['图片在别的网站上，读者看不到']);
  const [problem] = checkAddresses('a.md', '一\n\n![图](/none.png)', 11, {
    articles: new Set(),
    campaigns: new Set(),
    methodology: new Set(),
    types: null,
    publicFolder,
  });
  expect(problem).toMatchObject({ line: 13, value: '/none.png' });
});
