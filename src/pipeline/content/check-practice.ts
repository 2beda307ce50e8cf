import { LEAST_GENUINE_PERCENT, LEAST_ITEMS } from '../../domain/practice/collection-size.ts';
import { NO_TYPE } from '../../domain/practice/practice-item.ts';
import type { PracticeFrontMatter } from '../../schema/practice.schema.ts';
import type { Problem } from '../problem.ts';
import type { ReadMarkdown } from './read-front-matter.ts';
import type { ContentIds } from './unknown-ids.ts';
import { numbersToDial, writtenAddresses } from './live-contacts.ts';

type ReadItem = ReadMarkdown<PracticeFrontMatter>;

/** What readers are shown of an item, in both languages. */
const SHOWN = ['from', 'message', 'what', 'sign', 'why', 'advice'] as const;
const FOLDER = 'practice';

/** One message to practise on: its type and sources are known, and nobody could be led anywhere by it. */
export function practiceItemProblems(file: string, item: ReadItem, known: ContentIds): readonly Problem[] {
  const { frontMatter, lineOf, body, bodyLine } = item;
  if (frontMatter === null) return [];
  const at = (column: keyof PracticeFrontMatter, value: string, rule: string, remedy: string): Problem => ({
    file,
    line: lineOf([column]),
    column,
    value,
    rule,
    remedy,
  });
  const { type, genuine, sources } = frontMatter;
  const texts = SHOWN.flatMap((name) => [name, `${name}_en` as const]);
  return [
    ...(isKnown(known.fraud_types, type) || (genuine && type === NO_TYPE)
      ? []
      : [
          type === NO_TYPE
            ? at('type', type, '假消息要写明是哪一类', '照 fraud_types.csv 的第一列填写')
            : at(
                'type',
                type,
                'fraud_types.csv 里没有这个编号',
                `照 fraud_types.csv 的第一列填写；真消息哪一类也不像的，写 ${NO_TYPE}`,
              ),
        ]),
    ...sources
      .filter((id) => !isKnown(known.sources, id))
      .map((id) => at('sources', id, 'sources.csv 里没有这个编号', '照 sources.csv 的第一列填写')),
    ...texts.flatMap((column) => [
      ...writtenAddresses(frontMatter[column]).map((found) =>
        at(column, found, '练习消息里不能有网址', '写成〔一个链接〕'),
      ),
      ...numbersToDial(frontMatter[column], known.hotlines).map((found) =>
        at(column, found, '像电话号码，不在 hotlines.csv 里', '写成〔一个电话号码〕，验证码写成 ××××××'),
      ),
    ]),
    ...(body.trim() === ''
      ? []
      : [
          {
            file,
            line: bodyLine + body.slice(0, body.search(/\S/)).split('\n').length - 1,
            column: null,
            value: null,
            rule: '练习题的正文不显示',
            remedy: '把话写进上面的说明部分，删掉正文',
          },
        ]),
  ];
}

function isKnown(ids: ReadonlySet<string> | null, id: string): boolean {
  return ids === null || ids.has(id);
}

/** The collection as a whole; nothing is said of a folder without any. */
export function practiceCollectionProblems(
  items: readonly { readonly file: string; readonly item: ReadItem }[],
): readonly Problem[] {
  if (items.length === 0) return [];
  const ofFolder = (value: string, rule: string, remedy: string): Problem => ({
    file: FOLDER,
    line: null,
    column: null,
    value,
    rule,
    remedy,
  });
  const read = items.flatMap(({ item: { frontMatter } }) => (frontMatter === null ? [] : [frontMatter]));
  const genuine = read.filter((one) => one.genuine).length;
  return [
    ...(items.length >= LEAST_ITEMS
      ? []
      : [
          ofFolder(
            `${items.length}`,
            `练习题不到${LEAST_ITEMS}条，做几遍就背下来了`,
            `补到${LEAST_ITEMS}条，或者先把整个文件夹拿开`,
          ),
        ]),
    ...(100 * genuine >= LEAST_GENUINE_PERCENT * read.length
      ? []
      : [
          ofFolder(
            `${genuine}/${read.length}`,
            `真消息不到${LEAST_GENUINE_PERCENT}%，见什么都说假就能得高分`,
            '补真消息，要真有这一类',
          ),
        ]),
    ...repeated(items, 'message'),
    ...repeated(items, 'why'),
  ];
}

/** A text that says the same as an earlier one, but for marks and blanks. */
function repeated(
  items: readonly { readonly file: string; readonly item: ReadItem }[],
  column: 'message' | 'why',
): readonly Problem[] {
  const seen = new Map<string, string>();
  return items.flatMap(({ file, item: { frontMatter, lineOf } }) => {
    if (frontMatter === null) return [];
    const text = frontMatter[column];
    const bare = text.replaceAll(/[^\p{L}\p{N}]/gu, '');
    const twin = seen.get(bare);
    if (twin === undefined) {
      seen.set(bare, file);
      return [];
    }
    const [rule, remedy] = [`和 ${twin} 里的一样`, '改写这一条，或者删掉一个文件'];
    return [{ file, line: lineOf([column]), column, value: text, rule, remedy }];
  });
}
