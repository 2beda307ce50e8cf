import ts from 'typescript';

import { nodesOf, scriptsOf } from './scripts-of.ts';
import type { Breach, SourceText } from './source-text.ts';

/** The clock, chance, the browser and the machine: what a pure function must not reach for. */
const OUTSIDE = new Set([
  'crypto',
  'customElements',
  'document',
  'fetch',
  'globalThis',
  'history',
  'localStorage',
  'location',
  'navigator',
  'performance',
  'process',
  'requestAnimationFrame',
  'sessionStorage',
  'setInterval',
  'setTimeout',
  'window',
]);

const PURE_ROOMS = /^src\/(domain|charts)\//;

export function impureUses(source: SourceText): readonly Breach[] {
  if (!PURE_ROOMS.test(source.path)) return [];
  return scriptsOf(source).flatMap((script) => {
    const nodes = nodesOf(script.tree);
    const ownNames = new Set(nodes.flatMap(declaredName));
    return nodes.flatMap((node) => {
      const use = impureUse(node, ownNames);
      return use === null
        ? []
        : [{ path: source.path, line: script.lineOf(node), rule: `must be pure: ${use}` }];
    });
  });
}

function impureUse(node: ts.Node, ownNames: ReadonlySet<string>): string | null {
  if (ts.isNewExpression(node) && isNamed(node.expression, 'Date') && (node.arguments ?? []).length === 0) {
    return 'new Date() reads the clock';
  }
  if (ts.isCallExpression(node) && isNamed(node.expression, 'Date')) return 'Date() reads the clock';
  if (ts.isPropertyAccessExpression(node)) {
    if (isNamed(node.expression, 'Date') && node.name.text === 'now') return 'Date.now reads the clock';
    if (isNamed(node.expression, 'Math') && node.name.text === 'random') return 'Math.random has no seed';
  }
  return ts.isIdentifier(node) && OUTSIDE.has(node.text) && !ownNames.has(node.text) && isReference(node)
    ? `${node.text} is outside`
    : null;
}

function isNamed(node: ts.Node, name: string): boolean {
  return ts.isIdentifier(node) && node.text === name;
}

/** A name that stands for a value, as against the name of a property or of a type. */
function isReference(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  return (
    !(
      ts.isPropertyAssignment(parent) ||
      ts.isPropertySignature(parent) ||
      ts.isPropertyDeclaration(parent) ||
      ts.isTypeNode(parent)
    ) ||
    (ts.isPropertyAssignment(parent) && parent.initializer === node)
  );
}

function declaredName(node: ts.Node): readonly string[] {
  const isDeclaration =
    ts.isVariableDeclaration(node) ||
    ts.isParameter(node) ||
    ts.isFunctionDeclaration(node) ||
    ts.isBindingElement(node) ||
    ts.isImportSpecifier(node);
  return isDeclaration && node.name !== undefined && ts.isIdentifier(node.name) ? [node.name.text] : [];
}
