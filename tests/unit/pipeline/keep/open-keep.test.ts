import {
  appendFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { openKeep } from '../../../../src/pipeline/keep/open-keep.ts';
import { NO_EARLIER } from '../../../../src/pipeline/protect/earlier-summary.ts';
import type { ToldEdition } from '../../../../src/pipeline/told-edition.ts';

// The keep does not look into what it keeps.
const TOLD = {
  protection: [
    {
      quantity: 'loss',
      cells: 3,
      primary: 1,
      complementary: 1,
      leftOut: [],
      breaches: [],
      earlier: NO_EARLIER,
    },
  ],
} as unknown as ToldEdition;

let workshop: string;
let data: string;
let folder: string;

beforeEach(() => {
  workshop = mkdtempSync(join(tmpdir(), 'atlas-keep-'));
  data = join(workshop, 'data');
  folder = join(workshop, 'kept');
  for (const region of ['data', 'other']) {
    const root = join(workshop, region);
    mkdirWith(root, 'incidents.csv', `id\n${region}\n`);
  }
});

afterEach(() => rmSync(workshop, { recursive: true }));

function mkdirWith(root: string, name: string, text: string): void {
  renameSync(mkdtempSync(join(workshop, 'new-')), root);
  writeFileSync(join(root, name), text);
}

const open = (root = data): ReturnType<typeof openKeep> => openKeep(root, { folder });
const onlyFile = (): string => join(folder, readdirSync(folder)[0] ?? '');

describe('what is kept', () => {
  it('comes out as it went in while no input has changed', () => {
    expect(open().take('told')).toBeNull();
    open().put('told', TOLD);
    expect(open().take('told')).toEqual(TOLD);
  });

  it.each([
    ['a byte more', () => appendFileSync(join(data, 'incidents.csv'), '\n')],
    ['a file more', () => writeFileSync(join(data, 'known_cells.csv'), '')],
    ['another name', () => renameSync(join(data, 'incidents.csv'), join(data, 'incident.csv'))],
    ['no file', () => rmSync(join(data, 'incidents.csv'))],
  ])('is not given for a data folder with %s', (_, change) => {
    open().put('told', TOLD);
    change();
    expect(open().take('told')).toBeNull();
  });

  it('is not given for another folder, not even under its name', () => {
    open().put('told', TOLD);
    const own = onlyFile();
    open(join(workshop, 'other')).put('told', { ...TOLD, protection: [] });
    const others =
      readdirSync(folder)
        .map((name) => join(folder, name))
        .find((path) => path !== own) ?? '';
    renameSync(others, own);
    expect(open().take('told')).toBeNull();
  });

  it.each([
    ['cut off', (text: string) => text.slice(0, -5)],
    ['with a figure changed', (text: string) => text.replace('"cells":3', '"cells":4')],
    ['empty', () => ''],
    ['no text', () => '\u0000\u0001'],
  ])('is as good as nothing when it is %s', (_, corrupt) => {
    open().put('told', TOLD);
    writeFileSync(onlyFile(), corrupt(readFileSync(onlyFile(), 'utf8')));
    expect(open().take('told')).toBeNull();
  });

  it('is not what was worked out from inputs that have changed meanwhile', () => {
    const keep = open();
    appendFileSync(join(data, 'incidents.csv'), '\n');
    keep.put('told', TOLD);
    expect(keep.take('told')).toBeNull();
    expect(open().take('told')).toBeNull();
  });

  it('is not given under another name', () => {
    open().put('passed', 'f'.repeat(64));
    expect(open().take('told')).toBeNull();
    renameSync(onlyFile(), onlyFile().replace('passed', 'told'));
    expect(open().take('told')).toBeNull();
  });

  it('is found by the digest of the inputs alone, where somebody has just worked it out', () => {
    open().put('told', TOLD);
    expect(openKeep('no such folder', { known: open().key, folder }).take('told')).toEqual(TOLD);
    expect(openKeep(data, { known: '0'.repeat(64), folder }).take('told')).toBeNull();
  });

  it('is not put under a digest that is not that of the inputs', () => {
    const wrong = openKeep(data, { known: '0'.repeat(64), folder });
    wrong.put('told', TOLD);
    expect(wrong.take('told')).toBeNull();
  });

  it('is of a few folders only', () => {
    for (let round = 0; round < 20; round += 1) {
      appendFileSync(join(data, 'incidents.csv'), '\n');
      open().put('told', TOLD);
    }
    expect(readdirSync(folder)).toHaveLength(16);
    expect(open().take('told')).toEqual(TOLD);
  });

  it('is missed, and no more, where nothing can be written', () => {
    writeFileSync(folder, 'a file stands in the way');
    expect(() => open().put('told', TOLD)).not.toThrow();
    expect(open().take('told')).toBeNull();
  });
});
