import { isMap, isPair, isScalar, type Document, type LineCounter, type Node, type Pair } from 'yaml';

/** Keys and indices from the top of a document. */
export type DocumentPath = readonly (string | number)[];

/**
 * The line of the key at a path, or of the nearest parent that exists.
 * @param lineOffset lines that stand before the document in its file
 */
export function lineOfPath(
  document: Document,
  lines: LineCounter,
  path: DocumentPath,
  lineOffset: number,
): number | null {
  for (let depth = path.length; depth >= 0; depth -= 1) {
    const start = startOf(document, path.slice(0, depth));
    if (start !== null) return lines.linePos(start).line + lineOffset;
  }
  return null;
}

function startOf(document: Document, path: DocumentPath): number | null {
  const holder: unknown = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
  const key = path.at(-1);
  if (path.length > 0 && isMap(holder)) {
    const pair = holder.items.find(
      (item): item is Pair<Node> => isPair(item) && isScalar(item.key) && item.key.value === key,
    );
    return pair?.key.range?.[0] ?? null;
  }
  const node: unknown = path.length === 0 ? document.contents : document.getIn(path, true);
  return hasRange(node) ? node.range[0] : null;
}

function hasRange(node: unknown): node is { readonly range: readonly [number, number, number] } {
  return typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range);
}
