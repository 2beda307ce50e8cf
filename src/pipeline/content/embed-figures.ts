import { fileURLToPath } from 'node:url';

import type { TextFigureTables } from '../../domain/text-figures.ts';
import { FIGURE_IN_TEXT, figureInText, localeOfText, type TextFigure } from './figure-in-text.ts';

/** A node of the tree that becomes HTML. */
type TreeNode =
  | { readonly type: 'text'; readonly value: string }
  | {
      readonly type: 'element';
      readonly tagName: string;
      readonly properties: Readonly<Record<string, unknown>>;
      readonly children: TreeNode[];
    };

/** The part of Sätteri's visitor that this plugin uses; see its type definitions. */
interface TextVisitor {
  readonly name: string;
  readonly text: (
    node: { readonly value: string },
    context: {
      readonly fileURL: URL | undefined;
      replaceNode: (node: never, nodes: never) => void;
      parent: (node: never) => { readonly tagName?: string } | undefined;
    },
  ) => void;
}

/** Puts the figure in the place of every `{{…}}` of a text, in the language of its file. */
export function embedFigures(tables: TextFigureTables): TextVisitor {
  return {
    name: 'embed-figures',
    text: (node, context) => {
      if (!node.value.includes('{{') || context.parent(node as never)?.tagName === 'code') return;
      const path = context.fileURL === undefined ? '' : fileURLToPath(context.fileURL);
      context.replaceNode(node as never, nodesOf(tables, path, node.value) as never);
    },
  };
}

/** @throws RangeError for what the check of the content would have refused */
function nodesOf(tables: TextFigureTables, path: string, text: string): readonly TreeNode[] {
  const nodes: TreeNode[] = [];
  let from = 0;
  for (const match of text.matchAll(FIGURE_IN_TEXT)) {
    const [whole, expression = ''] = match;
    const found = figureInText(tables, localeOfText(path), expression);
    if ('rule' in found) throw new RangeError(`${path} ${whole}：${found.rule}。→ ${found.remedy}。`);
    nodes.push(
      { type: 'text', value: text.slice(from, match.index) },
      nodeOf(found, localeOfText(path) === 'en'),
    );
    from = match.index + whole.length;
  }
  return [...nodes, { type: 'text', value: text.slice(from) }];
}

function nodeOf({ text, key, source }: TextFigure, isEnglish: boolean): TreeNode {
  const words: TreeNode = { type: 'text', value: text };
  if (key !== null)
    return { type: 'element', tagName: 'data', properties: { value: key }, children: [words] };
  if (source === null) return words;
  const title: TreeNode = { type: 'text', value: source.title };
  const cite: TreeNode =
    source.url === null
      ? title
      : { type: 'element', tagName: 'a', properties: { href: source.url }, children: [title] };
  const [open, close] = isEnglish ? [' (', ')'] : ['（', '）'];
  return {
    type: 'element',
    tagName: 'span',
    properties: { className: ['cited'] },
    children: [words, { type: 'text', value: open }, cite, { type: 'text', value: close }],
  };
}
