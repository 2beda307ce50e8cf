import jsQR from 'jsqr';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { LeavesSite, ownAddress } from '../../../../src/domain/take-away/own-address.ts';
import { QR_MARGIN, qrModules } from '../../../../src/domain/take-away/qr-modules.ts';

const SITE = 'https://www.example.gov.cn/';

describe('an address of our own', () => {
  it('is the full address of a page', () => {
    expect(ownAddress(SITE, '/fzzt/types/a/?elder=1')).toBe(
      'https://www.example.gov.cn/fzzt/types/a/?elder=1',
    );
  });

  it('is none while nobody has said where the site will live', () => {
    expect(ownAddress(null, '/help/')).toBeNull();
  });

  it.each([
    '//evil.example/',
    'https://evil.example/',
    '/\\evil.example/',
    'weixin://dl/',
    'javascript:alert(1)',
    'help/',
  ])('refuses %s', (path) => {
    expect(() => ownAddress(SITE, path)).toThrow(LeavesSite);
  });
});

describe('a code of squares', () => {
  it('is read back by another library as the address that was put in', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true }), (address) => {
        expect(read(address)).toBe(address);
      }),
      { numRuns: 30 },
    );
  });

  it('is of level M: its two bits, masked, are one and nought (ISO/IEC 18004, 7.9)', () => {
    const { path } = qrModules('https://www.example.gov.cn/types/a/');
    expect(path).toContain('M0 8h');
    expect(path).not.toContain('M1 8h');
  });
});

/** Draws the path as pixels and reads them. */
function read(address: string): string | undefined {
  const { size, path } = qrModules(address);
  const [scale, side] = [4, size + 2 * QR_MARGIN];
  const edge = side * scale;
  const pixels = new Uint8ClampedArray(edge * edge * 4).fill(255);
  for (const [, x = '', y = ''] of path.matchAll(/M(\d+) (\d+)h1v1h-1z/g)) {
    const [column, row] = [Number(x), Number(y)];
    for (let down = 0; down < scale; down += 1)
      for (let across = 0; across < scale; across += 1) {
        const pixel = ((row + QR_MARGIN) * scale + down) * edge + (column + QR_MARGIN) * scale + across;
        pixels.fill(0, pixel * 4, pixel * 4 + 3);
      }
  }
  return jsQR(pixels, edge, edge)?.data;
}
