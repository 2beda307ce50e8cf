import { describe, expect, test } from 'vitest';

import type { IncidentRow } from '../../../../src/schema/incidents.schema.ts';
import type { KnownCellRow } from '../../../../src/schema/known-cells.schema.ts';
import { attackEmitted } from '../../../../src/pipeline/attack/attack-emitted.ts';
import { highsSolver } from '../../../../src/pipeline/protect/highs-solver.ts';
import type { ProtectedIncidents } from '../../../../src/pipeline/protect/protect-incidents.ts';
import { citedFrame, listKnownCells } from '../../../../src/pipeline/list-past.ts';
import { publishFolder } from '../../../../src/pipeline/protect/publish-folder.ts';
import type { DataFolder } from '../../../../src/pipeline/read/read-folder.ts';
import { knownCellsThatDiffer } from '../../../../src/pipeline/validate/known-cells-agree.ts';
import { incident } from '../made-folder.ts';
import { ALL_FRAMES, quietDistricts, rowsTo, valueIn, type Published } from '../protect/made-regions.ts';

const MONTH = '2025-05';

/** District c files 2 cases in one month, d 6. */
const ROWS: readonly IncidentRow[] = [
  ...quietDistricts().filter(
    ({ adcode, filed_on: day }) => !('cd'.includes(adcode ?? '') && day.startsWith(MONTH)),
  ),
  ...[2, 6].flatMap((count, at) =>
    Array.from({ length: count }, (_, index) =>
      incident(`${MONTH}-12`, { adcode: 'cd'[at] ?? '', id: `${at}-${index}`, loss: 500 }),
    ),
  ),
];

function folderWith(...known: readonly Partial<KnownCellRow>[]): DataFolder {
  const folder = rowsTo('2026-01-31', ROWS);
  const rows = known.map((row, index) => ({
    file: 'known_cells.csv',
    line: index + 2,
    row: {
      frame: 'incidents-month-district',
      period: MONTH,
      adcode: 'c',
      fraud_type: 'all',
      measure: 'filed' as const,
      value: 2,
      source_id: 'S-1',
      ...row,
    },
  }));
  return { ...folder, disclosure: ALL_FRAMES, tables: { ...folder.tables, knownCells: rows } };
}

function publishWith(folder: DataFolder): {
  readonly frames: Published;
  readonly protection: ProtectedIncidents;
} {
  const { frames, protection } = publishFolder(folder, 'synthetic');
  if (protection === null) throw new Error('nothing to protect');
  return {
    frames: Object.fromEntries(frames.map((frame) => [frame.id.replace('incidents-', ''), frame])),
    protection,
  };
}

describe('a figure that others have printed', () => {
  test('carries the title of its source into the frame that prints it', () => {
    const folder = folderWith({});
    const sources = [
      {
        file: 'sources.csv',
        line: 2,
        row: {
          id: 'S-1',
          title: '某某日报',
          publisher: null,
          published: null,
          url: null,
          quality: 'official' as const,
        },
      },
    ];
    const { frames: told } = publishFolder(folder, 'synthetic');
    const known = listKnownCells({ ...folder, tables: { ...folder.tables, sources } }, told);
    const cells = told
      .map((frame) => citedFrame(frame, known))
      .flatMap(({ cited }) => Object.entries(cited ?? {}));
    expect(cells).toEqual([[`c ${MONTH} all filed`, '某某日报']]);
  });

  const without = publishWith(folderWith());
  const { frames, protection } = publishWith(folderWith({}));

  test('is shown, though it would be hidden for its own sake', () => {
    expect(valueIn(without.frames['month-district'], 'filed', 'c', MONTH)).toEqual({ state: 'suppressed' });
    expect(valueIn(frames['month-district'], 'filed', 'c', MONTH)).toMatchObject({
      state: 'value',
      value: 2,
    });
    expect(protection.filed.memory.givenAway).toEqual(new Set([`c ${MONTH} all`]));
  });

  test('is no breach, and needs nothing hidden beside it in its table', () => {
    expect(protection.filed.breaches).toEqual([]);
    expect(without.protection.filed.hidden.size).toBeGreaterThan(0);
    const months = [...protection.filed.hidden].filter((cell) => cell.endsWith(`${MONTH} all`));
    expect(months).toEqual([]);
  });

  test('leaves what was lost in those cases hidden', () => {
    expect(valueIn(frames['quarter-district'], 'filed', 'c', '2025-q2')).toMatchObject({ state: 'value' });
    expect(protection.loss.memory.known.size).toBe(0);
  });

  test('is known to the last gate, printed again or not', () => {
    const printed = new Map(
      [...protection.filed.quantity.system.cells.values()]
        .filter(({ id }) => !protection.filed.hidden.has(id) && !id.startsWith(`c ${MONTH}`))
        .map(({ id, value }) => [id, { lower: value, upper: value }]),
    );
    expect(attackEmitted(new Map([['filed', printed]]), protection, highsSolver)).toEqual([]);
    // Without the knowledge the same files would be an attack on it.
    const naive = attackEmitted(new Map([['filed', printed]]), without.protection, highsSolver);
    expect(naive.map(({ kind, cell }) => `${kind} ${cell}`)).toContain(`inferred c ${MONTH} all`);
  });

  test('protects nothing else: what follows from it must be hidden by other cells', () => {
    // d has 3 now: with c known, hiding c besides would hide nothing.
    const fewer = folderWith({});
    const incidents = fewer.tables.incidents.filter(({ row }) => !['1-0', '1-1', '1-2'].includes(row.id));
    const folder = { ...fewer, tables: { ...fewer.tables, incidents } };
    const { protection: tight, frames: told } = publishWith(folder);
    expect(tight.filed.breaches).toEqual([]);
    expect(tight.filed.hidden.has(`d ${MONTH} all`)).toBe(true);
    expect(tight.filed.hidden.has(`c ${MONTH} all`)).toBe(false);
    expect(tight.filed.complementary.length).toBeGreaterThan(0);
    expect(valueIn(told['month-district'], 'filed', 'd', MONTH)).toEqual({ state: 'suppressed' });
  });

  test('that contradicts the data is named with both numbers; of money, rounding is none', () => {
    const quarter = { frame: 'incidents-quarter-district', period: '2025-q2', measure: 'loss' as const };
    const sum = 14 * 1000 + 2 * 500;
    const problems = knownCellsThatDiffer(
      folderWith({ value: 4 }, { ...quarter, value: sum + 400 }, { ...quarter, value: sum + 600 }),
    );
    expect(problems.map(({ line, column, value }) => [line, column, value])).toEqual([
      [2, 'value', '4'],
      [4, 'value', String(sum + 600)],
    ]);
    expect(problems[0]?.rule).toBe('和数据对不上：这里写的是 4，照数据算是 2');
  });
});
