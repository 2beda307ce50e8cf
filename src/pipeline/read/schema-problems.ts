import type { Document, LineCounter } from 'yaml';
import type { z } from 'zod';

import type { Problem } from '../problem.ts';
import { cellText } from './cell-text.ts';
import { listMarksRemedy } from './list-marks.ts';
import { lineOfPath, type DocumentPath } from './line-of-path.ts';
import { partName } from './part-name.ts';

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
    explain(issue, document).map(({ path, rule, remedy }): Problem => ({
      file,
      line: lineOfPath(document, lines, path, lineOffset),
      column: path.length === 0 ? null : path.map(partName).join('.'),
      value: textAt(document, path),
      rule,
      remedy,
    })),
  );
}

/** Null where nothing stands there, or nothing that can be shown in a line. */
function textAt(document: Document, path: DocumentPath): string | null {
  const found: unknown = path.length === 0 ? document.toJS() : document.getIn(path);
  return found === undefined || found === null || found === '' ? null : cellText(found);
}

type Words = Pick<Problem, 'rule' | 'remedy'>;

interface Explanation extends Words {
  readonly path: DocumentPath;
}

function explain(issue: Issue, document: Document): readonly Explanation[] {
  const path = issue.path.filter((part) => typeof part !== 'symbol');
  const isMissing = path.length > 0 && document.getIn(path) === undefined;
  if (isMissing && issue.code !== 'unrecognized_keys') {
    return [{ path, rule: '缺少这一项', remedy: '补上这一项；名称照别的文件抄，一个字母也不能差' }];
  }
  if (path.length > 0 && document.getIn(path) === null) {
    return [{ path, rule: '这一项空着', remedy: '补上内容' }];
  }
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        path: [...path, key],
        rule: '不认识的项',
        remedy: '检查拼写；多余的就删掉',
      }));
    case 'invalid_type': {
      const kind = KINDS[issue.expected] ?? { name: issue.expected, remedy: '改成对应的写法' };
      return [
        {
          path,
          rule: `这里应是${kind.name}`,
          remedy: EXAMPLES[String(path[0])]?.[issue.expected] ?? kind.remedy,
        },
      ];
    }
    case 'invalid_value':
      return [{ path, ...notAmong(issue.values, textAt(document, path) ?? '') }];
    case 'too_big':
      return [{ path, ...tooBig(issue) }];
    case 'too_small':
      return [{ path, ...tooSmall(issue) }];
    case 'invalid_format':
      return [{ path, ...(FORMATS[issue.format] ?? { rule: issue.message, remedy: '照这个规则改写' }) }];
    case 'custom':
      // A check of our own says what it wants; where it has no words zod puts English ones.
      return [
        {
          path,
          ...(issue.message === 'Invalid input'
            ? UNFIT
            : { rule: issue.message, remedy: remedyOf(issue.params) ?? '照这个规则改写' }),
        },
      ];
    default:
      return [{ path, ...UNFIT }];
  }
}

/** Checks of our own may carry what to do. */
function remedyOf(params: Readonly<Record<string, unknown>> | undefined): string | null {
  const remedy = params?.['remedy'];
  return typeof remedy === 'string' ? remedy : null;
}

const UNFIT: Words = { rule: '不符合要求', remedy: '照别的文件里同一项的写法改' };

function notAmong(values: readonly unknown[], found: string): Words {
  const areNumbers = values.every((value) => typeof value === 'number');
  return {
    rule: `只能是：${values.map(cellText).join('、')}`,
    remedy:
      listMarksRemedy(found) ??
      (areNumbers ? '照列出的写法填，只写数字，不加引号' : '照列出的写法填，一个字母也不能差'),
  };
}

function tooBig(issue: z.core.$ZodIssueTooBig): Words {
  const most = String(issue.maximum);
  if (issue.origin === 'string') return { rule: `太长，最多 ${most} 个字`, remedy: '缩短' };
  if (issue.origin === 'array')
    return {
      rule: issue.exact ? `太多，要正好 ${most} 项` : `太多，最多 ${most} 项`,
      remedy: '删到这么多项',
    };
  return { rule: issue.inclusive === false ? `必须小于 ${most}` : `最大是 ${most}`, remedy: '改小' };
}

function tooSmall(issue: z.core.$ZodIssueTooSmall): Words {
  const least = String(issue.minimum);
  if (issue.origin === 'string')
    return issue.minimum === 1
      ? { rule: '不能为空', remedy: '补上内容' }
      : { rule: `太短，至少 ${least} 个字`, remedy: '写成完整的一句短话' };
  if (issue.origin === 'array')
    return { rule: issue.exact ? `太少，要正好 ${least} 项` : `至少要有 ${least} 项`, remedy: '补上' };
  return { rule: issue.inclusive === false ? `必须大于 ${least}` : `最小是 ${least}`, remedy: '改大' };
}

const KINDS: Readonly<Record<string, { readonly name: string; readonly remedy: string }>> = {
  string: { name: '文字', remedy: '用英文双引号把整句括起来' },
  number: { name: '数字', remedy: '只写数字，不加引号' },
  int: { name: '整数', remedy: '只写整数，不加引号' },
  boolean: { name: ' true 或 false', remedy: '是写 true，否写 false，不加引号' },
  array: { name: '列表', remedy: '用方括号括起来，各项之间用英文逗号隔开，例如 [a, b]' },
  object: { name: '一组项', remedy: '照别的文件里同一项的写法改' },
  record: { name: '一组项', remedy: '照别的文件里同一项的写法改' },
};

const REVIEWS =
  '一级一条：reviews: [{ level: 1, reviewer: 初审人姓名, date: 2026-09-03 }]，level 填 1、2、3；还没审写 []';
/** How a key is written, where its kind alone does not tell an editor. */
const EXAMPLES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  reviews: { object: REVIEWS, array: REVIEWS },
};

/** Patterns carry their own rule, see the schemas. */
const FORMATS: Readonly<Record<string, Words>> = {
  date: { rule: '日期写成 2026-09-03，而且必须真有这一天', remedy: '改成 2026-09-03 这样的写法' },
  url: { rule: '网址要完整，以 http:// 或 https:// 开头', remedy: '补全网址' },
};
