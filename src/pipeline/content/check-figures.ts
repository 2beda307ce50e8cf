import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { TextFigureTables } from '../../domain/text-figures.ts';
import type { Problem } from '../problem.ts';
import { decodeText } from '../read/decode-text.ts';
import { FIGURE_IN_TEXT, figureInText, localeOfText } from './figure-in-text.ts';

/** Every `{{…}}` in the content that gives no figure, with its line and place. */
export function checkFigures(root: string, tables: TextFigureTables): readonly Problem[] {
  if (!existsSync(root)) return [];
  return globSync('**/*.md', { cwd: root })
    .sort()
    .flatMap((path) => {
      const decoded = decodeText(path, readFileSync(join(root, path)));
      return 'problem' in decoded ? [] : figureProblems(path.replaceAll('\\', '/'), decoded.text, tables);
    });
}

/** Of one text; figures stand below the front matter only: titles and summaries travel without their page. */
export function figureProblems(file: string, text: string, tables: TextFigureTables): readonly Problem[] {
  const lines = withoutCode(text).split('\n');
  const bodyFrom = lines[0]?.trimEnd() === '---' ? lines.indexOf('---', 1) : -1;
  return lines.flatMap((line, index) => {
    const problem = (at: number, value: string, rule: string, remedy: string): Problem => ({
      file,
      line: index + 1,
      column: `第${at + 1}个字`,
      value,
      rule,
      remedy,
    });
    const rest = line.replaceAll(FIGURE_IN_TEXT, (whole) => ' '.repeat(whole.length));
    const stray = rest.search(/\{\{|\}\}/);
    return [
      ...[...line.matchAll(FIGURE_IN_TEXT)].flatMap((match) => {
        const [whole, expression = ''] = match;
        if (index <= bodyFrom)
          return [problem(match.index, whole, '标题、摘要等说明里不能放统计数字', '写到正文里')];
        const found = figureInText(tables, localeOfText(file), expression);
        return 'rule' in found ? [problem(match.index, whole, found.rule, found.remedy)] : [];
      }),
      ...(stray < 0
        ? []
        : [
            problem(
              stray,
              line.slice(stray),
              '花括号没有成对，或者里面换了行',
              '写在一行里，前后各两个花括号：{{…}}',
            ),
          ]),
    ];
  });
}

/** Code shows how to write, and is shown as it stands. */
function withoutCode(text: string): string {
  return text.replaceAll(/```[\s\S]*?```|`[^`\n]*`/g, (code) => code.replaceAll(/[^\n]/g, ' '));
}
