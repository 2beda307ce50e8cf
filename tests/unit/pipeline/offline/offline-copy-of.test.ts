import { describe, expect, it } from 'vitest';

import { offlineCopyOf, TooMuchToKeep } from '../../../../src/pipeline/offline/offline-copy-of.ts';

const page = (day: string, words = '先打110'): string =>
  `<main>${words}</main><footer><dd data-built>${day}</dd></footer>`;

function copyOf(texts: Readonly<Record<string, string>>, budget?: number): ReturnType<typeof offlineCopyOf> {
  return offlineCopyOf(
    new Map(Object.entries(texts).map(([name, text]) => [name, Buffer.from(text)])),
    budget,
  );
}

describe('the copy of a site', () => {
  it('names addresses as a browser asks for them', () => {
    const { files, rooms } = copyOf({
      'index.html': '',
      'help/index.html': '',
      'check/屏幕/index.html': '',
      '404.html': '',
      'en/map/index.html': '',
      'data/a.csv': '',
    });
    expect(Object.keys(files)).toEqual(['check/%E5%B1%8F%E5%B9%95/', 'help/', '']);
    expect(rooms).toEqual(['', '404.html', 'check', 'en', 'help']);
  });

  it('is another when a word is another', () => {
    const [before, after] = [page('2026-11-23'), page('2026-11-23', '先打110！')].map((text) =>
      copyOf({ 'help/index.html': text, 'types/index.html': '' }),
    );
    expect(after?.files['help/']).not.toBe(before?.files['help/']);
    expect(after?.files['types/']).toBe(before?.files['types/']);
  });

  it('is the same on the next day of building: nobody is told of something new', () => {
    expect(copyOf({ 'help/index.html': page('2026-11-24') })).toEqual(
      copyOf({ 'help/index.html': page('2026-11-23') }),
    );
  });

  it('is refused when it is too much for a telephone, naming what weighs most', () => {
    const noise = (seed: number): string =>
      Array.from({ length: 2000 }, (_, at) => Math.sin(at * seed).toString(36)).join('');
    const files = {
      'help/index.html': noise(1),
      'types/index.html': noise(2),
      'articles/index.html': noise(3),
    };
    expect(() => copyOf(files, 10_000)).toThrow(TooMuchToKeep);
    expect(() => copyOf(files, 10_000)).toThrow(/help\/index\.html \d+ KB/);
    expect(() => copyOf(files, 10_000)).not.toThrow(/articles/);
    expect(() => copyOf(files)).not.toThrow();
  });
});
