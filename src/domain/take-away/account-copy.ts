import {
  defaultTreeAdapter as tree,
  html as names,
  parseFragment,
  serialize,
  type DefaultTreeAdapterTypes,
} from 'parse5';

import {
  ACCOUNT_FACT,
  ACCOUNT_FRAME,
  ACCOUNT_NOTE,
  ACCOUNT_PICTURE,
  ACCOUNT_STYLES,
} from './account-styles.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;
type Parent = DefaultTreeAdapterTypes.ParentNode;

/** A picture of a text, in the order of the text. */
export interface CopiedPicture {
  /** As the page has it: path or address. */
  readonly src: string;
  readonly alt: string;
}

/** A text for the editor of a WeChat official account. */
export interface AccountCopy {
  /** Elements of `ACCOUNT_STYLES` with inline styles; no link, class, id, picture or script. */
  readonly html: string;
  /** The same words alone, for an editor that takes no HTML. */
  readonly text: string;
  readonly pictures: readonly CopiedPicture[];
  /** Paragraphs, items and rows left out since they hold a figure of the data that must not travel. */
  readonly leftOut: number;
}

interface Around {
  /** Framed paragraphs before the text and after it. */
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** Bold paragraphs that the text begins with, such as when and where. */
  readonly facts: readonly string[];
  /** Small print at the end. */
  readonly notes: readonly string[];
  /** What stands where a picture is to be put in, by its number from 1. */
  readonly pictureHere: (number: number, alt: string) => string;
  /** Title of a page of ours by the address that a link has; null of any other. */
  readonly titleOf: (href: string) => string | null;
  /** What stands in the place of a link to such a page, by the words of the link. */
  readonly insteadOfLink: (words: string, title: string) => string;
  /** What stands at the end of a text that names pages of ours: where their reader finds them. */
  readonly readOn: (titles: readonly string[]) => string;
  /** Leaves out what holds a figure of the data: synthetic figures stay on the pages that say what they are. */
  readonly withoutFigures: boolean;
}

/** What is one statement: with a figure taken away it would not be whole. */
const STATEMENTS = new Set(['p', 'li', 'tr', 'h2', 'h3', 'blockquote']);
/** Neither words nor structure. */
const DROPPED = new Set([
  'script',
  'style',
  'template',
  'svg',
  'math',
  'iframe',
  'noscript',
  'audio',
  'video',
  'object',
]);
/** What WeChat knows by another name. */
const RENAMED: Readonly<Record<string, string>> = { h1: 'h2', h4: 'h3', b: 'strong' };

/** @param html what a text of ours was rendered as */
export function accountCopy(html: string, around: Around): AccountCopy {
  const pictures: CopiedPicture[] = [];
  const named = new Set<string>();
  let leftOut = 0;
  const root = element('section', ACCOUNT_STYLES['section']);

  const copyInto = (parent: Parent, nodes: readonly Node[]): void => {
    for (const node of nodes) {
      if ('value' in node) tree.insertText(parent, node.value);
      else if ('tagName' in node) copyElement(parent, node);
    }
  };
  const copyElement = (parent: Parent, found: Element): void => {
    const tag = RENAMED[found.tagName] ?? found.tagName;
    if (DROPPED.has(tag) || isWayBack(found)) return;
    if (around.withoutFigures && STATEMENTS.has(tag) && holdsFigure(found)) {
      leftOut += 1;
      return;
    }
    if (tag === 'img') {
      const picture = { src: attribute(found, 'src'), alt: attribute(found, 'alt') };
      pictures.push(picture);
      append(parent, 'p', ACCOUNT_PICTURE, around.pictureHere(pictures.length, picture.alt));
      return;
    }
    const title = tag === 'a' ? around.titleOf(attribute(found, 'href')) : null;
    if (title !== null) {
      named.add(title);
      // Without its link a title would run into its sentence.
      tree.insertText(parent, around.insteadOfLink(wordsOf(found).trim(), title));
      return;
    }
    const style = ACCOUNT_STYLES[tag];
    if (style === undefined) {
      copyInto(parent, found.childNodes);
      return;
    }
    const copied = element(tag, style);
    copyInto(copied, found.childNodes);
    tree.appendChild(parent, copied);
  };

  for (const words of around.before) append(root, 'p', ACCOUNT_FRAME, words);
  for (const words of around.facts) append(root, 'p', ACCOUNT_FACT, words);
  copyInto(root, parseFragment(html).childNodes);
  for (const words of around.after) append(root, 'p', ACCOUNT_FRAME, words);
  for (const words of around.notes) append(root, 'p', ACCOUNT_NOTE, words);
  if (named.size > 0) append(root, 'p', ACCOUNT_NOTE, around.readOn([...named]));
  withoutEmpty(root);
  const fragment = tree.createDocumentFragment();
  tree.appendChild(fragment, root);
  return { html: serialize(fragment), text: wordsOf(root).trim(), pictures, leftOut };
}

function element(tag: string, style: string | undefined): Element {
  const attrs = style === undefined || style === '' ? [] : [{ name: 'style', value: style }];
  return tree.createElement(tag, names.NS.HTML, attrs);
}

function append(parent: Parent, tag: string, style: string, words: string): void {
  const made = element(tag, style);
  tree.insertText(made, words);
  tree.appendChild(parent, made);
}

function attribute({ attrs }: Element, name: string): string {
  return attrs.find((one) => one.name === name)?.value ?? '';
}

/** The arrow of a footnote that leads back to where it is cited. */
function isWayBack(found: Element): boolean {
  return found.attrs.some(({ name }) => name === 'data-footnote-backref');
}

/** A figure of our own data; what others have printed is plain text with its source. */
function holdsFigure(node: Node): boolean {
  return (
    'tagName' in node &&
    ((node.tagName === 'data' && attribute(node, 'value') !== '') || node.childNodes.some(holdsFigure))
  );
}

/** Takes away what a left-out statement leaves empty: a list without items, a table without rows. */
function withoutEmpty(parent: Element): void {
  for (const child of [...parent.childNodes]) {
    if (!('tagName' in child) || child.tagName === 'br' || child.tagName === 'hr') continue;
    withoutEmpty(child);
    if (wordsOf(child).trim() === '' && child.tagName !== 'td' && child.tagName !== 'th')
      tree.detachNode(child);
  }
}

const BLOCKS = new Set(['p', 'h2', 'h3', 'li', 'tr', 'br']);

function wordsOf(node: Node): string {
  if ('value' in node) return node.value.replaceAll(/\s+/g, ' ');
  if (!('tagName' in node)) return '';
  const words = node.childNodes.map(wordsOf).join('');
  return BLOCKS.has(node.tagName) ? `${words.trim()}\n` : words;
}
