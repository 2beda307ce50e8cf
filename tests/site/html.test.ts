import { expect, it } from 'vitest';

import { mistakes } from './html-mistakes.ts';
import { readBuiltSite } from './site-pages.ts';

it('every page is valid HTML', async () => {
  const { pages } = await readBuiltSite();
  const found = await Promise.all(pages.map(({ file, html }) => mistakes(file, html)));
  expect(found.length).toBeGreaterThan(0);
  expect(found.flat()).toEqual([]);
});

it('a page that is not would be found', async () => {
  const html =
    '<!doctype html><html lang="zh-CN"><head><title>a</title></head><body><p style="color: red">a</div></body></html>';
  expect((await mistakes('a.html', html)).length).toBeGreaterThan(1);
});
