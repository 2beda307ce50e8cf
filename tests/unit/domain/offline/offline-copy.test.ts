import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { offlineAnswer, type OfflineCopy } from '../../../../src/domain/offline/offline-copy.ts';

const COPY: OfflineCopy = {
  files: {
    '': 'a0',
    'help/': 'a1',
    'en/help/': 'a2',
    'offline/': 'a3',
    'en/offline/': 'a4',
    '_astro/a.css': 'a5',
  },
  notices: [
    ['en/', 'en/offline/'],
    ['', 'offline/'],
  ],
  rooms: ['', '404.html', 'articles', 'en', 'help', 'offline'],
};

describe('what is kept', () => {
  it.each([
    ['', '?a0'],
    ['help/', 'help/?a1'],
    ['en/help/', 'en/help/?a2'],
  ])('is answered from the copy: %s', (address, key) => {
    expect(offlineAnswer(COPY, address, true)).toEqual({ from: 'copy', key });
  });

  it('are parts of pages too', () => {
    expect(offlineAnswer(COPY, '_astro/a.css', false)).toEqual({ from: 'copy', key: '_astro/a.css?a5' });
  });
});

describe('what is not kept', () => {
  it.each([
    ['articles/shuadan-fanli/', 'offline/?a3'],
    ['en/data/', 'en/offline/?a4'],
    ['articles/', 'offline/?a3'],
  ])('is fetched; without a network a notice stands in, in its language: %s', (address, key) => {
    expect(offlineAnswer(COPY, address, true)).toEqual({ from: 'network', key });
  });

  it('an address without its slash leads to the page', () => {
    expect(offlineAnswer(COPY, 'help', true)).toEqual({ from: 'network', key: 'help/?a1' });
  });

  it.each(['internal/', 'internal/help/', 'internal', 'other-site/', 'english/'])(
    'is left alone where the site has no page: %s',
    (address) => {
      expect(offlineAnswer(COPY, address, true)).toEqual({ from: 'elsewhere' });
    },
  );

  it.each(['data/a.csv', 'articles/a.png', '_astro/b.css', 'toString', '__proto__', 'constructor'])(
    'is left to the browser where it is part of a page: %s',
    (address) => {
      expect(offlineAnswer(COPY, address, false)).toEqual({ from: 'elsewhere' });
    },
  );

  it('is never answered with a page of the internal edition beside it, whatever is kept', () => {
    fc.assert(
      fc.property(fc.string(), fc.boolean(), (rest, isPage) => {
        expect(offlineAnswer(COPY, `internal/${rest}`, isPage)).toEqual({ from: 'elsewhere' });
      }),
    );
  });
});
