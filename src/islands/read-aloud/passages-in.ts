/** What is read out in one go, and what is marked meanwhile. */
export interface Passage {
  readonly block: HTMLElement;
  readonly text: string;
}

const BLOCKS = 'h1, h2, h3, h4, p, li, dt, dd, blockquote';
/** Tables and drawings mean nothing to the ear; notes, marks and tools are no part of the text. */
const SKIPPED =
  'table, pre, code, svg, math, figure, nav, sup, button, [hidden], [aria-hidden="true"], .footnotes, .meta, .badge, .sr-only';

/** Blocks of the text in the order of the page, each with its own words: a list in a list speaks for itself. */
export function blocksIn(root: Element): readonly Passage[] {
  return [...root.querySelectorAll<HTMLElement>(BLOCKS)].flatMap((block) => {
    if (block.closest(SKIPPED) !== null) return [];
    const text = ownText(block).replaceAll(/\s+/g, ' ').trim();
    return text === '' ? [] : [{ block, text }];
  });
}

function ownText(block: Element): string {
  return [...block.childNodes]
    .map((node) => {
      if (!(node instanceof Element)) return node.nodeType === Node.TEXT_NODE ? (node.textContent ?? '') : '';
      return node.matches(`${SKIPPED}, ${BLOCKS}`) ? '' : ownText(node);
    })
    .join('');
}
