import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { periodKind } from '../../../src/domain/period.ts';
import { MEASURES } from '../../../src/domain/published-frame.ts';
import { PERIOD_KINDS, periodsOf } from '../../../src/domain/view-choices.ts';
import { isViewQuery } from '../../../src/domain/view-keys.ts';
import { firstView, formatView, parseView, VIEWS, type ViewState } from '../../../src/domain/view-state.ts';
import { atlasOf } from '../../../src/charts/view-feed.ts';
import { madeUpFeed } from '../charts/made-up-atlas.ts';

const atlas = atlasOf(madeUpFeed());
const first = firstView(atlas);
if (first === null) throw new Error('the made-up atlas is empty');
const types = madeUpFeed().types;

/** Every view that the atlas publishes. */
const published: readonly ViewState[] = MEASURES.flatMap((measure) =>
  types.flatMap((type) =>
    PERIOD_KINDS.flatMap((kind) =>
      periodsOf(atlas, { measure, type, kind }).flatMap((period) =>
        VIEWS.flatMap((view) =>
          [null, ...atlas.districts].flatMap((district) =>
            (measure === 'rate' ? [false, true] : [false]).map((isSmoothed) => ({
              measure,
              type,
              period,
              view,
              district,
              isSmoothed,
            })),
          ),
        ),
      ),
    ),
  ),
);

const why = (query: string): readonly string[] =>
  parseView(query, atlas, first).problems.map(({ key, why: reason }) => `${key} ${reason}`);

describe('the address of a view', () => {
  it('gives the view again, for every one that is published', () => {
    expect(published.length).toBeGreaterThan(5000);
    fc.assert(
      fc.property(fc.constantFrom(...published), (state) => {
        expect(parseView(formatView(state), atlas, first)).toEqual({ state, problems: [] });
      }),
      { numRuns: 300 },
    );
  });

  it('is short', () => {
    expect(formatView({ ...first, period: '2026-09-r12', district: '621121' })).toBe(
      'm=rate&t=all&p=2026-09-r12&v=map&d=621121',
    );
  });

  it('never fails and never ends in a view that is not published, whatever it says', () => {
    const part = fc.oneof(
      fc.string(),
      fc.constantFrom(
        'rate',
        'loss',
        'all',
        'task-rebate',
        '2025',
        '2026',
        '2026-09',
        '2027-01',
        '2026-q3',
        'map',
        '621121',
        '',
      ),
    );
    fc.assert(
      fc.property(
        fc.record({ m: part, t: part, p: part, v: part, d: part }, { requiredKeys: [] }),
        (given) => {
          const { state } = parseView(new URLSearchParams(given).toString(), atlas, first);
          const kind = periodKind(state.period);
          expect(kind).not.toBeNull();
          expect(periodsOf(atlas, { ...state, kind: kind ?? 'year' })).toContain(state.period);
          expect(VIEWS).toContain(state.view);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('starts with the rate of all types in the latest full year', () => {
    expect(first).toEqual({
      measure: 'rate',
      type: 'all',
      period: '2025',
      view: 'map',
      district: null,
      isSmoothed: false,
    });
    expect(parseView('', atlas, first)).toEqual({ state: first, problems: [] });
    expect(parseView('?elder=1', atlas, first)).toEqual({ state: first, problems: [] });
  });

  it.each([
    ['m=nothing', ['m unknown']],
    ['t=no-such-group', ['t unknown']],
    ['p=soon', ['p unknown']],
    ['p=', ['p unknown']],
    ['v=globe', ['v unknown']],
    ['d=999999', ['d unknown']],
    ['p=2026', ['p not_due']],
    ['p=2031-04', ['p not_due']],
    ['p=2019', ['p not_published']],
    ['m=loss&p=2026-09', ['m not_published']],
    ['m=filed&t=task-rebate&p=2026-09', ['t not_published']],
    ['m=<b>&t=x&p=y&v=z&d=0', ['m unknown', 't unknown', 'v unknown', 'd unknown', 'p unknown']],
  ])('names what it could not follow: %s', (query, problems) => {
    expect(why(query)).toEqual(problems);
  });

  it('falls back to the latest period of the kind that was asked for', () => {
    expect(parseView('p=2031-04', atlas, first).state.period).toBe('2026-09');
    expect(parseView('m=loss&p=2026-q4', atlas, first).state).toMatchObject({
      measure: 'loss',
      period: '2026-q3',
    });
  });

  it('is told from other queries', () => {
    expect(isViewQuery('?elder=1')).toBe(false);
    expect(isViewQuery('?elder=1&p=2025')).toBe(true);
  });
});
