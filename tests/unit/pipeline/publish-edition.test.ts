import { describe, expect, it } from 'vitest';

import type { PublishedCell, PublishedFrame } from '../../../src/domain/published-frame.ts';
import { NOT_SUPPLIED, publishedNumber, VALUE_STATES } from '../../../src/domain/published-value.ts';
import { NO_EARLIER } from '../../../src/pipeline/protect/earlier-summary.ts';
import { publishEdition, refuseBreaches, UnprotectedCells } from '../../../src/pipeline/publish-edition.ts';
import { readFolder, type DataFolder } from '../../../src/pipeline/read/read-folder.ts';

function folderAt(path: string): DataFolder {
  const { folder } = readFolder(path);
  if (folder === null) throw new Error(`no data folder: ${path}`);
  return folder;
}

const minimal = folderAt('tests/fixtures/regions/minimal');

const statesIn = (frames: readonly PublishedFrame[]): ReadonlySet<string> =>
  new Set(
    frames.flatMap(({ cells }) =>
      cells.flatMap(({ values }) => Object.values(values).map(({ state }) => state)),
    ),
  );

describe('the public edition', () => {
  it('tells what its protection took', () => {
    const { protection } = publishEdition(minimal, 'public');
    expect(protection.map(({ quantity }) => quantity)).toContain('filed');
    for (const { cells, primary, complementary } of protection)
      expect(primary + complementary).toBeLessThanOrEqual(cells);
  });

  it('is refused where a cell can be inferred, by the names of the cell and of who infers it', () => {
    const { row } = [...minimal.tables.districts][0] ?? expect.fail();
    const breaches = [{ cell: `${row.adcode} 2026-05 all`, attackers: ['reader'], hiddenIn: null }];
    const protection = [
      {
        quantity: 'filed' as const,
        cells: 9,
        primary: 1,
        complementary: 0,
        leftOut: [],
        breaches,
        earlier: NO_EARLIER,
      },
    ];
    const refused = (): void => {
      refuseBreaches(protection, (area) => (area === row.adcode ? row.name_zh : area));
    };
    expect(refused).toThrow(UnprotectedCells);
    expect(refused).toThrow(`立案数 ${row.name_zh} 2026-05：读者能推算出来`);
  });
});

const tellingLargest = (frames: readonly PublishedFrame[]): readonly PublishedCell[] =>
  frames.flatMap(({ cells }) => cells.filter(({ largestLoss }) => largestLoss !== undefined));

describe('the largest case', () => {
  it('is told as it is in the internal edition alone, beside its band and never above its loss', () => {
    expect(tellingLargest(publishEdition(minimal, 'public').frames)).toEqual([]);
    const told = tellingLargest(publishEdition(minimal, 'internal').frames);
    expect(told.length).toBeGreaterThan(0);
    for (const { largestLoss = NaN, largestCase, values } of told) {
      const loss = publishedNumber(values.loss ?? NOT_SUPPLIED) ?? NaN;
      expect(largestLoss).toBeLessThanOrEqual(loss);
      const share = (100 * largestLoss) / loss;
      expect(share).toBeGreaterThan(largestCase?.over ?? NaN);
      expect(share).toBeLessThanOrEqual(largestCase?.upTo ?? NaN);
    }
  });
});

describe('the internal edition', () => {
  const { frames, protection } = publishEdition(minimal, 'internal');

  it('hides nothing, though the public one does', () => {
    expect(statesIn(publishEdition(minimal, 'public').frames)).toContain('suppressed');
    expect(statesIn(frames)).not.toContain('suppressed');
    for (const state of statesIn(frames)) expect(VALUE_STATES).toContain(state);
    expect(protection).toEqual([]);
  });

  it('goes down to month, district and type, whatever disclosure.json names', () => {
    const narrow = {
      ...minimal,
      disclosure: { ...minimal.disclosure, frames: ['incidents-year-district' as const] },
    };
    const ids = publishEdition(narrow, 'internal').frames.map(({ id }) => id);
    expect(ids).toEqual(frames.map(({ id }) => id));
    expect(ids).toEqual(
      expect.arrayContaining(['incidents-month-district-type', 'incidents-quarter-district-group']),
    );
  });

  it('keeps what was not supplied and what is not due apart from zero', () => {
    const { frames: partial } = publishEdition(folderAt('tests/fixtures/regions/frames-only'), 'internal');
    expect(statesIn(partial)).toContain('not_supplied');
  });

  it('splits each month of each area into its types without a remainder, where they are told', () => {
    const cellsOf = (id: string): readonly PublishedCell[] =>
      frames.find((frame) => frame.id === id)?.cells ?? [];
    const key = ({ area, period }: PublishedCell): string => `${area} ${period}`;
    const byMonth = Map.groupBy(cellsOf('incidents-month-district-type'), key);
    const told = cellsOf('incidents-month-district').flatMap((whole) => {
      const parts = (byMonth.get(key(whole)) ?? []).map(({ values }) => values.filed ?? NOT_SUPPLIED);
      const counts = parts.map(publishedNumber).filter((count) => count !== null);
      return counts.length < parts.length ? [] : [{ whole, sum: counts.reduce((a, b) => a + b, 0) }];
    });
    expect(told.length).toBeGreaterThan(0);
    for (const { whole, sum } of told)
      expect(sum, key(whole)).toBe(publishedNumber(whole.values.filed ?? NOT_SUPPLIED));
  });
});
