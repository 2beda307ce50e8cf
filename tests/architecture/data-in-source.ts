import ts from 'typescript';

import { nodesOf, scriptsOf } from './scripts-of.ts';
import type { Breach, SourceText } from './source-text.ts';

const DATA_FILE = /\.(csv|tsv|json|jsonl|geojson|topojson|ya?ml|xlsx?|parquet|gz)$/i;
const MOST_NUMBERS = 30;

/** Numbers come from `data/`, where they have a source. */
export function dataFiles(paths: readonly string[]): readonly Breach[] {
  return paths
    .filter((path) => DATA_FILE.test(path))
    .map((path) => ({ path, line: 1, rule: 'is data, and data does not live in src/' }));
}

export function numberTables(source: SourceText): readonly Breach[] {
  return scriptsOf(source).flatMap((script) =>
    nodesOf(script.tree)
      .filter((node) => ts.isArrayLiteralExpression(node))
      .filter((array) => !ts.isArrayLiteralExpression(array.parent))
      .flatMap((array) => {
        const count = nodesOf(array).filter((node) => ts.isNumericLiteral(node)).length;
        const rule = `a table of ${count} numbers, at most ${MOST_NUMBERS}: it belongs in data/`;
        return count > MOST_NUMBERS ? [{ path: source.path, line: script.lineOf(array), rule }] : [];
      }),
  );
}
