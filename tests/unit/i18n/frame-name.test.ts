import { expect, test } from 'vitest';

import { frameName } from '../../../src/i18n/frame-name.ts';
import { LOCALES } from '../../../src/i18n/locale.ts';
import { INTERNAL_FRAMES, PUBLIC_FRAMES } from '../../../src/pipeline/protect/frame-plans.ts';

test.each(LOCALES)('%s: every frame that an edition may publish has a name of its own', (locale) => {
  const ids = new Set([...PUBLIC_FRAMES, ...INTERNAL_FRAMES].map(({ id }) => id));
  const names = [...ids].map((id) => frameName(locale, id));
  expect(new Set(names).size).toBe(ids.size);
  for (const id of ids) expect(names).not.toContain(id);
});

test('a frame without a name is not shown by its id', () => {
  expect(() => frameName('en', 'no-such-frame')).toThrow(RangeError);
});
