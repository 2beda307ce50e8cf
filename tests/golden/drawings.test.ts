import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';

import { heatMatrix } from '../../src/charts/heat-matrix.ts';
import { intervalDots } from '../../src/charts/interval-dots.ts';
import { networkDrawing } from '../../src/charts/network-drawing.ts';
import { networkMatrix } from '../../src/charts/network-matrix.ts';
import { sharePairs } from '../../src/charts/share-pairs.ts';
import { sparkline } from '../../src/charts/sparkline.ts';
import { survivalCurve } from '../../src/charts/survival-curve.ts';
import {
  MADE_UP_DOTS,
  MADE_UP_HEAT,
  MADE_UP_LONG_DOTS,
  MADE_UP_NETWORK,
  MADE_UP_NETWORK_MATRIX,
  MADE_UP_PAIRS,
  MADE_UP_SPARK,
  madeUpCurve,
} from '../unit/charts/made-up-drawings.ts';
import { svgText } from './svg-text.ts';

/** Every drawing to the last digit, beside what was looked at. UPDATE_GOLDEN=1 draws them anew, to be looked at. */
const FOLDER = join(import.meta.dirname, 'drawings');
const DRAWINGS = {
  'heat-matrix': heatMatrix(MADE_UP_HEAT),
  'interval-dots': intervalDots(MADE_UP_DOTS),
  'interval-dots-long-names': intervalDots(MADE_UP_LONG_DOTS),
  'network-drawing': networkDrawing(MADE_UP_NETWORK),
  'network-matrix': networkMatrix(MADE_UP_NETWORK_MATRIX),
  'share-pairs': sharePairs(MADE_UP_PAIRS),
  sparkline: sparkline(MADE_UP_SPARK),
  'survival-curve': survivalCurve(madeUpCurve(1)),
};

describe('drawings', () => {
  test.each(Object.entries(DRAWINGS))('%s', (name, drawing) => {
    const path = join(FOLDER, `${name}.svg`);
    const drawn = svgText(drawing);
    if (process.env['UPDATE_GOLDEN'] === '1') {
      mkdirSync(FOLDER, { recursive: true });
      writeFileSync(path, drawn);
    }
    expect(existsSync(path), `${path}: UPDATE_GOLDEN=1 draws it`).toBe(true);
    expect(drawn).toBe(readFileSync(path, 'utf8'));
  });

  test('are all that is kept', () => {
    expect(readdirSync(FOLDER).sort()).toEqual(
      Object.keys(DRAWINGS)
        .map((name) => `${name}.svg`)
        .sort(),
    );
  });
});
