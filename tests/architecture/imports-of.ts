import { posix } from 'node:path';

import ts from 'typescript';

import { nodesOf, scriptsOf, type Script } from './scripts-of.ts';
import type { SourceText } from './source-text.ts';

/** `type` imports are gone at run time; `dynamic` ones load when they are reached. */
export type ImportKind = 'static' | 'dynamic' | 'type';

export interface ImportSite {
  readonly from: string;
  readonly line: number;
  /** A package or built-in by its name, a file by its path from the top; null where it is computed. */
  readonly to: string | null;
  /** What follows `?` in the specifier: `url`, `raw`. */
  readonly query: string | null;
  readonly kind: ImportKind;
  readonly inScriptTag: boolean;
}

export function importsOf(source: SourceText): readonly ImportSite[] {
  return scriptsOf(source).flatMap((script) =>
    nodesOf(script.tree).flatMap((node) => importsAt(script, node)),
  );
}

function importsAt(script: Script, node: ts.Node): readonly ImportSite[] {
  const site = (specifier: ts.Node | undefined, kind: ImportKind): ImportSite => ({
    from: script.path,
    line: script.lineOf(node),
    ...target(script.path, specifier),
    kind,
    inScriptTag: script.inScriptTag,
  });
  if (ts.isImportDeclaration(node))
    return [site(node.moduleSpecifier, isTypeImport(node) ? 'type' : 'static')];
  if (ts.isExportDeclaration(node) && node.moduleSpecifier !== undefined) {
    return [site(node.moduleSpecifier, node.isTypeOnly ? 'type' : 'static')];
  }
  if (ts.isImportTypeNode(node)) {
    return [site(ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined, 'type')];
  }
  if (!ts.isCallExpression(node)) return [];
  if (node.expression.kind === ts.SyntaxKind.ImportKeyword) return [site(node.arguments[0], 'dynamic')];
  if (ts.isIdentifier(node.expression) && node.expression.text === 'require')
    return [site(node.arguments[0], 'static')];
  return isGlobImport(node.expression) ? [site(node.arguments[0], 'static')] : [];
}

/** `import type …`, or an import of which every name is marked `type`. */
function isTypeImport(node: ts.ImportDeclaration): boolean {
  const clause = node.importClause;
  if (clause === undefined) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const names = clause.namedBindings;
  if (clause.name !== undefined || names === undefined || ts.isNamespaceImport(names)) return false;
  return names.elements.length > 0 && names.elements.every((element) => element.isTypeOnly);
}

function isGlobImport(called: ts.Expression): boolean {
  return (
    ts.isPropertyAccessExpression(called) &&
    called.name.text === 'glob' &&
    ts.isMetaProperty(called.expression)
  );
}

function target(from: string, specifier: ts.Node | undefined): Pick<ImportSite, 'to' | 'query'> {
  if (specifier === undefined || !ts.isStringLiteralLike(specifier)) return { to: null, query: null };
  const [name = '', query = null] = specifier.text.split('?');
  const isFile = name.startsWith('.') || name.startsWith('/');
  return { to: isFile ? posix.join(posix.dirname(from), name) : name, query };
}
