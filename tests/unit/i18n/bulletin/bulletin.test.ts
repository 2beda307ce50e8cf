import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { bulletinMonths, type BulletinSource } from '../../../../src/domain/bulletin/bulletin-source.ts';
import { cellAt, type PublishedCell } from '../../../../src/domain/published-frame.ts';
import {
  publishedInterval,
  publishedNumber,
  type PublishedValue,
} from '../../../../src/domain/published-value.ts';
import { bulletin } from '../../../../src/i18n/bulletin/bulletin.ts';
import { bulletinFile } from '../../../../src/i18n/bulletin/bulletin-file.ts';
import { anyBulletinSource } from './any-bulletin-source.ts';
import { piecesOf, piecesOfBlock, sectionOf, tablesOf } from './document-text.ts';

const FIGURE = /(\d[\d,]*(?:\.(\d+))?)(万?)/g;
const RUNS = { numRuns: 40 };
const sample = fc.sample(anyBulletinSource, 1)[0] ?? expect.fail();

const written = anyBulletinSource
  .filter((source) => bulletinMonths(source).length > 0)
  .chain((source) => {
    const months = bulletinMonths(source);
    return fc.constantFrom(...months).map((month) => ({ source, month, document: bulletin(source, month) }));
  });

/** Every number that the source publishes, and what a largest case leaves of a loss. */
function publishedNumbers({ frames }: BulletinSource): readonly number[] {
  const ofValue = (value: PublishedValue): readonly number[] => {
    const [number, interval] = [publishedNumber(value), publishedInterval(value)];
    return [
      ...(number === null ? [] : [number]),
      ...(interval === null ? [] : [interval.lower, interval.upper]),
    ];
  };
  const ofCell = (cell: PublishedCell): readonly number[] => {
    const largest = cell.largestLoss;
    const loss = cell.values.loss === undefined ? null : publishedNumber(cell.values.loss);
    const split =
      largest === undefined || loss === null ? [] : [largest, loss - largest, (100 * largest) / loss];
    return [
      ...Object.values(cell.values).flatMap(ofValue),
      ...Object.values(cell.changes).flatMap(ofValue),
      ...Object.values(cell.lossChanges ?? {}).flatMap(ofValue),
      ...split,
    ];
  };
  return frames.flatMap(({ cells }) => cells.flatMap(ofCell));
}

/** Whether a printed figure is one of the numbers, but for its rounding. */
function isOneOf(
  numbers: readonly number[],
  [, digits = '', decimals = '', unit = '']: readonly string[],
): boolean {
  const scale = unit === '万' ? 10_000 : 1;
  const value = Number(digits.replaceAll(',', '')) * scale;
  const step = scale * 10 ** -decimals.length;
  return numbers.some((number) => Math.abs(number - value) <= step / 2 + 1e-6);
}

describe('a bulletin of any frames', () => {
  it('prints in its tables published figures and nothing else', () => {
    fc.assert(
      fc.property(written, ({ source, document }) => {
        const numbers = publishedNumbers(source);
        const cells = tablesOf(document).flatMap(({ rows }) => rows.flatMap((row) => row.slice(1)));
        for (const { text, range } of cells) {
          for (const found of `${text} ${range ?? ''}`.matchAll(FIGURE))
            expect(isOneOf(numbers, found), `${text} ${range ?? ''}`).toBe(true);
        }
      }),
      RUNS,
    );
  });

  it('marks every title, caption and sentence that holds such a figure as an example', () => {
    fc.assert(
      fc.property(written, ({ document }) => {
        expect(document.titleLines[0]).toMatch(/^示例：/);
        for (const { caption } of tablesOf(document)) expect(caption).toMatch(/^示例：/);
        const unmarked = document.blocks
          .filter(({ kind }) => kind === 'paragraph' || kind === 'note')
          .flatMap(piecesOfBlock)
          .filter((text) => !text.startsWith('示例：') && !text.startsWith('输入数据校验值'));
        // What is left are the constants of the method: months, levels, days, the emergency number.
        const figures = unmarked.flatMap((text) =>
          [...text.matchAll(/\d+(?:\.\d+)?/g)].map(([figure]) => figure),
        );
        expect(
          figures.filter((figure) => !['1', '2', '3', '1.00', '90', '180', '99.8', '110'].includes(figure)),
        ).toEqual([]);
      }),
      RUNS,
    );
  });

  it('ranks nobody: no word of it outside the section that says why, and districts in the order of their codes', () => {
    fc.assert(
      fc.property(written, ({ source, document }) => {
        const why = new Set(sectionOf(document, '为什么不排名次').flatMap(piecesOfBlock));
        const rest = piecesOf(document).filter((text) => !why.has(text) && !text.endsWith('为什么不排名次'));
        for (const text of rest)
          expect(text).not.toMatch(
            /排名|名次|排行|位居|位列|倒数|第[一二三1-9][名位]?(?!季)|最[多少高低]|末位|垫底/,
          );
        const order = new Map([...source.districts].map(({ code, name }) => [name.zh, code]));
        for (const { rows } of tablesOf(document)) {
          const codes = rows.flatMap(([name]) => order.get(name?.text ?? '') ?? []);
          expect(codes).toEqual([...codes].sort());
        }
      }),
      RUNS,
    );
  });

  it('puts every district into one band and none twice', () => {
    fc.assert(
      fc.property(written, ({ source, document, month }) => {
        const frame = source.frames.find(({ id }) => id === 'incidents-month-district') ?? expect.fail();
        const tables = sectionOf(document, '县区情况').filter((block) => block.kind === 'table');
        const named = tables.flatMap(({ rows }) => rows.map(([name]) => name?.text));
        expect([...named].sort()).toEqual(source.districts.map(({ name }) => name.zh).sort());
        for (const { caption, rows } of tables) {
          for (const [name] of rows) {
            const { code } =
              source.districts.find((district) => district.name.zh === name?.text) ?? expect.fail();
            const verdict = cellAt(frame, code, month)?.verdicts.filed;
            const band = {
              above: '高于全市',
              below: '低于全市',
              undistinguished: '无明显差异',
              none: '没有作比较',
            };
            expect(caption).toContain(band[verdict ?? 'none']);
          }
        }
        expect(sectionOf(document, '县区情况').flatMap(piecesOfBlock).join('')).toContain(
          '低于全市不等于安全',
        );
      }),
      RUNS,
    );
  });

  it('leaves two sections to the office, says so, and has no blank cell', () => {
    fc.assert(
      fc.property(written, ({ document }) => {
        for (const heading of ['存在问题', '下一步工作']) {
          const [blank] = sectionOf(document, heading);
          expect(blank).toMatchObject({ kind: 'blank', label: expect.stringContaining('填写') as string });
          expect(blank?.kind === 'blank' && blank.lines).toBeGreaterThan(3);
        }
        for (const piece of piecesOf(document)) {
          expect(piece.trim()).not.toBe('');
          expect(piece).not.toMatch(/undefined|null|NaN|Infinity/);
        }
      }),
      RUNS,
    );
  });

  it('does not depend on the order in which districts and cells come', () => {
    fc.assert(
      fc.property(written, ({ source, month, document }) => {
        const turned = {
          ...source,
          districts: [...source.districts].reverse(),
          frames: [...source.frames]
            .reverse()
            .map((frame) => ({ ...frame, cells: [...frame.cells].reverse() })),
        };
        expect(bulletin(turned, month)).toEqual(document);
      }),
      RUNS,
    );
  });
});

describe('the months of which there are bulletins', () => {
  it('are the latest twelve with a figure of a district, newest first', () => {
    fc.assert(
      fc.property(anyBulletinSource, (source) => {
        const months = bulletinMonths(source);
        expect(months.length).toBeLessThanOrEqual(12);
        expect(months).toEqual([...months].sort().reverse());
      }),
      RUNS,
    );
  });

  it('are none in the public edition', () => {
    expect(bulletinMonths({ ...sample, site: { ...sample.site, edition: 'public' } })).toEqual([]);
  });

  it('are none where no month is published', () => {
    expect(bulletinMonths({ ...sample, frames: [] })).toEqual([]);
    expect(() => bulletin({ ...sample, frames: [] }, '2026-03')).toThrow(RangeError);
  });
});

it('the name of the file carries what it is marked with', () => {
  expect(bulletinFile(sample, '2026-03')).toBe('示例-通报-2026-03-内部版.docx');
  const official = { site: { ...sample.site, provenance: 'official' as const } };
  expect(bulletinFile(official, '2026-03')).toBe('通报-2026-03-内部版.docx');
});
