import { formulaOfText } from '../../charts/formula-of-text.ts';
import type { Markup } from '../../charts/markup.ts';

/** A node of the tree that becomes HTML. */
type TreeNode =
  | { readonly type: 'text'; readonly value: string }
  | {
      readonly type: 'element';
      readonly tagName: string;
      readonly properties: Readonly<Record<string, unknown>>;
      readonly children: readonly TreeNode[];
    };

/** What is read of a node, whatever it is. */
interface ReadNode {
  readonly type: string;
  readonly tagName?: string;
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly children?: readonly ReadNode[];
  readonly value?: string;
}

/** The part of Sätteri's visitor that this plugin uses; see its type definitions. */
interface CodeVisitor {
  readonly name: string;
  readonly element: {
    readonly filter: string[];
    readonly visit: (node: ReadNode, context: { replaceNode: (node: never, nodes: never) => void }) => void;
  };
}

/** Draws the `$$…$$` of a text, which the parser hands over as code, in MathML. */
export function embedFormulas(): CodeVisitor {
  return {
    name: 'embed-formulas',
    element: {
      filter: ['code', 'pre'],
      visit: (node, context) => {
        const [only] = node.children ?? [];
        const code = node.tagName === 'pre' && only?.type === 'element' ? only : node;
        const className = code.properties?.['className'];
        const classes = Array.isArray(className) ? className.map(String) : [];
        const text = code.children?.at(0)?.value;
        if (text === undefined) return;
        if (node.tagName === 'pre' && classes.includes('math-display')) {
          const drawn = nodeOf(formulaOfText(text, true));
          context.replaceNode(
            node as never,
            {
              type: 'element',
              tagName: 'div',
              properties: { className: ['formula'] },
              children: [drawn],
            } as never,
          );
        } else if (classes.includes('math-inline'))
          context.replaceNode(node as never, nodeOf(formulaOfText(text, false)) as never);
      },
    },
  };
}

function nodeOf(markup: Markup | string): TreeNode {
  if (typeof markup === 'string') return { type: 'text', value: markup };
  const { tag, attributes, children } = markup;
  return { type: 'element', tagName: tag, properties: attributes, children: children.map(nodeOf) };
}
