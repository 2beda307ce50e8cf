import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { LeavesSite, ownAddress } from '../../../../src/domain/take-away/own-address.ts';
import { QR_MARGIN, qrModules } from '../../../../src/domain/take-away/qr-modules.ts';
import { readCodes } from '../../../../src/pipeline/content/read-codes.ts';

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
  it('is read back by another library as the address that was put in', async () => {
    await fc.assert(
      fc.asyncProperty(fc.webUrl({ withQueryParameters: true }), async (address) => {
        expect(await readCodes(drawn(address))).toEqual([address]);
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

/** The code in a drawing of its own, as a picture to read. */
function drawn(address: string): Uint8Array {
  const { size, path } = qrModules(address);
  const side = size + 2 * QR_MARGIN;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}" width="${side * 4}" height="${side * 4}"><path transform="translate(${QR_MARGIN} ${QR_MARGIN})" d="${path}"/></svg>`;
  return new TextEncoder().encode(svg);
}
