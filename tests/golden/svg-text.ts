import type { Markup } from '../../src/charts/markup.ts';

/** A drawing as text, an element a line: what changes in it can be read. */
export function svgText(markup: Markup | string, depth = 0): string {
  const indent = '  '.repeat(depth);
  if (typeof markup === 'string') return `${indent}${escaped(markup)}\n`;
  const attributes = Object.entries(markup.attributes).map(([name, value]) => ` ${name}="${escaped(value)}"`);
  const start = `${indent}<${markup.tag}${attributes.join('')}`;
  const [only, ...more] = markup.children;
  if (only === undefined) return `${start}/>\n`;
  if (typeof only === 'string' && more.length === 0) return `${start}>${escaped(only)}</${markup.tag}>\n`;
  const children = markup.children.map((child) => svgText(child, depth + 1)).join('');
  return `${start}>\n${children}${indent}</${markup.tag}>\n`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
