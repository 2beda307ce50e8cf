import { describe, expect, it } from 'vitest';

import { areaGaps } from '../../../../src/domain/indicator/area-gaps.ts';
import { changesSince } from '../../../../src/domain/indicator/changes-since.ts';
import { latestRolling } from '../../../../src/domain/indicator/collaboration-view.ts';
import type { Collaboration } from '../../../../src/domain/indicator/collaboration.ts';
import { DIMENSIONS, type Indicator } from '../../../../src/domain/indicator/indicator.ts';
import type { PublishedIndicatorCell } from '../../../../src/domain/indicator/published-indicator.ts';
import { scoreInputOf, scorePeriods } from '../../../../src/domain/indicator/score-input-of.ts';
import { missingScores, scoreMatrix } from '../../../../src/domain/indicator/score-matrix.ts';
import { NOT_SUPPLIED, publishedNumber, shown } from '../../../../src/domain/published-value.ts';
import { scoreCollaboration } from '../../../../src/pipeline/score-collaboration.ts';

const REGION = 'R';
const AREAS = ['A', 'B', REGION];
const NOW = '2026-09-r12';
const BEFORE = '2025-09-r12';
const both = (text: string): Indicator['name'] => ({ zh: text, en: text });

/** One indicator a dimension. */
const indicators = DIMENSIONS.map((dimension, place): Indicator => ({
  id: `I${place}`,
  dimension,
  name: both(`I${place}`),
  unit: both('%'),
  measure: 'share',
  counts: 'acts',
  factor: 100,
  direction: '+',
  goalposts: { low: 0, high: 100 },
  goalpostsBy: 'panel',
  goalpostSource: null,
  weight: 1,
  definition: both(''),
  formula: both(''),
  numerator: both(''),
  denominator: both(''),
  notMeasured: both(''),
  gamed: both(''),
  guardrail: both(''),
  guard: null,
  agencies: [],
  lawArticle: null,
  problems: [],
  causes: [],
  strategies: [],
}));

function cell(
  indicator: string,
  area: string,
  period: string,
  numerator: number | null,
): PublishedIndicatorCell {
  const of = area === REGION ? 200 : 100;
  const state = numerator === null ? NOT_SUPPLIED : shown(numerator);
  return {
    indicator,
    area,
    period,
    window: { first: period.slice(0, 7), last: period.slice(0, 7) },
    value: numerator === null ? NOT_SUPPLIED : shown((100 * numerator) / of),
    why: null,
    numerator: state,
    denominator: numerator === null ? NOT_SUPPLIED : shown(of),
    standardError: null,
    equalCases: null,
    percentiles: null,
    guard: null,
  };
}

/** @param of numerator of an indicator and area; the region has the sum */
function collaborationOf(
  of: (indicator: string, area: string, period: string) => number | null,
  periods: readonly string[] = [BEFORE, '2026-06-r12', NOW],
): Collaboration {
  const cells = periods.flatMap((period) =>
    indicators.flatMap(({ id }) => {
      const [a, b] = [of(id, 'A', period), of(id, 'B', period)];
      const whole = a === null || b === null ? null : a + b;
      return [cell(id, 'A', period, a), cell(id, 'B', period, b), cell(id, REGION, period, whole)];
    }),
  );
  return {
    indicators,
    agencies: [],
    areas: AREAS,
    periods,
    cells,
    approved: null,
    provenance: 'synthetic',
    score: null,
  };
}

describe('what the score is worked out from', () => {
  it('twelve months that share none with another, of every area', () => {
    const collaboration = collaborationOf(() => 50);
    expect(latestRolling(collaboration)).toBe(NOW);
    expect(scorePeriods(collaboration)).toEqual([BEFORE, NOW]);
    const { areas, compared } = scoreInputOf(collaboration, REGION);
    expect(areas).toHaveLength(6);
    expect(compared).toEqual(['A', 'B']);
    expect(areas[0]?.observed['I0']).toEqual({ kind: 'share', numerator: 50, denominator: 100, per: 100 });
  });
});

describe('the matrix', () => {
  it('has the geometric mean of the dimensions, with an interval that holds it', () => {
    const collaboration = collaborationOf((id, area) => (area === 'A' ? 80 : 10 * (1 + Number(id.slice(1)))));
    const score = scoreCollaboration(collaboration, REGION);
    if (score === null) throw new Error('no score');
    const [a, b] = scoreMatrix(collaboration, score, NOW);
    expect(a?.dimensions.map(publishedNumber)).toEqual([80, 80, 80, 80, 80]);
    const rescaled = [10, 20, 30, 40, 50].map((value) => 1 + 0.99 * value);
    const geometric = rescaled.reduce((product, value) => product * value, 1) ** (1 / 5);
    expect(b?.composite).toMatchObject({ state: 'value' });
    expect(publishedNumber(b?.composite ?? NOT_SUPPLIED)).toBeCloseTo(geometric, 8);
    const interval = b?.composite.state === 'value' ? b.composite.interval : null;
    expect(interval?.lower).toBeLessThan(geometric);
    expect(interval?.upper).toBeGreaterThan(geometric);
  });

  it('says what cannot be computed, and for want of what', () => {
    const collaboration = collaborationOf((id, area) => (id === 'I2' && area === 'B' ? null : 50));
    expect(missingScores(collaboration, REGION, NOW)).toEqual([
      { area: 'B', dimension: DIMENSIONS[2], missing: ['I2'], of: 1, needed: 1 },
      { area: REGION, dimension: DIMENSIONS[2], missing: ['I2'], of: 1, needed: 1 },
    ]);
    const score = scoreCollaboration(collaboration, REGION);
    if (score === null) throw new Error('no score');
    expect(scoreMatrix(collaboration, score, NOW)[1]?.composite).toEqual(NOT_SUPPLIED);
  });

  it('is none where nothing is told', () => {
    expect(
      scoreCollaboration(
        collaborationOf(() => null),
        REGION,
      ),
    ).toBeNull();
  });
});

describe('what changed since last quarter', () => {
  const quarters = ['2026-q2', '2026-q3'];

  it('names what a quarter against the quarter before makes plain', () => {
    const collaboration = collaborationOf(
      (id, area, period) => (id === 'I1' && area === 'A' && period === '2026-q3' ? 95 : 50),
      quarters,
    );
    const since = changesSince(collaboration);
    expect(since?.compared).toBe(15);
    expect(since?.named.map(({ indicator, area, change }) => [indicator.id, area, change.word])).toEqual([
      ['I1', 'A', 'rose'],
      ['I1', REGION, 'rose'],
    ]);
  });

  it('names nothing of what chance does', () => {
    const collaboration = collaborationOf((_, __, period) => (period === '2026-q3' ? 56 : 50), quarters);
    expect(changesSince(collaboration)?.named).toEqual([]);
  });
});

describe('weakest links', () => {
  it('name first what would raise the composite most, and how likely it is truly behind', () => {
    const collaboration = collaborationOf((id, area) =>
      id === 'I3' && area === 'A' ? 10 : id === 'I1' && area === 'A' ? 45 : 50,
    );
    const gaps = areaGaps(collaboration, 'A', REGION, NOW, 1);
    expect(gaps?.map(({ indicator }) => indicator)).toEqual(['I3', 'I1']);
    expect(gaps?.[0]?.behind).toBeGreaterThan(0.99);
    expect(gaps?.[1]?.behind).toBeLessThan(0.9);
  });

  it('leave out what is not made of the areas: a network of all is larger than any', () => {
    const plain = collaborationOf((_, area) => (area === 'A' ? 10 : 50));
    const collaboration = {
      ...plain,
      cells: plain.cells.map((one) =>
        one.indicator === 'I0' && one.area === REGION ? { ...one, denominator: shown(120) } : one,
      ),
    };
    const found = areaGaps(collaboration, 'A', REGION, NOW, 1)?.map(({ indicator }) => indicator);
    expect(found).toHaveLength(4);
    expect(found).not.toContain('I0');
  });
});
