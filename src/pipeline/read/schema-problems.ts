import { isMap, isPair, isScalar, type Document, type LineCounter, type Node, type Pair } from 'yaml';
import type { z } from 'zod';

import type { Problem } from '../problem.ts';
import { cellText } from './cell-text.ts';

type Issue = z.core.$ZodIssue;

/**
 * What zod found wrong in a YAML or JSON document, as problems with lines.
 * @param lineOffset lines that stand before the document in its file (front matter starts after `---`)
 */
export function schemaProblems(
  file: string,
  error: z.ZodError,
  document: Document,
  lines: LineCounter,
  lineOffset: number,
): readonly Problem[] {
  return error.issues.flatMap((issue) =>
    explain(issue, document).map(({ path, rule, remedy }): Problem => {
      const found = document.getIn(path, false);
      return {
        file,
        line: lineOfPath(document, lines, path, lineOffset),
        column: path.join('.') || null,
        value: found === undefined ? null : cellText(found),
        rule,
        remedy,
      };
    }),
  );
}

interface Explanation {
  readonly path: readonly (string | number)[];
  readonly rule: string;
  readonly remedy: string;
}

function explain(issue: Issue, document: Document): readonly Explanation[] {
  const path = issue.path.filter((part) => typeof part !== 'symbol');
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        path: [...path, key],
        rule: '不认识的项',
        remedy: '检查拼写；多余的就删掉',
      }));
    case 'invalid_type':
      return document.getIn(path) === undefined
        ? [{ path, rule: '缺少这一项', remedy: '补上这一项' }]
        : [{ path, rule: `类型不对，应是 ${TYPE_NAMES[issue.expected] ?? issue.expected}`, remedy: '改成对应的写法' }];
    case 'invalid_value':
      return [{ path, rule: `只能是：${issue.values.map(String).join('、')}`, remedy: '照列出的写法填' }];
    case 'too_big':
      return [{ path, rule: `太长或太大，最多 ${String(issue.maximum)}`, remedy: '缩短或改小' }];
    case 'too_small':
      return [{ path, rule: `不能为空或太小，至少 ${String(issue.minimum)}`, remedy: '补上内容' }];
    case 'invalid_format':
      return [{ path, rule: FORMAT_RULES[issue.format] ?? '格式不对', remedy: '照规则改写' }];
    default:
      return [{ path, rule: '不符合要求', remedy: '对照说明改写' }];
  }
}

const TYPE_NAMES: Readonly<Record<string, string>> = {
  string: '文字',
  number: '数字',
  int: '整数',
  boolean: 'true 或 false',
  array: '列表',
  object: '一组项',
  record: '一组项',
};

const FORMAT_RULES: Readonly<Record<string, string>> = {
  date: '日期写成 2026-09-03，而且必须真有这一天',
  url: '网址要完整，以 http:// 或 https:// 开头',
  regex: '写法不合规定（字母、数字、连字符或版本号的形式）',
};

/** The line of the key at a path, or of the nearest parent that exists. */
function lineOfPath(
  document: Document,
  lines: LineCounter,
  path: readonly (string | number)[],
  offset: number,
): number | null {
  for (let depth = path.length; depth >= 0; depth -= 1) {
    const start = startOf(document, path.slice(0, depth));
    if (start !== null) return lines.linePos(start).line + offset;
  }
  return null;
}

function startOf(document: Document, path: readonly (string | number)[]): number | null {
  const parent = path.length === 0 ? null : document.getIn(path.slice(0, -1), true);
  const key = path.at(-1);
  const contents: unknown = document.contents;
  const holder: unknown = path.length === 1 ? contents : parent;
  if (isMap(holder)) {
    const pair = holder.items.find((item): item is Pair<Node> => isPair(item) && isScalar(item.key) && item.key.value === key);
    return pair?.key.range?.[0] ?? null;
  }
  const node = path.length === 0 ? contents : document.getIn(path, true);
  return hasRange(node) ? node.range[0] : null;
}

function hasRange(node: unknown): node is { readonly range: readonly [number, number, number] } {
  return typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range);
}
