import { describe, expect, it } from 'vitest';

import { frameDownload, frameFile } from '../../../src/i18n/frame-file.ts';

const FRAME = { id: 'incidents-year-type', provenance: 'official' } as const;

describe('a file of a frame', () => {
  it('is named after it in the public edition', () => {
    expect(frameFile(FRAME.id, { edition: 'public' })).toBe('incidents-year-type');
    expect(frameDownload('en', { edition: 'public', version: '2026.3' }, FRAME)).toEqual({
      href: '/data/incidents-year-type.csv',
      download: 'incidents-year-type-2026.3.csv',
    });
  });

  it('says in any language that it is internal', () => {
    const site = { edition: 'internal', version: '2026.3' } as const;
    for (const locale of ['zh-CN', 'en'] as const)
      expect(frameDownload(locale, site, FRAME)).toEqual({
        href: '/data/incidents-year-type-%E5%86%85%E9%83%A8%E7%89%88.csv',
        download: 'incidents-year-type-2026.3-内部版.csv',
      });
  });

  it('says that its figures are examples', () => {
    const { download } = frameDownload(
      'zh-CN',
      { edition: 'internal', version: '1' },
      { ...FRAME, provenance: 'synthetic' },
    );
    expect(download).toBe('示例-incidents-year-type-1-内部版.csv');
  });
});
