import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { drawnPictures } from '../../../../src/pipeline/pictures/drawn-pictures.ts';
import { paintPictures } from '../../../../src/pipeline/pictures/paint-pictures.ts';
import { placePictures } from '../../../../src/pipeline/pictures/place-pictures.ts';

const PAGE = '<p>x</p><img src="/base/posters/a.svg"><img src="/base/posters/b.svg"><img src="/icon.svg">';

describe('pictures of a built site', () => {
  let root: string;
  let site: string;
  let kept: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'pictures-'));
    [site, kept] = [join(root, 'site'), join(root, 'kept')];
    mkdirSync(join(site, 'posters/a'), { recursive: true });
    mkdirSync(join(site, 'posters/b'));
    writeFileSync(join(site, 'posters/a.svg'), '<svg>a</svg>');
    writeFileSync(join(site, 'posters/b.svg'), '<svg>b</svg>');
    writeFileSync(join(site, 'posters/a/index.html'), PAGE);
    writeFileSync(join(site, 'icon.svg'), '<svg/>');
  });
  afterEach(() => {
    rmSync(root, { recursive: true });
  });

  const painted: string[] = [];
  async function paint(): Promise<readonly string[]> {
    painted.length = 0;
    await paintPictures(drawnPictures(site), kept, () =>
      Promise.resolve({
        paint: (svg, file) => {
          painted.push(svg);
          writeFileSync(file, `painted ${svg}`);
          return Promise.resolve();
        },
        close: () => Promise.resolve(),
      }),
    );
    return [...painted];
  }
  const page = (): string => readFileSync(join(site, 'posters/a/index.html'), 'utf8');

  it('are painted once, and again only where the drawing has changed', async () => {
    expect(await paint()).toEqual(['<svg>a</svg>', '<svg>b</svg>']);
    expect(await paint()).toEqual([]);
    writeFileSync(join(site, 'posters/b.svg'), '<svg>c</svg>');
    expect(await paint()).toEqual(['<svg>c</svg>']);
  });

  it('leave a site as it is where none was painted', () => {
    expect(placePictures(site, kept)).toBe(0);
    expect(page()).toBe(PAGE);
    expect(existsSync(join(site, 'posters/a.png'))).toBe(false);
  });

  it('are named for links to an article once they are painted', async () => {
    mkdirSync(join(site, 'articles/a'), { recursive: true });
    const article = join(site, 'articles/a/index.html');
    writeFileSync(article, '<meta property="og:image" content="https://e.org/posters/a.svg">');
    await paint();
    placePictures(site, kept);
    expect(readFileSync(article, 'utf8')).toContain('content="https://e.org/posters/a.png"');
  });

  it('stand beside their drawings, and pages show those that are there', async () => {
    await paint();
    writeFileSync(join(site, 'posters/b.svg'), '<svg>changed</svg>');
    expect(placePictures(site, kept)).toBe(1);
    expect(readFileSync(join(site, 'posters/a.png'), 'utf8')).toBe('painted <svg>a</svg>');
    expect(page()).toBe(PAGE.replace('posters/a.svg', 'posters/a.png'));
    expect(existsSync(join(site, 'posters/b.png'))).toBe(false);
  });
});
