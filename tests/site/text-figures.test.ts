import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, expect, it } from 'vitest';
import { z } from 'zod';

import { ACCOUNT } from '../../src/i18n/account-words.ts';
import { build } from './build-site.ts';
import { readSite } from './site-pages.ts';
import { smallContent } from './small-content.ts';

const BUILD_MS = 180_000;
const workshop = mkdtempSync(join(tmpdir(), 'atlas-text-figures-'));

afterAll(() => {
  rmSync(workshop, { recursive: true, force: true });
});

const HEAD = `---
title: 数字怎么来
title_en: 'Where figures come from'
summary: 正文里的数从表里来。
summary_en: 'Figures in the text come from the tables.'
poster: [先停手，不转钱, 先问一问家里人, 到派出所当面问]
published: 2026-11-01
review_by: 2027-05-01
types: []
audiences: [everyone]
sources: [S001]
ai_drafted: false
reviews: []
---
`;

function contentWith(name: string, body: string): string {
  const folder = smallContent(join(workshop, name));
  mkdirSync(join(folder, 'articles'));
  writeFileSync(join(folder, 'articles/shuzi.md'), `${HEAD}\n${body}\n`);
  return folder;
}

it(
  'puts figures of the tables into an article, marked as examples, those of others with their source',
  async () => {
    const content = contentWith(
      'good',
      [
        '安定区以外，2025年定西市立案{{incidents-year-district 2025 621100 filed}}。',
        '全省立案{{published_figures F001}}。写法是 `{{表 时期 地区 量}}`。',
        '![一部手机](/icon.svg)',
      ].join('\n\n'),
    );
    const outFolder = join(workshop, 'site');
    const said = build({
      ATLAS_CONTENT: content,
      ATLAS_OUT: outFolder,
      ATLAS_PUBLIC: 'tests/fixtures/public',
      BUILD_DATE: '2026-11-22',
    });
    expect(said).toContain('没有一个被遮的数能推算出来');
    const site = await readSite(outFolder, '/');
    const html = site.pages.find(({ path }) => path === '/articles/shuzi/')?.html ?? '';
    const csv = site.files.get('data/incidents-year-district.csv')?.toString('utf8') ?? '';
    const filed = /^2025,621100,[^,]*,all,filed,(\d+),value/m.exec(csv)?.[1] ?? 'none';
    expect(html).toMatch(
      new RegExp(
        `立案<data value="incidents-year-district 2025 621100 filed all">${Number(filed).toLocaleString('zh-CN')}起（示例）</data>`,
      ),
    );
    expect(html).toMatch(/全省立案<span class="cited">近2万起（<a href="http[^"]+">[^<]+<\/a>）<\/span>/);
    expect(html).toContain('<code>{{表 时期 地区 量}}</code>');

    const account = site.pages.find(({ path }) => path === '/wechat/shuzi/')?.html ?? '';
    expect(account).toContain(ACCOUNT.leftOut(1));
    expect(account).toMatch(/<a href="\/icon\.svg" download="1-shuzi\.svg">[^<]*图1：一部手机/);
    const copied = z
      .object({ html: z.string(), text: z.string() })
      .parse(JSON.parse(site.files.get('wechat/shuzi.json')?.toString('utf8') ?? ''));
    expect(copied.text).not.toContain('安定区以外');
    expect(copied.text).toContain('全省立案近2万起');
    expect(copied.text).toContain(ACCOUNT.pictureHere(1, '一部手机'));
    expect(copied.html).not.toMatch(/<a|<img|<data|示例）/);

    const note = site.pages.find(({ path }) => path.startsWith('/methodology/0007'))?.html ?? '';
    expect(note).not.toContain('{{');
    expect(note).toContain('超过总额的70%');
  },
  BUILD_MS,
);

it(
  'builds nothing where a text asks for a figure that is not there, and says where',
  () => {
    const content = contentWith('bad', '立案{{incidents-year-district 2025 621199 filed}}。');
    expect(() => build({ ATLAS_CONTENT: content, ATLAS_OUT: join(workshop, 'none') })).toThrow(
      /articles\/shuzi\.md:16 项 第3个字 值“\{\{incidents-year-district 2025 621199 filed\}\}”：这张表没有这个时期、地区、类型或者量的数。→/,
    );
  },
  BUILD_MS,
);
