import { beforeAll, describe, expect, test } from 'vitest';

import { frameCsv } from '../../../../src/domain/frame-csv.ts';
import type { PublishedFrame } from '../../../../src/domain/published-frame.ts';
import { attackEmitted } from '../../../../src/pipeline/attack/attack-emitted.ts';
import type { EmittedFigure } from '../../../../src/pipeline/attack/emitted-figure.ts';
import { readCsvFigures } from '../../../../src/pipeline/attack/read-csv-figures.ts';
import { whatIsKnown } from '../../../../src/pipeline/attack/what-is-known.ts';
import { highsSolver } from '../../../../src/pipeline/protect/highs-solver.ts';
import type { ProtectedIncidents } from '../../../../src/pipeline/protect/protect-incidents.ts';
import { publishFolder } from '../../../../src/pipeline/protect/publish-folder.ts';
import { readFolder, type DataFolder } from '../../../../src/pipeline/read/read-folder.ts';
import { residentsFrom } from '../../../../src/pipeline/tabulate/residents.ts';

/* The small region holds a month with 3 cases. */

const [DISTRICT, MONTH] = ['990104', '2025-02'];

let folder: DataFolder;
let protection: ProtectedIncidents;
let figures: readonly EmittedFigure[];

function figuresIn(frames: readonly PublishedFrame[]): readonly EmittedFigure[] {
  const stamp = { release: '2026.2', provenance: 'synthetic' };
  return frames.flatMap((frame) =>
    readCsvFigures(
      `data/${frame.id}.csv`,
      frameCsv(frame, stamp, (area) => ({ zh: area, en: area })),
      folder.disclosure.rounding,
    ),
  );
}

function attack(read: readonly EmittedFigure[]): readonly string[] {
  const residentsOf = residentsFrom(folder.tables.population.map(({ row }) => row));
  return attackEmitted(whatIsKnown(read, residentsOf), protection, highsSolver).map(
    ({ kind, quantity, cell }) => `${kind}: ${quantity} ${cell}`,
  );
}

beforeAll(() => {
  const read = readFolder('tests/fixtures/regions/frames-only');
  if (read.folder === null) throw new Error('the fixture cannot be read');
  folder = read.folder;
  const published = publishFolder(folder, 'synthetic');
  if (published.protection === null) throw new Error('the fixture has no incidents');
  protection = published.protection;
  figures = figuresIn(published.frames);
});

describe('the attack on what was emitted', () => {
  test('finds nothing in what the engine lets out', () => {
    expect(figures.length).toBeGreaterThan(200);
    expect(attack(figures)).toEqual([]);
  });

  const leak = (measure: EmittedFigure['measure'], value: number): EmittedFigure => ({
    file: 'leak.html',
    area: DISTRICT,
    period: MONTH,
    type: 'all',
    measure,
    value: { lower: value, upper: value },
    interval: null,
  });

  test('finds a hidden count that a page prints after all', () => {
    expect(attack([...figures, leak('filed', 3)])).toContain(`inferred: filed ${DISTRICT} ${MONTH} all`);
  });

  test('finds it from the rate alone', () => {
    const residents = residentsFrom(folder.tables.population.map(({ row }) => row))(DISTRICT, 2025);
    const rate = (3 * 10_000) / residents;
    expect(attack([...figures, leak('rate', rate)])).toContain(`inferred: filed ${DISTRICT} ${MONTH} all`);
  });

  test('finds it by subtraction, where a complementary cell is printed', () => {
    const complementary = protection.filed.complementary;
    expect(complementary.length).toBeGreaterThan(0);
    const truth = protection.filed.quantity.system.cells;
    const printed = complementary.map((id): EmittedFigure => {
      const [area = '', period = '', type = ''] = id.split(' ');
      const value = truth.get(id)?.value ?? 0;
      return { ...leak('filed', value), area, period, type };
    });
    expect(attack([...figures, ...printed]).some((fault) => fault.startsWith('inferred: filed'))).toBe(true);
  });

  test('finds a figure that is not the true one, and one of a level that is printed nowhere', () => {
    const wrong = { ...leak('filed', 1_000_000), period: '2025-03' };
    expect(attack([...figures, wrong])).toContain(`wrong: filed ${DISTRICT} 2025-03 all`);
    const elsewhere = { ...leak('prevented', 6), period: '2025-03' };
    expect(attack([...figures, elsewhere])).toContain(`not to be printed: prevented ${DISTRICT} 2025-03 all`);
  });
});
