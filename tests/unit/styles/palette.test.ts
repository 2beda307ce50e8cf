import { readFileSync } from 'node:fs';

import {
  converter,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  filterGrayscale,
  wcagContrast,
  type Color,
} from 'culori';
import { describe, expect, it } from 'vitest';

import { MOST_CLASSES } from '../../../src/charts/class-breaks.ts';
import { CLASS_PAINTS } from '../../../src/charts/map-figures.ts';

/* The colours of maps, to every eye: differences by CIEDE2000, dichromats by Machado, Oliveira and Fernandes (2009). */

type Palette = Readonly<Record<string, string>>;

const [light = '', dark = '', print = ''] = readFileSync('src/styles/tokens.css', 'utf8').split('@media');
const paletteOf = (css: string): Palette =>
  Object.fromEntries(
    [...css.matchAll(/--color-([\w-]+): (#[\da-f]{6});/g)].map(
      ([, name = '', value = '']) => [name, value] as const,
    ),
  );
const LIGHT = paletteOf(light);
const PALETTES: Readonly<Record<string, Palette>> = {
  light: LIGHT,
  dark: { ...LIGHT, ...paletteOf(dark) },
  print: { ...LIGHT, ...paletteOf(print) },
};

const EYES: Readonly<Record<string, (colour: Color | string) => Color | undefined>> = {
  'all three cones': (colour) => converter('rgb')(colour),
  protanopia: filterDeficiencyProt(1) as (colour: Color | string) => Color | undefined,
  deuteranopia: filterDeficiencyDeuter(1) as (colour: Color | string) => Color | undefined,
  tritanopia: filterDeficiencyTrit(1) as (colour: Color | string) => Color | undefined,
};
const inGrey = filterGrayscale(1) as (colour: Color | string) => Color | undefined;

/** About three times what is told apart side by side, for areas that lie apart. */
const LEAST_DIFFERENCE = 7;
/** Lightness L* between neighbours in a row of greys. */
const LEAST_GREY_STEP = 8;
const TEXT_CONTRAST = 4.5;
/** Of what is no text (WCAG 2.2, 1.4.11). */
const SHAPE_CONTRAST = 3;

const VERDICTS = ['above', 'below', 'neutral'];
const GROUNDS = [...VERDICTS, ...CLASS_PAINTS, 'paper', 'symbol'];
const difference = differenceCiede2000();

function at(palette: Palette, token: string): string {
  const colour = palette[token];
  if (colour === undefined) throw new Error(`no colour ${token}`);
  return colour;
}

function seen(palette: Palette, token: string, eye: (colour: string) => Color | undefined): Color {
  const colour = eye(at(palette, token));
  if (colour === undefined) throw new Error(`no colour ${token}`);
  return colour;
}

function lightness(palette: Palette, token: string): number {
  return converter('lab65')(seen(palette, token, inGrey)).l;
}

function pairs(tokens: readonly string[]): readonly (readonly [string, string])[] {
  return tokens.flatMap((a, place) => tokens.slice(place + 1).map((b) => [a, b] as const));
}

it('reads the tokens: three palettes, and the dark one is another', () => {
  for (const palette of Object.values(PALETTES))
    for (const token of GROUNDS) expect(at(palette, token)).toBeTruthy();
  for (const token of VERDICTS) {
    expect(PALETTES['dark']?.[token]).not.toBe(LIGHT[token]);
    expect(PALETTES['print']?.[token]).not.toBe(LIGHT[token]);
  }
});

it('knows two colours that a dichromat confuses, so that it would see others', () => {
  const [red, green] = ['#c0504d', '#7f9a48'];
  const apart = (eye: string): number => difference(EYES[eye]?.(red) ?? red, EYES[eye]?.(green) ?? green);
  expect(apart('all three cones')).toBeGreaterThan(40);
  expect(apart('deuteranopia')).toBeLessThan(20);
});

it('has a colour for every class that a map may have, and no map has more than four', () => {
  expect(MOST_CLASSES).toBe(4);
  expect(CLASS_PAINTS).toHaveLength(MOST_CLASSES);
});

describe.each(Object.entries(PALETTES))('the %s palette', (name, palette) => {
  const eyes = name === 'print' ? [] : Object.entries(EYES);

  it.each(eyes)('tells verdicts, classes and circles apart: %s', (_, eye) => {
    const neighbours = CLASS_PAINTS.slice(1).map(
      (paint, place) => [CLASS_PAINTS[place] ?? '', paint] as const,
    );
    for (const [a, b] of [
      ...pairs(VERDICTS),
      ...pairs(CLASS_PAINTS),
      ...neighbours,
      ['symbol', 'neutral'] as const,
    ])
      expect(difference(seen(palette, a, eye), seen(palette, b, eye)), `${a} ${b}`).toBeGreaterThan(
        LEAST_DIFFERENCE,
      );
  });

  it('tells verdicts apart without any colour, and classes run one way from the ground', () => {
    for (const [a, b] of pairs(VERDICTS)) {
      const step = Math.abs(lightness(palette, a) - lightness(palette, b));
      expect(step, `${a} ${b}`).toBeGreaterThan(LEAST_GREY_STEP);
    }
    const ground = lightness(palette, 'paper');
    const away = CLASS_PAINTS.map((paint) => Math.abs(lightness(palette, paint) - ground));
    for (const [place, distance] of away.slice(1).entries())
      expect(distance - (away[place] ?? 0), `class-${place + 1}`).toBeGreaterThan(LEAST_GREY_STEP);
  });

  it('lets figures be read on every ground, without the halo that is behind them', () => {
    for (const ground of GROUNDS)
      expect(wcagContrast(at(palette, 'on-map'), at(palette, ground)), ground).toBeGreaterThanOrEqual(
        TEXT_CONTRAST,
      );
  });

  it('draws patterns of states and borders that can be seen', () => {
    for (const [shape, ground] of [
      ['hatch', 'paper'],
      ['border', 'paper'],
      ['border', 'neutral'],
      ['loess', 'paper'],
    ] as const)
      expect(wcagContrast(at(palette, shape), at(palette, ground)), shape).toBeGreaterThanOrEqual(
        SHAPE_CONTRAST,
      );
  });
});
