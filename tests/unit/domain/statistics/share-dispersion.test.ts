import { describe, expect, test } from 'vitest';

import { shareDispersion } from '../../../../src/domain/statistics/share-dispersion.ts';

describe('the dispersion of shares', () => {
  test('is X² over the degrees of freedom, by hand', () => {
    const found = shareDispersion([
      [
        { treated: 8, control: 12 },
        { treated: 12, control: 8 },
      ],
      [
        { treated: 5, control: 5 },
        { treated: 5, control: 5 },
        { treated: 5, control: 5 },
      ],
    ]);
    // Expected 10 of 20 in the first two: twice 2² / (10 × ½).
    expect(found).toEqual({ dispersion: 1.6 / 3, freedom: 3 });
  });

  test('is 0 where the share never changes, whatever the totals do', () => {
    const found = shareDispersion([[10, 40, 20].map((control) => ({ treated: control / 2, control }))]);
    expect(found?.dispersion).toBeCloseTo(0, 12);
  });

  test('does not hear of months without cases, nor of stretches whose share cannot vary', () => {
    const month = { treated: 4, control: 6 };
    const empty = { treated: 0, control: 0 };
    expect(shareDispersion([[month, empty, month]])).toEqual({ dispersion: 0, freedom: 1 });
    expect(shareDispersion([[month], [empty]])).toBeNull();
    expect(
      shareDispersion([
        [
          { treated: 0, control: 3 },
          { treated: 0, control: 5 },
        ],
      ]),
    ).toBeNull();
    expect(shareDispersion([])).toBeNull();
    expect(() => shareDispersion([[{ treated: 0.5, control: 3 }]])).toThrow(RangeError);
  });
});
