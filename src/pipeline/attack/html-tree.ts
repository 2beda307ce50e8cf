import { parse, type DefaultTreeAdapterTypes } from 'parse5';

export type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;

export function parseHtml(html: string): readonly Element[] {
  return elementsOf(parse(html));
}

/** Elements below a node in the order of the document. */
export function elementsOf(node: Node): readonly Element[] {
  if (!('childNodes' in node)) return [];
  return node.childNodes.flatMap((child) => ('tagName' in child ? [child, ...elementsOf(child)] : []));
}

export function within(element: Element, tag: string): readonly Element[] {
  return elementsOf(element).filter(({ tagName }) => tagName === tag);
}

export function attribute(element: Element, name: string): string | null {
  return element.attrs.find((one) => one.name === name)?.value ?? null;
}

export function hasClass(element: Element, name: string): boolean {
  return (attribute(element, 'class') ?? '').split(/\s+/).includes(name);
}

/** Text of a node without that of the elements to skip. */
export function textOf(node: Node, skip: (element: Element) => boolean = () => false): string {
  if ('value' in node) return node.value;
  if (!('childNodes' in node)) return '';
  return node.childNodes
    .map((child) => ('tagName' in child && skip(child) ? '' : textOf(child, skip)))
    .join('')
    .replaceAll(/\s+/g, ' ');
}

/** The nearest element above with one of these tags. */
export function above(element: Element, tags: readonly string[]): Element | null {
  for (let node = element.parentNode; node !== null;) {
    if (!('tagName' in node)) return null;
    if (tags.includes(node.tagName)) return node;
    node = node.parentNode;
  }
  return null;
}
