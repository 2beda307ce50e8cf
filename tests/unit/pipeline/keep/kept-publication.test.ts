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

import { openKeep } from '../../../../src/pipeline/keep/kept-publication.ts';
import { NO_EARLIER } from '../../../../src/pipeline/protect/earlier-summary.ts';
import type { Publication } from '../../../../src/pipeline/publication.ts';

const PUBLICATION: Publication = {
  frames: [],
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
};

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

const open = (root = data): ReturnType<typeof openKeep> => openKeep(root, folder);
const onlyFile = (): string => join(folder, readdirSync(folder)[0] ?? '');

describe('what is kept', () => {
  it('comes out as it went in while no input has changed', () => {
    expect(open().take()).toBeNull();
    open().put(PUBLICATION);
    expect(open().take()).toEqual(PUBLICATION);
  });

  it.each([
    ['a byte more', () => appendFileSync(join(data, 'incidents.csv'), '\n')],
    ['a file more', () => writeFileSync(join(data, 'known_cells.csv'), '')],
    ['another name', () => renameSync(join(data, 'incidents.csv'), join(data, 'incident.csv'))],
    ['no file', () => rmSync(join(data, 'incidents.csv'))],
  ])('is not given for a data folder with %s', (_, change) => {
    open().put(PUBLICATION);
    change();
    expect(open().take()).toBeNull();
  });

  it('is not given for another folder, not even under its name', () => {
    open().put(PUBLICATION);
    const own = onlyFile();
    open(join(workshop, 'other')).put({ ...PUBLICATION, protection: [] });
    const others =
      readdirSync(folder)
        .map((name) => join(folder, name))
        .find((path) => path !== own) ?? '';
    renameSync(others, own);
    expect(open().take()).toBeNull();
  });

  it.each([
    ['cut off', (text: string) => text.slice(0, -5)],
    ['with a figure changed', (text: string) => text.replace('"cells":3', '"cells":4')],
    ['empty', () => ''],
    ['no text', () => '\u0000\u0001'],
  ])('is as good as nothing when it is %s', (_, corrupt) => {
    open().put(PUBLICATION);
    writeFileSync(onlyFile(), corrupt(readFileSync(onlyFile(), 'utf8')));
    expect(open().take()).toBeNull();
  });

  it('is not what was worked out from inputs that have changed meanwhile', () => {
    const keep = open();
    appendFileSync(join(data, 'incidents.csv'), '\n');
    keep.put(PUBLICATION);
    expect(keep.take()).toBeNull();
    expect(open().take()).toBeNull();
  });

  it('is of a few folders only', () => {
    for (let round = 0; round < 12; round += 1) {
      appendFileSync(join(data, 'incidents.csv'), '\n');
      open().put(PUBLICATION);
    }
    expect(readdirSync(folder)).toHaveLength(8);
    expect(open().take()).toEqual(PUBLICATION);
  });

  it('is missed, and no more, where nothing can be written', () => {
    writeFileSync(folder, 'a file stands in the way');
    expect(() => open().put(PUBLICATION)).not.toThrow();
    expect(open().take()).toBeNull();
  });
});
