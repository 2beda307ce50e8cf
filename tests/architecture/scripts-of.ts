import ts from 'typescript';

import type { SourceText } from './source-text.ts';

/** A piece of TypeScript in a file: all of a .ts, the front matter of an .astro, or one of its script tags. */
export interface Script {
  readonly path: string;
  readonly inScriptTag: boolean;
  readonly tree: ts.SourceFile;
  /** 1-based line of the file on which a node stands. */
  readonly lineOf: (node: ts.Node) => number;
}

const FRONT_MATTER = /^\uFEFF?\s*---\r?\n([\s\S]*?)\r?\n---/;
const SCRIPT_TAG = /<script\b([^>]*)>([\s\S]*?)<\/script>/g;
const SOURCE_ATTRIBUTE = /\bsrc\s*=\s*["']([^"']+)["']/;
const DATA_BLOCK = /\btype\s*=\s*["'](?!module["']|text\/javascript["'])[^"']+["']/;

export function scriptsOf({ path, text }: SourceText): readonly Script[] {
  if (/\.(ts|js)$/.test(path)) return [script(path, text, 0, false)];
  if (!path.endsWith('.astro')) return [];
  const frontMatter = FRONT_MATTER.exec(text);
  const markup = frontMatter === null ? text : text.slice(frontMatter[0].length);
  const markupStart = text.length - markup.length;
  const ownScripts =
    frontMatter?.[1] === undefined
      ? []
      : [script(path, frontMatter[1], linesBefore(text, text.indexOf('---') + 4), false)];
  const tags = [...markup.matchAll(SCRIPT_TAG)].flatMap(
    ({ 0: tag, 1: attributes = '', 2: body = '', index }) => {
      if (DATA_BLOCK.test(attributes)) return [];
      const start = markupStart + index;
      const source = SOURCE_ATTRIBUTE.exec(attributes)?.[1];
      // `<script src="…">` loads what `import '…'` would.
      if (source !== undefined) return [script(path, `import '${source}';`, linesBefore(text, start), true)];
      return [script(path, body, linesBefore(text, start + tag.indexOf('>') + 1), true)];
    },
  );
  return [...ownScripts, ...tags];
}

function script(path: string, code: string, lineOffset: number, inScriptTag: boolean): Script {
  const tree = ts.createSourceFile(`${path}.ts`, code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS);
  return {
    path,
    inScriptTag,
    tree,
    lineOf: (node) => tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1 + lineOffset,
  };
}

function linesBefore(text: string, position: number): number {
  return text.slice(0, position).split('\n').length - 1;
}

/** Every node of a tree, parents first. */
export function nodesOf(tree: ts.Node): readonly ts.Node[] {
  const nodes: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    nodes.push(node);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return nodes;
}
