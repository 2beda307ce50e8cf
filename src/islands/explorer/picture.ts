import type { ViewModel } from '../../charts/view-model.ts';
import { widthInEms, wrapText } from '../../charts/wrap-text.ts';
import type { ViewId } from '../../domain/view-state.ts';
import { svgElement } from './build-markup.ts';
import { inlineStyles } from './inline-styles.ts';

/** A table is no picture. */
type PictureView = Exclude<ViewId, 'table'>;

const WIDTH = 720;
const EDGE = 28;
const INNER = WIDTH - 2 * EDGE;
const PIXELS_PER_UNIT = 2;
/** Drawings of one period stand in the middle, those of many beside each other. */
const ONE_WIDTH = 560;
const COLUMNS = 3;
const COLUMN_GAP = 16;

/**
 * The drawing of a view with everything that it must not lose: title, sentences, legend, disclaimer, source,
 * release, and the mark of examples. Colours and type are the page's own, written into every element.
 *
 * @param footers printed below the source line of the page
 */
export function drawPicture(
  root: HTMLElement,
  model: ViewModel,
  view: PictureView,
  footers: readonly string[],
): SVGSVGElement {
  const colour = (token: string): string =>
    getComputedStyle(document.documentElement).getPropertyValue(`--color-${token}`).trim();
  const picture = svgElement('svg', {
    xmlns: 'http://www.w3.org/2000/svg',
    'font-family': getComputedStyle(document.body).fontFamily,
  });
  let y = EDGE;
  const write = (text: string, size: number, token: string, weight = 400): void => {
    for (const line of wrapText(text, INNER / size)) {
      y += size * 1.5;
      picture.append(
        svgElement(
          'text',
          { x: EDGE, y: y - size * 0.4, 'font-size': size, 'font-weight': weight, fill: colour(token) },
          line,
        ),
      );
    }
  };
  write(model.title, 24, 'ink', 700);
  for (const words of [...model.sentences, ...(model.provisional === null ? [] : [model.provisional])])
    write(words, 16, 'ink');
  y += 14;
  y = placeDrawings(picture, root, view, y, (text, x, top) =>
    svgElement('text', { x, y: top, 'font-size': 15, fill: colour('ink') }, text),
  );
  y = placeSizes(picture, root, view, y + 10);
  y = placeLegend(picture, root, y + 6, colour('ink'));
  y += 12;
  const source =
    root.querySelector('.map-figure > .source-line')?.textContent.replaceAll(/\s+/g, ' ').trim() ?? '';
  for (const words of [source, ...footers]) write(words, 13, 'mute');
  y += EDGE;

  const ground = svgElement('rect', { width: WIDTH, height: Math.ceil(y), fill: colour('paper') });
  const patterns = root.querySelector('.patterns defs');
  if (patterns !== null) picture.prepend(inlineStyles(patterns));
  picture.prepend(ground);
  picture.setAttribute('viewBox', `0 0 ${WIDTH} ${Math.ceil(y)}`);
  picture.setAttribute('width', String(WIDTH));
  picture.setAttribute('height', String(Math.ceil(y)));
  return picture as SVGSVGElement;
}

const DRAWINGS: Readonly<Record<PictureView, string>> = {
  map: '.map-stage > svg',
  tiles: '[data-panel="tiles"] .tile-figure > svg',
  multiples: '.multiple > svg',
};

/** @returns the lower edge */
function placeDrawings(
  picture: Element,
  root: HTMLElement,
  view: PictureView,
  top: number,
  caption: (text: string, x: number, y: number) => Element,
): number {
  const drawings = [...root.querySelectorAll<SVGSVGElement>(DRAWINGS[view])];
  // A release without a reviewed map has tiles in its place.
  const columns = drawings.length > 1 ? COLUMNS : 1;
  const width = columns > 1 ? (INNER - (columns - 1) * COLUMN_GAP) / columns : ONE_WIDTH;
  const left = columns > 1 ? EDGE : (WIDTH - width) / 2;
  let [y, lowest] = [top, top];
  for (const [place, drawing] of drawings.entries()) {
    const column = place % columns;
    if (column === 0) y = lowest + (place === 0 ? 0 : COLUMN_GAP);
    const { x: boxX, y: boxY, width: boxWidth, height: boxHeight } = drawing.viewBox.baseVal;
    const x = left + column * (width + COLUMN_GAP);
    const title = drawing.parentElement?.querySelector(':scope > figcaption')?.textContent.trim() ?? '';
    const isTitled = columns > 1 && title !== '';
    if (isTitled) picture.append(caption(title, x, y + 16));
    const copy = inlineStyles(drawing);
    const height = (width * boxHeight) / boxWidth;
    for (const [name, value] of Object.entries({ x, y: y + (isTitled ? 22 : 0), width, height }))
      copy.setAttribute(name, String(value));
    copy.setAttribute('viewBox', `${boxX} ${boxY} ${boxWidth} ${boxHeight}`);
    picture.append(copy);
    lowest = Math.max(lowest, y + height + (isTitled ? 22 : 0));
  }
  return lowest;
}

/** The sizes of circles, as wide as the drawing that they explain. @returns the lower edge */
function placeSizes(picture: Element, root: HTMLElement, view: PictureView, top: number): number {
  const sizes = root.querySelector<SVGSVGElement>('[data-part="legend"] svg.sizes');
  // Periods side by side have their own among them.
  if (sizes === null || view === 'multiples') return top;
  const { width, height } = sizes.viewBox.baseVal;
  const copy = inlineStyles(sizes);
  const place = {
    x: (WIDTH - ONE_WIDTH) / 2,
    y: top,
    width: ONE_WIDTH,
    height: (ONE_WIDTH * height) / width,
  };
  for (const [name, value] of Object.entries(place)) copy.setAttribute(name, String(value));
  picture.append(copy);
  return top + place.height;
}

/** @returns the lower edge */
function placeLegend(picture: Element, root: HTMLElement, top: number, ink: string): number {
  const size = 15;
  let [x, y, row] = [EDGE, top, 0];
  for (const item of root.querySelectorAll('[data-part="legend"] li')) {
    const drawn = item.querySelector('svg');
    if (drawn === null) continue;
    const [width, height] = [Number(drawn.getAttribute('width')), Number(drawn.getAttribute('height'))];
    const words = [...item.childNodes]
      .filter((node) => node !== drawn)
      .map((node) => node.textContent?.trim() ?? '')
      .join(' ');
    const room = width + 8 + widthInEms(words) * size + 18;
    if (x > EDGE && x + room > WIDTH - EDGE) {
      [x, y] = [EDGE, y + row + 6];
      row = 0;
    }
    const swatch = inlineStyles(drawn);
    swatch.setAttribute('x', String(x));
    swatch.setAttribute('y', String(y));
    row = Math.max(row, height, size * 1.3);
    picture.append(
      swatch,
      svgElement(
        'text',
        { x: x + width + 8, y: y + height / 2 + size * 0.36, 'font-size': size, fill: ink },
        words,
      ),
    );
    x += room;
  }
  return y + row;
}

export function svgText(picture: SVGSVGElement): string {
  return new XMLSerializer().serializeToString(picture);
}

/** @throws where the browser cannot draw it */
export async function pngOf(picture: SVGSVGElement): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svgText(picture)], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = Number(picture.getAttribute('width')) * PIXELS_PER_UNIT;
    canvas.height = Number(picture.getAttribute('height')) * PIXELS_PER_UNIT;
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('no 2d canvas');
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => {
        if (blob === null) reject(new Error('no picture'));
        else resolve(blob);
      });
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}
