import { isScalar, Scalar, visit, type Document, type LineCounter } from 'yaml';

import type { Problem } from '../problem.ts';

/** One pair around everything, of Chinese quotation marks or of full-width ones. */
const WRAPPED = /^(?:[“”][^“”]*[“”"]|[‘’][^‘’]*[‘’']|＂[^＂]*＂|＇[^＇]*＇)$/;

/** Values that a Chinese keyboard has put in quotation marks: they would be printed with them. */
export function curlyQuotes(
  file: string,
  document: Document,
  lines: LineCounter,
  lineOffset: number,
): readonly Problem[] {
  const problems: Problem[] = [];
  visit(document, {
    Scalar(key, node) {
      const text = node.source ?? '';
      if (key === 'key' || !isScalar(node) || node.type !== Scalar.PLAIN || !WRAPPED.test(text)) return;
      problems.push({
        file,
        line: lines.linePos(node.range?.[0] ?? 0).line + lineOffset,
        column: null,
        value: text,
        rule: '整句外面是中文引号，网页上会原样印出来',
        remedy: '换成英文引号；确实要印出引号的，在外面再加一对英文引号，例如 "“停手”"',
      });
    },
  });
  return problems;
}
