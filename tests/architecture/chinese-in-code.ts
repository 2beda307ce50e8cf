import ts from 'typescript';

import { nodesOf, scriptsOf } from './scripts-of.ts';
import type { Breach, SourceText } from './source-text.ts';

/** What readers see is in i18n/; pipeline and schema speak to editors. */
const MAY_SPEAK = /^src\/(i18n|pipeline|schema)\//;
const CHINESE = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u;

/** Chinese in the strings of code; comments may quote the terms they explain. */
export function chineseInCode(source: SourceText): readonly Breach[] {
  if (!/\.(ts|js)$/.test(source.path) || MAY_SPEAK.test(source.path)) return [];
  return scriptsOf(source).flatMap((script) =>
    nodesOf(script.tree)
      .filter(
        (node) => ts.isLiteralExpression(node) || ts.isTemplateLiteralToken(node) || ts.isIdentifier(node),
      )
      .filter((node) => CHINESE.test(node.getText(script.tree)))
      .map((node) => ({
        path: source.path,
        line: script.lineOf(node),
        rule: `Chinese belongs in i18n/: ${node.getText(script.tree)}`,
      })),
  );
}
