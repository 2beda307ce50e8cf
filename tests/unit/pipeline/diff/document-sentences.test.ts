import { describe, expect, test } from 'vitest';

import { changedKeys } from '../../../../src/pipeline/diff/changed-keys.ts';
import { keyName } from '../../../../src/pipeline/diff/key-names.ts';
import { boundariesSchema } from '../../../../src/schema/boundaries.schema.ts';
import { datasetSchema } from '../../../../src/schema/dataset.schema.ts';
import { disclosureSchema } from '../../../../src/schema/disclosure.schema.ts';
import { makeFolder } from '../made-folder.ts';
import { toldSentences } from './told-sentences.ts';
import { withDataset } from './with-rows.ts';

const folder = makeFolder({ districts: ['a'], asOf: '2026-06-30' });

describe('keys that changed', () => {
  test('are the leaves; a list is one', () => {
    const before = { a: 1, deep: { b: [1, 2], c: null } };
    const after = { a: 1, deep: { b: [1, 3], c: 'x' } };
    expect(changedKeys(before, after)).toEqual([
      { path: 'deep.b', before: '1;2', after: '1;3' },
      { path: 'deep.c', before: '', after: 'x' },
    ]);
  });

  test('of an object that came are its own, beside the blank that went', () => {
    expect(changedKeys({ review: null }, { review: { number: '1' } })).toEqual([
      { path: 'review.number', before: '', after: '1' },
    ]);
  });

  test.each([
    ['dataset.json', datasetSchema],
    ['disclosure.json', disclosureSchema],
    ['boundaries.json', boundariesSchema],
  ] as const)('of %s have a name in words', (_, schema) => {
    const nested = new Set([
      'region',
      'publisher',
      'tables',
      'dominance',
      'rounding',
      'protection',
      'map_review',
    ]);
    for (const key of Object.keys(schema.shape).filter((name) => !nested.has(name))) {
      expect(keyName('zh-CN', key), key).toMatch(/\p{Script=Han}/u);
    }
  });
});

describe('documents', () => {
  test('tell what was and what is', () => {
    expect(toldSentences(folder, withDataset(folder, { version: '2026.2', licence: 'CC0' }))).toEqual([
      'dataset.json：发布版本由“2026.1”改为“2026.2”。',
      'dataset.json：许可由（空）改为“CC0”。',
    ]);
  });

  test('name no person of the footer', () => {
    const publisher = {
      sponsor_zh: null,
      operator_zh: null,
      contact_zh: null,
      responsible_editor_zh: null,
      site_code: null,
      icp: null,
      police_filing: null,
    };
    const [before, after] = [null, '某某某'].map((editor) =>
      withDataset(folder, { publisher: { ...publisher, responsible_editor_zh: editor } }),
    );
    expect(toldSentences(before ?? folder, after ?? folder)).toEqual([
      'dataset.json：页脚的责任编辑有改动。',
    ]);
  });

  test('tell whose provenance changed', () => {
    const [before, after] = (['derived', 'official'] as const).map((provenance) =>
      withDataset(folder, { tables: { population: { provenance, source_id: 'S-1' } } }),
    );
    expect(toldSentences(before ?? folder, after ?? folder)).toEqual(['“常住人口”的来源性质：推算→官方。']);
  });
});
