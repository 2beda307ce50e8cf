import { describe, expect, it } from 'vitest';

import { atlasOf } from '../../../src/charts/view-feed.ts';
import { compactFrame, expandFrame } from '../../../src/domain/compact-frame.ts';
import { printedFrame } from '../../../src/domain/printed-digits.ts';
import type { MeasureId } from '../../../src/domain/published-frame.ts';
import {
  firstSelection,
  frameOf,
  kindChoices,
  latestPeriod,
  measureChoices,
  periodsOf,
  typeChoices,
  whyNot,
} from '../../../src/domain/view-choices.ts';
import { madeUpFeed } from '../charts/made-up-atlas.ts';

const atlas = atlasOf(madeUpFeed());
const month = { measure: 'rate', type: 'all', kind: 'month' } as const;

describe('the choices of an edition', () => {
  it('by month are the count and the rate, and the others say where they are published', () => {
    const choices = measureChoices(atlas, month);
    expect(choices.filter(({ why }) => why === null).map(({ id }) => id)).toEqual(['filed', 'rate']);
    expect(choices.find(({ id }) => id === 'loss')?.kinds).toEqual(['quarter', 'year', 'rolling12']);
    expect(choices.find(({ id }) => id === 'median_loss')?.kinds).toEqual(['year', 'rolling12']);
  });

  it('by quarter do not include the count', () => {
    expect(kindChoices(atlas, month).map(({ id, why }) => `${id} ${why === null}`)).toEqual([
      'month true',
      'quarter false',
      'year true',
      'rolling12 true',
    ]);
  });

  it('include groups of types by year only', () => {
    const groups = typeChoices(atlas, { ...month, measure: 'loss', kind: 'year' }, [
      'all',
      'task-rebate',
      'x',
    ]);
    expect(groups.map(({ why }) => why === null)).toEqual([true, true, false]);
    expect(typeChoices(atlas, month, ['task-rebate'])[0]?.why).toBe('not_published');
  });

  it('say why a whole table is left out, where the record knows it', () => {
    const frames = atlas.frames.filter(({ periodKind }) => periodKind !== 'quarter');
    const quarter = { measure: 'filed', type: 'all', kind: 'quarter' } as const;
    const left = (why: 'sparse' | 'not_listed', types = ['all']) => ({
      ...atlas,
      frames,
      leftOut: [
        { id: 'incidents-quarter-district', periodKind: 'quarter', types, why: { filed: why } } as const,
      ],
    });
    expect(whyNot({ ...atlas, frames }, quarter)).toBe('not_published');
    expect(whyNot(left('not_listed'), quarter)).toBe('not_listed');
    expect(whyNot(left('sparse'), quarter)).toBe('sparse');
    expect(whyNot(left('sparse'), { ...quarter, measure: 'loss' })).toBe('not_published');
    expect(whyNot(left('sparse', ['task-rebate']), quarter)).toBe('not_published');
  });

  it('say why they have no figures: too sparse, no data, not due, or no table of the edition', () => {
    const frames = atlas.frames.map((frame) => {
      if (frame.periodKind !== 'quarter') return frame;
      return {
        ...frame,
        measures: frame.measures.filter((id) => id !== 'returned' && id !== 'stopped'),
        withheld: { returned: 'sparse', stopped: 'no_data' } as const,
        cells: frame.cells.map((cell) => ({
          ...cell,
          values: { ...cell.values, clearance: { state: 'not_due' } as const },
        })),
      };
    });
    const sent = frames.map(printedFrame).map(compactFrame);
    const received = { frames: sent.map(expandFrame), districts: atlas.districts };
    const why = (measure: MeasureId) => whyNot(received, { measure, type: 'all', kind: 'quarter' });
    expect(['loss', 'returned', 'stopped', 'clearance', 'rate'].map((id) => why(id as MeasureId))).toEqual([
      null,
      'sparse',
      'no_data',
      'not_due',
      'not_published',
    ]);
  });

  it('end with the last period that has begun, and show the last that has figures', () => {
    const years = { measure: 'rate', type: 'all', kind: 'year' } as const;
    expect(periodsOf(atlas, years)).toEqual(['2022', '2023', '2024', '2025']);
    expect(latestPeriod(atlas, years)).toBe('2025');
    expect(latestPeriod(atlas, { ...years, type: 'nothing' })).toBeNull();
  });

  it('leave out frames that give the region only', () => {
    const [frame] = atlas.frames;
    if (frame === undefined) throw new Error('no frame');
    const wholeOnly = { frames: [{ ...frame, areas: ['621100'] }], districts: atlas.districts };
    expect(frameOf(wholeOnly, month)).toBeUndefined();
    expect(firstSelection(wholeOnly)).toBeNull();
  });

  it('begin with what there is where there is no year', () => {
    const months = { frames: atlas.frames.slice(0, 1), districts: atlas.districts };
    expect(firstSelection(months)).toEqual(month);
  });
});
