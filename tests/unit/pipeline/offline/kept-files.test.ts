import { describe, expect, it } from 'vitest';

import { keptFiles } from '../../../../src/pipeline/offline/kept-files.ts';

function site(texts: Readonly<Record<string, string>>): ReadonlyMap<string, Buffer> {
  return new Map(Object.entries(texts).map(([name, text]) => [name, Buffer.from(text)]));
}

describe('what a telephone keeps', () => {
  it('are home and the rooms that help, in every language, and no other', () => {
    const files = site({
      'index.html': '',
      '404.html': '',
      'en/index.html': '',
      'help/index.html': '',
      'en/help/index.html': '',
      'check/index.html': '',
      'check/q2/index.html': '',
      'types/a/index.html': '',
      'practise/index.html': '',
      'practise/items.json': '',
      'glossary/index.html': '',
      'offline/index.html': '',
      'articles/index.html': '',
      'map/index.html': '',
      'helpless/index.html': '',
      'data/a.csv': '',
    });
    expect(keptFiles(files)).toEqual([
      'check/index.html',
      'check/q2/index.html',
      'en/help/index.html',
      'en/index.html',
      'glossary/index.html',
      'help/index.html',
      'index.html',
      'offline/index.html',
      'practise/index.html',
      'practise/items.json',
      'types/a/index.html',
    ]);
  });

  it('is whatever those pages load, under any base, but not what waits for the reader', () => {
    const files = site({
      'help/index.html':
        '<link href="/fz/zt/_astro/a.css" rel="stylesheet"><link rel="alternate" href="/fz/zt/articles/feed.xml">' +
        '<link rel="icon" href="data:image/svg+xml,a"><img alt="" src="../p.png">' +
        '<script type="module" src="/fz/zt/_astro/a.js"></script><script src="https://elsewhere.test/_astro/b.js"></script>',
      'articles/feed.xml': '',
      'p.png': '',
      '_astro/a.css': 'a{background:url("./b.svg")}',
      '_astro/b.svg': '',
      '_astro/a.js': 'import{b}from"./c.js";import"./d.js";export{e}from"./e.js";b(()=>import("./huge.js"))',
      '_astro/b.js': '',
      '_astro/c.js': 'import "./a.js"',
      '_astro/d.js': '',
      '_astro/e.js': '',
      '_astro/huge.js': '',
      '_astro/other.css': '',
    });
    expect(keptFiles(files)).toEqual([
      '_astro/a.css',
      '_astro/a.js',
      '_astro/b.svg',
      '_astro/c.js',
      '_astro/d.js',
      '_astro/e.js',
      'help/index.html',
      'p.png',
    ]);
  });

  it('is the code of a voice too, which a press fetches', () => {
    const files = site({
      'types/a/index.html': '<button data-aloud="/fz/_astro/read-aloud.js">',
      '_astro/read-aloud.js': '',
      'articles/a/index.html': '<audio src="/fz/audio/a.mp3">',
      'audio/a.mp3': '',
    });
    expect(keptFiles(files)).toEqual(['_astro/read-aloud.js', 'types/a/index.html']);
  });
});
