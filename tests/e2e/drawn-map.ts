import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import type { Locator, Page } from '@playwright/test';

/** Codes in the order of the table that names the districts. */
export const DISTRICT_CODES: readonly string[] = readFileSync(
  resolve(import.meta.dirname, '../../data/districts.csv'),
  'utf8',
)
  .split('\n')
  .slice(1)
  .flatMap((row) => /^\d{6}/.exec(row)?.[0] ?? []);

export function drawnMap(page: Page, id = 'map'): Locator {
  return page.locator(`svg[data-map="${id}"]`);
}

export function readout(page: Page, code: string, id = 'map'): Locator {
  return page.locator(`#${id}-${code}`);
}

export interface DrawnLabel {
  readonly name: string;
  readonly value: string;
  /** Of both lines, in CSS pixels. */
  readonly box: Box;
  readonly fontSize: number;
}

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The labels as the reader sees them. */
export function drawnLabels(map: Locator): Promise<readonly DrawnLabel[]> {
  return map.evaluate((svg) => {
    const scale = svg.getBoundingClientRect().width / (svg as SVGSVGElement).viewBox.baseVal.width;
    return [...svg.querySelectorAll<SVGTextElement>('text.name')].map((name) => {
      const value = name.nextElementSibling as SVGTextElement;
      const boxes = [name.getBoundingClientRect(), value.getBoundingClientRect()];
      return {
        name: name.textContent,
        value: value.textContent,
        box: {
          left: Math.min(...boxes.map(({ left }) => left)),
          right: Math.max(...boxes.map(({ right }) => right)),
          top: Math.min(...boxes.map(({ top }) => top)),
          bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
        },
        fontSize: Math.min(
          ...[name, value].map((text) => Number.parseFloat(getComputedStyle(text).fontSize) * scale),
        ),
      };
    });
  });
}

/** Pairs that cover each other. */
export function overlaps(labels: readonly { readonly name: string; readonly box: Box }[]): readonly string[] {
  return labels.flatMap((a, index) =>
    labels
      .slice(index + 1)
      .filter(
        (b) =>
          a.box.left < b.box.right &&
          b.box.left < a.box.right &&
          a.box.top < b.box.bottom &&
          b.box.top < a.box.bottom,
      )
      .map((b) => `${a.name} × ${b.name}`),
  );
}

export function isInside(
  { left, right, top, bottom }: Box,
  frame: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
): boolean {
  return (
    left >= frame.x && top >= frame.y && right <= frame.x + frame.width && bottom <= frame.y + frame.height
  );
}
