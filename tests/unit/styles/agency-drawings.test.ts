import { readFileSync } from 'node:fs';

import { wcagContrast } from 'culori';
import { describe, expect, test } from 'vitest';

import { heatMatrix } from '../../../src/charts/heat-matrix.ts';
import { intervalDots } from '../../../src/charts/interval-dots.ts';
import type { Markup } from '../../../src/charts/markup.ts';
import { networkDrawing } from '../../../src/charts/network-drawing.ts';
import { networkMatrix } from '../../../src/charts/network-matrix.ts';
import { sparkline } from '../../../src/charts/sparkline.ts';
import { survivalCurve } from '../../../src/charts/survival-curve.ts';
import { shown } from '../../../src/domain/published-value.ts';
import {
  MADE_UP_DOTS,
  MADE_UP_HEAT,
  MADE_UP_NETWORK,
  MADE_UP_NETWORK_MATRIX,
  MADE_UP_SPARK,
  madeUpCurve,
  randomNetwork,
} from '../charts/made-up-drawings.ts';

const SCROLLING = {
  ...MADE_UP_NETWORK_MATRIX,
  agencies: Array.from({ length: 9 }, (_, place) => ({
    id: String(place),
    name: `Agency ${place}`,
    leadsByLaw: false,
  })),
  valueOf: () => shown(0),
};
const DRAWINGS = [
  heatMatrix(MADE_UP_HEAT),
  intervalDots(MADE_UP_DOTS),
  networkMatrix(MADE_UP_NETWORK_MATRIX),
  networkMatrix(SCROLLING),
  sparkline(MADE_UP_SPARK),
  survivalCurve(madeUpCurve(1)),
  networkDrawing(MADE_UP_NETWORK),
  ...[1, 2, 3, 4].map((seed) => networkDrawing(randomNetwork(seed, 26))),
];
const DRAWN = new Set(DRAWINGS.flatMap(classesOf));
const css = readFileSync(new URL('../../../src/styles/agency-drawings.css', import.meta.url), 'utf8');
const map = readFileSync('src/styles/map.css', 'utf8');

function classesOf({ attributes, children }: Markup): readonly string[] {
  return [
    ...(attributes['class'] ?? '').split(' ').filter((name) => name !== ''),
    ...children.flatMap((child) => (typeof child === 'string' ? [] : classesOf(child))),
  ];
}

function classesIn(sheet: string): ReadonlySet<string> {
  const selectors = sheet.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/\{[^{}]*\}/g, ' ');
  return new Set([...selectors.matchAll(/\.([a-z][\w-]*)/gi)].flatMap(([, name]) => name ?? []));
}

describe('the style sheet of the drawings', () => {
  test('styles only what is drawn', () => {
    expect([...classesIn(css)].filter((name) => !DRAWN.has(name))).toEqual([]);
  });

  test('styles all that is drawn and filled or stroked by a class of its own', () => {
    const styled = new Set([...classesIn(css), ...classesIn(map)]);
    // Names of parts that take their look from what stands in them or around them, and of what a pattern fills.
    const plain = new Set(
      'matrix survival dots network row cell node member s-value p-zero p-suppressed p-not_supplied p-not_due'.split(
        ' ',
      ),
    );
    expect([...DRAWN].filter((name) => !styled.has(name) && !plain.has(name))).toEqual([]);
  });

  test('takes every colour from the tokens', () => {
    expect(css).not.toMatch(/#[\da-f]{3,8}\b|rgb|hsl/i);
  });
});

describe('the colours of curves', () => {
  const [light = '', dark = ''] = readFileSync('src/styles/tokens.css', 'utf8').split('@media');

  test.each([
    ['light', light],
    ['dark', dark],
  ])('stand out from their band and the paper: %s', (_, sheet) => {
    const colour = (name: string): string =>
      new RegExp(`--color-${name}: (#[\\da-f]{6})`).exec(sheet)?.[1] ?? '';
    for (const ground of ['paper', 'class-1', 'class-2'])
      expect(wcagContrast(colour('loess'), colour(ground))).toBeGreaterThanOrEqual(
        ground === 'class-2' ? 2.5 : 3,
      );
    expect(wcagContrast(colour('class-3'), colour('paper'))).toBeGreaterThanOrEqual(2);
  });
});
