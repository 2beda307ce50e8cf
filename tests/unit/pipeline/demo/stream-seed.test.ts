import { expect, test } from 'vitest';

import { streamSeed } from '../../../../src/pipeline/demo/stream-seed.ts';

test('is FNV-1a, 32 bits, of seed and stream', () => {
  // Published test vector of FNV-1a 32 for the empty string is the offset basis; `0:` goes two steps on.
  const step = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193) >>> 0;
  expect(streamSeed(0, '')).toBe(step(step(0x811c9dc5, 0x30), 0x3a));
});

test('differs by table and by seed, and is stable', () => {
  const seeds = [streamSeed(1, 'incidents'), streamSeed(2, 'incidents'), streamSeed(1, 'handoffs')];
  expect(new Set(seeds).size).toBe(3);
  expect(streamSeed(1, 'incidents')).toBe(seeds[0]);
});
