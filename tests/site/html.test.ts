import { readFileSync } from 'node:fs';

import { HtmlValidate, type ConfigData } from 'html-validate';
import { expect, it } from 'vitest';

import { readBuiltSite } from './site-pages.ts';

const CONFIG = JSON.parse(readFileSync('tests/config/htmlvalidate.json', 'utf8')) as ConfigData;

async function mistakes(file: string, html: string): Promise<readonly string[]> {
  const report = await new HtmlValidate(CONFIG).validateString(html, file);
  return report.results.flatMap(({ messages }) =>
    messages.map(({ line, column, message, ruleId }) => `${file}:${line}:${column} ${message} (${ruleId})`),
  );
}

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
