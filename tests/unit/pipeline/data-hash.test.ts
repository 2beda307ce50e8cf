import { expect, it } from 'vitest';

import { dataFiles, dataHash } from '../../../src/pipeline/data-hash.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const files = [
  { path: 'a.csv', bytes: bytes('x') },
  { path: 'incidents/2025.csv', bytes: bytes('yz') },
];

it('is the same whatever the order in which a folder lists its files', () => {
  expect(dataHash([...files].reverse())).toBe(dataHash(files));
  expect(dataHash(files)).toMatch(/^[0-9a-f]{64}$/);
});

it.each([
  ['a byte', [files[0], { path: 'incidents/2025.csv', bytes: bytes('yy') }]],
  ['a name', [files[0], { path: 'incidents/2024.csv', bytes: bytes('yz') }]],
  [
    'the border between two files',
    [
      { path: 'a.csv', bytes: bytes('xy') },
      { path: 'incidents/2025.csv', bytes: bytes('z') },
    ],
  ],
  ['a file less', [files[0]]],
])('changes with %s', (_, others) => {
  expect(dataHash(others.filter((file) => file !== undefined))).not.toBe(dataHash(files));
});

it('takes tables, documents and outlines, and neither notes nor past releases', () => {
  const paths = dataFiles('data').map(({ path }) => path);
  expect(paths).toContain('dataset.json');
  expect(paths).toContain('boundaries/districts.topojson');
  expect(paths.some((path) => path.startsWith('incidents/'))).toBe(true);
  expect(paths.filter((path) => path.endsWith('.md') || path.startsWith('releases/'))).toEqual([]);
});
