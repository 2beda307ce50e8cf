import type { Markup } from '../../charts/markup.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** The elements of a drawing or a table. */
export function buildMarkup({ tag, attributes, children }: Markup, isInSvg = false): Element {
  const isSvg = isInSvg || tag === 'svg';
  const built = isSvg ? document.createElementNS(SVG, tag) : document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) built.setAttribute(name, value);
  built.append(...children.map((child) => (typeof child === 'string' ? child : buildMarkup(child, isSvg))));
  return built;
}

/** An element of SVG, for what is only drawn in the browser. */
export function svgElement(
  tag: string,
  attributes: Readonly<Record<string, string | number>>,
  text = '',
): SVGElement {
  const built = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) built.setAttribute(name, String(value));
  built.textContent = text;
  return built;
}
