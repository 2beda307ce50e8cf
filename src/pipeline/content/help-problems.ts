import type { HelpContent } from '../../schema/help.schema.ts';
import type { Problem } from '../problem.ts';
import type { DocumentPath } from '../read/line-of-path.ts';
import { partName } from '../read/part-name.ts';
import { namesTheNumber, ONE_NUMBER, otherNumbers } from './one-number.ts';
import type { ReadMarkdown } from './read-front-matter.ts';

/** Whom to ask where nothing has gone; shown only where the number is live. */
const ASK = 'ask';
/** Articles of laws have numbers as well, which nobody dials. */
const LAW = 'law';

/** What sends a person to whom it has happened elsewhere than to the one number, or nowhere. */
export function helpProblems(
  file: string,
  { frontMatter, lineOf }: ReadMarkdown<HelpContent>,
): readonly Problem[] {
  if (frontMatter === null) return [];
  const at = (path: DocumentPath) => ({
    file,
    line: lineOf(path),
    column: path.map(partName).join('.'),
  });
  const others = textsIn(frontMatter, []).flatMap(({ path, text }) =>
    otherNumbers(text).map((value) => ({
      ...at(path),
      value,
      rule: `出了事只打${ONE_NUMBER}，这里写了别的号码`,
      remedy: `改成${ONE_NUMBER}；没转、拿不准时问的号码，写在 ${ASK} 里`,
    })),
  );
  const situations = frontMatter.situations.flatMap(({ id, steps }, situation): readonly Problem[] => {
    const path = ['situations', situation, 'steps'];
    const unnamed = steps.flatMap((step, index): readonly Problem[] => {
      if (step.call === undefined || namesTheNumber(step.do) || otherNumbers(step.do).length > 0) return [];
      const [rule, remedy] = [`有打${ONE_NUMBER}的按钮，这一步却没有写打${ONE_NUMBER}`, '在 do 里写明'];
      return [{ ...at([...path, index, 'do']), value: step.do, rule, remedy }];
    });
    const asked = steps.flatMap((step, index): readonly Problem[] => {
      if (step.call === undefined || step.ask === undefined) return [];
      const [rule, remedy] = [
        `打${ONE_NUMBER}的这一步，不能再叫人打别的号码`,
        `另写一步“没转、拿不准”，把 ${ASK} 移过去`,
      ];
      return [{ ...at([...path, index, ASK]), value: step.ask.number, rule, remedy }];
    });
    if (steps.some(({ call }) => call !== undefined)) return [...unnamed, ...asked];
    const rule = `这种情况没有一步是打${ONE_NUMBER}`;
    return [
      { ...at(path), value: id, rule, remedy: `在打${ONE_NUMBER}的那一步下面写 call: '${ONE_NUMBER}'` },
    ];
  });
  return [...others, ...situations];
}

/** Every text of the page that is about whom to call. */
function textsIn(
  value: unknown,
  path: DocumentPath,
): readonly { readonly path: DocumentPath; readonly text: string }[] {
  if (path.at(-1) === ASK || path.at(-1) === LAW) return [];
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  const isList = Array.isArray(value);
  return Object.entries(value).flatMap(([key, part]) => textsIn(part, [...path, isList ? Number(key) : key]));
}
