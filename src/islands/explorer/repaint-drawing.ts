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
  for (const { code, label: printed, radius } of figures) {
    const text = svg.querySelector(`[data-label="${code}"]`);
    if (text !== null) text.textContent = printed;
    svg.querySelector(`[data-symbol="${code}"]`)?.setAttribute('r', String(radius * scale));
  }
}
