import type { CheckEnd } from '../../schema/check-end.schema.ts';
import type { Problem } from '../problem.ts';
import { namesTheNumber, ONE_NUMBER, otherNumbers } from './one-number.ts';
import type { CheckPiece } from './read-scam-check.ts';

/** What sends whoever has to stop at once elsewhere than to the one number, or nowhere. */
export function urgentProblems({ file, frontMatter, lineOf }: CheckPiece<CheckEnd>): readonly Problem[] {
  if (frontMatter.action !== 'stop-now') return [];
  return (['zh', 'en'] as const).flatMap((column): readonly Problem[] => {
    const { title, do: steps } = frontMatter[column];
    const text = [title, ...steps].join('\n');
    const at = { file, line: lineOf([column]), column };
    const others = otherNumbers(text).map((value) => ({
      ...at,
      value,
      rule: `已经出事的人只能打${ONE_NUMBER}，这里写了别的号码`,
      remedy: `改成${ONE_NUMBER}`,
    }));
    if (others.length > 0 || namesTheNumber(text)) return others;
    const rule = `要马上停手的结果（stop-now），从头到尾没有写打${ONE_NUMBER}`;
    return [{ ...at, value: null, rule, remedy: `在 title 或 do 里写上打${ONE_NUMBER}` }];
  });
}
