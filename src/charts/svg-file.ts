import type { Markup } from './markup.ts';

/** A drawing as the text of a file of its own. */
export function svgFile(drawing: Markup): string {
  return `${textOfElement(drawing)}\n`;
}

function textOfElement({ tag, attributes, children }: Markup): string {
  const given = Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escape(value)}"`)
    .join('');
  const inner = children.map((child) => (typeof child === 'string' ? escape(child) : textOfElement(child)));
  return `<${tag}${given}>${inner.join('')}</${tag}>`;
}

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
