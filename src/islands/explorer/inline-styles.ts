/** What a style sheet says of a drawing; a picture has none to follow. */
const PROPERTIES = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-linejoin',
  'stroke-dasharray',
  'paint-order',
  'font-size',
  'font-weight',
  'font-variant-numeric',
  'text-anchor',
] as const;

const NOT_IN_A_PICTURE = /^(data-|aria-|role$|href$|class$|tabindex$)/;

/** A copy that looks the same without the page's style sheet, and leads nowhere. */
export function inlineStyles(drawing: Element): Element {
  const copy = drawing.cloneNode(true) as Element;
  const originals = [drawing, ...drawing.querySelectorAll('*')];
  const copies = [copy, ...copy.querySelectorAll('*')];
  for (const [place, original] of originals.entries()) {
    const target = copies[place];
    if (target === undefined || original.tagName === 'title') continue;
    const style = getComputedStyle(original);
    for (const property of PROPERTIES) {
      const value = style.getPropertyValue(property);
      if (value !== '') target.setAttribute(property, addressesWithin(value));
    }
    for (const { name } of [...target.attributes])
      if (NOT_IN_A_PICTURE.test(name)) target.removeAttribute(name);
  }
  return copy;
}

/** Browsers give references to patterns with the page's address. */
function addressesWithin(value: string): string {
  return value.replaceAll(/url\("?[^"#)]*#([^")]+)"?\)/g, 'url(#$1)');
}
