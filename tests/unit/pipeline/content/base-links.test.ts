import { satteri } from '@astrojs/markdown-satteri';
import { expect, it } from 'vitest';

import { baseLinks } from '../../../../src/pipeline/content/base-links.ts';

async function render(markdown: string, base: string): Promise<string> {
  const renderer = await satteri({ hastPlugins: [baseLinks(base)] }).createRenderer({});
  return (await renderer.render(markdown, {})).code;
}

it('puts the base in front of links from the root, and leaves others alone', async () => {
  const html = await render('[a](/help/) [b](https://example.org/) [c](#d) [e](//example.org/)', '/fzzt/');
  expect(html).toContain('href="/fzzt/help/"');
  expect(html).toContain('href="https://example.org/"');
  expect(html).toContain('href="#d"');
  expect(html).toContain('href="//example.org/"');
});

it('puts it in front of pictures too', async () => {
  expect(await render('![图](/pictures/a.png)', '/fzzt/')).toContain('src="/fzzt/pictures/a.png"');
});

it('changes nothing at the root', async () => {
  expect(await render('[a](/help/)', '/')).toContain('href="/help/"');
});
