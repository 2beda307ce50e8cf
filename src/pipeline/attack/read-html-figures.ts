import { ALL_TYPES, MEASURES } from '../../domain/published-frame.ts';
import { PUBLIC_FRAMES } from '../protect/frame-plans.ts';
import type { EmittedFigure } from './emitted-figure.ts';
import { above, attribute, hasClass, parseHtml, textOf, within, type Element } from './html-tree.ts';
import { readTable } from './html-table.ts';
import { roundingOf, type Units } from './rounding-of.ts';
import { readNumber } from './read-number.ts';
import { figuresSaid, readSentenceFigures } from './read-sentence-figures.ts';
import type { Clues } from './reading-clues.ts';

/**
 * Every figure that a reader finds on a page: in tables by their heads, on drawn districts and in what is read
 * aloud of them by the caption, in sentences by the area and period they name.
 */
export function readHtmlFigures(
  file: string,
  html: string,
  clues: Clues,
  units: Units,
): readonly EmittedFigure[] {
  const elements = parseHtml(html);
  const heading = textOf(elements.find(({ tagName }) => tagName === 'h1') ?? emptyText());
  return [
    ...elements
      .filter(({ tagName }) => tagName === 'table')
      .flatMap((table) => tableFigures(file, table, heading, clues, units)),
    ...elements
      .filter((element) => attribute(element, 'data-code') !== null)
      .flatMap((element) => saidOf(file, element, clues, units)),
    ...elements
      .filter(({ tagName }) => tagName === 'svg')
      .flatMap((drawing) => drawnFigures(file, drawing, clues)),
    ...elements
      .filter(({ tagName }) => tagName === 'data')
      .flatMap((element) => embeddedFigure(file, element, units)),
    ...elements
      .filter((element) => ['p', 'li', 'span', 'a', 'strong'].includes(element.tagName) && !isPutIn(element))
      .flatMap((element) => readSentenceFigures(file, textOf(element, isPutIn), heading, clues, units)),
  ];
}

function tableFigures(
  file: string,
  table: Element,
  heading: string,
  clues: Clues,
  units: Units,
): readonly EmittedFigure[] {
  const { caption, rows } = readTable(table);
  return rows.flatMap(({ head: rowHead, cells }) => {
    const type = clues.typeOf(rowHead, caption);
    return cells.flatMap(({ columnHead, cell }) => {
      if (clues.isDerived(columnHead)) return [];
      const places = [rowHead, columnHead, caption];
      const measure = firstOf(clues.measureIn, [columnHead, rowHead, caption]);
      const printed = textOf(cell, (element) => hasClass(element, 'range') || isCited(element));
      const value = measure === null ? null : readNumber(printed, roundingOf(measure, units));
      const period = firstOf(clues.periodIn, places);
      const area = firstOf(clues.areaIn, [...places, heading]);
      if (value === null || measure === null || period === null || area === null || type === null) return [];
      return [{ file, area, period, type, measure, value, interval: null }];
    });
  });
}

/** What a district on a map or in a readout says of itself; the period is the caption's. */
function saidOf(file: string, element: Element, clues: Clues, units: Units): readonly EmittedFigure[] {
  const figure = above(element, ['figure']);
  const captions = figure === null ? [] : within(figure, 'figcaption').map((one) => textOf(one));
  const period = firstOf(clues.periodIn, captions);
  const area = attribute(element, 'data-code');
  if (period === null || area === null) return [];
  const words = `${attribute(element, 'aria-label') ?? ''} ${textOf(element, isCited)}`;
  return figuresSaid(file, words, area, period, clues, units);
}

/** The figure printed under a name on a drawing. */
function drawnFigures(file: string, drawing: Element, clues: Clues): readonly EmittedFigure[] {
  const label = attribute(drawing, 'aria-label') ?? '';
  const [measure, period] = [clues.measureIn(label), clues.periodIn(label)];
  if (measure === null || period === null) return [];
  const texts = within(drawing, 'text').map((one) => textOf(one).trim());
  return texts.flatMap((name, index) => {
    const area = clues.areaIn(name);
    const value = readNumber(texts[index + 1] ?? '');
    if (area === null || value === null) return [];
    return [{ file, area, period, type: ALL_TYPES, measure, value, interval: null }];
  });
}

/** A figure put into a text names itself, and one of others is not of our cells: neither is guessed from the words. */
function isPutIn(element: Element): boolean {
  return element.tagName === 'data' || isCited(element);
}

function isCited(element: Element): boolean {
  return hasClass(element, 'cited');
}

function embeddedFigure(file: string, element: Element, units: Units): readonly EmittedFigure[] {
  const [frame = '', period = '', area = '', named, type = ALL_TYPES] = (
    attribute(element, 'value') ?? ''
  ).split(' ');
  const measure = MEASURES.find((id) => id === named);
  const level = PUBLIC_FRAMES.find(({ id }) => id === frame)?.types ?? 'all';
  const printed = /\d[\d,]*(?:\.\d+)?(?:万| m)?/.exec(textOf(element).replace('10,000', ''))?.[0] ?? '';
  const value = measure === undefined ? null : readNumber(printed, roundingOf(measure, units));
  if (measure === undefined || value === null) return [];
  return [
    { file, area, period, type: level === 'all' ? type : `${level}:${type}`, measure, value, interval: null },
  ];
}

function firstOf<Found>(find: (text: string) => Found | null, places: readonly string[]): Found | null {
  for (const place of places) {
    const found = find(place);
    if (found !== null) return found;
  }
  return null;
}

function emptyText(): Element {
  const [html] = parseHtml('');
  if (html === undefined) throw new Error('no document');
  return html;
}
