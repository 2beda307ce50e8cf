import { MAP_WIDTH } from '../../charts/label-size.ts';
import type { MapFigure } from '../../charts/map-figures.ts';
import { patternFill } from '../../charts/paint-fill.ts';

/**
 * Shows other figures on a drawn map or tile grid: outlines stay, a few attributes a district change.
 * @param colon between a name and its sentence
 */
export function repaintDrawing(
  svg: SVGSVGElement,
  figures: readonly MapFigure[],
  label: string,
  colon: string,
): void {
  const patterns = svg.querySelector('pattern')?.id.replace(/-\w+$/, '') ?? '';
  svg.setAttribute('aria-label', label);
  const scale = svg.viewBox.baseVal.width / MAP_WIDTH;
  const figureOf = new Map(figures.map((figure) => [figure.code, figure]));
  for (const link of svg.querySelectorAll('[data-code]')) {
    const figure = figureOf.get(link.getAttribute('data-code') ?? '');
    const area = link.querySelector('.area');
    if (figure === undefined || area === null) continue;
    const words = `${figure.name}${colon}${figure.sentence}`;
    link.setAttribute('aria-label', words);
    const title = link.querySelector('title');
    if (title !== null) title.textContent = words;
    area.setAttribute('class', `area p-${figure.paint}`);
    const fill = patternFill(figure.paint, patterns);
    if (fill === undefined) area.removeAttribute('fill');
    else area.setAttribute('fill', fill);
  }
  // One walk each: to ask for every district by its code would walk the drawing once a district.
  for (const text of svg.querySelectorAll<SVGElement>('[data-label]')) {
    const figure = figureOf.get(text.dataset['label'] ?? '');
    if (figure !== undefined) text.textContent = figure.label;
  }
  for (const symbol of svg.querySelectorAll<SVGElement>('[data-symbol]')) {
    const figure = figureOf.get(symbol.dataset['symbol'] ?? '');
    if (figure !== undefined) symbol.setAttribute('r', String(figure.radius * scale));
  }
}
