import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { bulletinMonths } from '../../../../src/domain/bulletin/bulletin-source.ts';
import type { DocumentBlock, OfficeDocument } from '../../../../src/domain/office-document.ts';
import { bulletin } from '../../../../src/i18n/bulletin/bulletin.ts';
import { wordDocument } from '../../../../src/pipeline/bulletin/word-document.ts';
import { withoutZipTimes } from '../../../../src/pipeline/bulletin/without-zip-times.ts';
import { anyBulletinSource } from '../../i18n/bulletin/any-bulletin-source.ts';
import { piecesOf, tablesOf } from '../../i18n/bulletin/document-text.ts';
import { paragraphsOf, partsOf, unbalanced } from './word-file.ts';

const source = fc.sample(anyBulletinSource, 1)[0] ?? expect.fail();
const written = bulletin(source, bulletinMonths(source)[0] ?? expect.fail());
const DAY = '2026-04-05';

const partOf = async (name: string, document: OfficeDocument = written): Promise<string> =>
  partsOf(await wordDocument(document, DAY)).get(name) ?? expect.fail(`no ${name}`);

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

describe('a Word file', () => {
  it('says every piece of the document in its order, and nothing more', async () => {
    const said = paragraphsOf(await partOf('word/document.xml')).map(({ text }) => text);
    expect(said.filter((text) => text !== '')).toEqual(piecesOf(written));
  });

  it('says of any document what it says, whatever letters are in it', async () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1 }).map(
      (given) =>
        // What XML 1.0 cannot hold is no text of an office.
        // eslint-disable-next-line no-control-regex
        `文${given.replaceAll(/[\u0000-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '')}&<"'>`,
    );
    const block = fc.oneof(
      fc.record({ kind: fc.constant('paragraph' as const), text }),
      fc.record({ kind: fc.constant('note' as const), text }),
      fc.record({ kind: fc.constant('signature' as const), text }),
      fc.record({ kind: fc.constant('blank' as const), label: text, lines: fc.integer({ min: 0, max: 9 }) }),
      fc.record({
        kind: fc.constant('heading' as const),
        level: fc.constantFrom(1 as const, 2 as const),
        text,
      }),
      fc.record({
        kind: fc.constant('table' as const),
        caption: text,
        columns: fc.constant([
          { text: 'a', share: 1 },
          { text: 'b', share: 2 },
        ]),
        rows: fc.array(
          fc.tuple(
            fc.record({ text, range: fc.constant(null) }),
            fc.record({ text, range: fc.option(text) }),
          ),
          { maxLength: 20 },
        ),
      }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(block as fc.Arbitrary<DocumentBlock>, { maxLength: 6 }), async (blocks) => {
        const document = { titleLines: ['题', '目'], marking: '标', dated: '日', blocks };
        const xml = await partOf('word/document.xml', document);
        expect(unbalanced(xml)).toEqual([]);
        const said = paragraphsOf(xml).map(({ text: found }) => found);
        expect(said.filter((found) => found !== '')).toEqual(piecesOf(document));
      }),
      { numRuns: 40 },
    );
  });

  it('is the same bytes at any time and in any time zone', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-04-05T01:00:00Z') });
    const first = await wordDocument(written, DAY);
    vi.setSystemTime(new Date('2031-12-24T23:59:59Z'));
    vi.stubEnv('TZ', 'America/St_Johns');
    expect(Buffer.from(await wordDocument(written, DAY)).equals(first)).toBe(true);
  });

  it('differs where the document or the day does', async () => {
    const first = Buffer.from(await wordDocument(written, DAY));
    expect(first.equals(await wordDocument({ ...written, dated: '（另一天）' }, DAY))).toBe(false);
    expect(first.equals(await wordDocument(written, '2026-04-06'))).toBe(false);
  });

  it('has properties without an author, and its title', async () => {
    const core = await partOf('docProps/core.xml');
    expect(core).toContain(`<dc:title>${written.titleLines.join('')}</dc:title>`);
    expect(core).toContain('<dc:creator></dc:creator>');
    expect(core).toContain('<dc:language>zh-CN</dc:language>');
    expect(core).not.toMatch(/Un-named|lastModifiedBy/);
    expect([...core.matchAll(/\d{4}-\d\d-\d\dT[^<]*/g)].map(([day]) => day)).toEqual([
      `${DAY}T00:00:00Z`,
      `${DAY}T00:00:00Z`,
    ]);
  });

  it('uses the styles that Word knows, so that the outline works and the look is changed at one place', async () => {
    const styles = paragraphsOf(await partOf('word/document.xml')).flatMap(({ style, text }) =>
      /^[一二三四五六七八九十]、/.test(text) ? [style] : [],
    );
    expect(styles).toEqual(Array.from({ length: 10 }, () => 'Heading1'));
    const sheet = await partOf('word/styles.xml');
    const named = new Set([...sheet.matchAll(/w:styleId="([^"]+)"/g)].map(([, id]) => id));
    for (const { style } of paragraphsOf(await partOf('word/document.xml'))) expect(named).toContain(style);
    expect(sheet).toContain('w:eastAsia="仿宋"');
    expect(sheet).toMatch(/<w:lang [^>]*w:eastAsia="zh-CN"/);
  });

  it('has tables of its own, whose head stands again on every page and whose columns fill the width', async () => {
    const xml = await partOf('word/document.xml');
    const tables = [...xml.matchAll(/<w:tbl>.*?<\/w:tbl>/gs)].map(([table]) => table);
    expect(tables).toHaveLength(tablesOf(written).length);
    for (const table of tables) {
      expect(table.match(/<w:tblHeader\/>/g)).toHaveLength(1);
      const widths = [...table.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => Number(width));
      const sum = widths.reduce((total, width) => total + width, 0);
      expect(Math.abs(sum - 8844)).toBeLessThanOrEqual(widths.length + 1);
    }
    expect(xml).not.toMatch(/<w:drawing|<w:pict/);
  });

  it('is A4 with the margins of an official document and numbers its pages', async () => {
    const xml = await partOf('word/document.xml');
    expect(xml).toMatch(/<w:pgSz [^>]*w:w="11906"/);
    expect(xml).toMatch(/<w:pgMar [^>]*w:top="2098"/);
    for (const part of ['word/footer1.xml', 'word/footer2.xml']) expect(await partOf(part)).toContain('PAGE');
    for (const part of ['word/header1.xml', 'word/header2.xml'])
      expect(await partOf(part)).toContain(`${written.marking}\u3000${written.titleLines.join('')}`);
  });

  it('is whole XML in every part', async () => {
    for (const [name, xml] of partsOf(await wordDocument(written, DAY)))
      expect(unbalanced(xml), name).toEqual([]);
  });
});

it('what is no zip file is refused', () => {
  expect(() => withoutZipTimes(new Uint8Array(4))).toThrow(RangeError);
  expect(() => withoutZipTimes(new Uint8Array(400))).toThrow(RangeError);
});
