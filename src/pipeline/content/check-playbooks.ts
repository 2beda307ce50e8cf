import { glossarySchema } from '../../schema/glossary.schema.ts';
import {
  playbookSchema,
  type PlaybookFrontMatter,
  type PlaybookWords,
} from '../../schema/playbook.schema.ts';
import { typeTextSchema, type TypeTextFrontMatter } from '../../schema/type-text.schema.ts';
import type { Problem } from '../problem.ts';
import { readEntries, type ReadEntry } from './read-entries.ts';
import type { ContentIds } from './unknown-ids.ts';
import { notInTable, unknownInEntry } from './unknown-in-entry.ts';

const FOLDER = 'types';
const [CHINESE, ENGLISH] = ['.zh-CN.md', '.en.md'] as const;

/**
 * Playbooks together with what they hang on: the type, the words, the sources, the English text. Where a content
 * folder has any playbook, every type of incident that has a page must have one.
 */
export function playbookProblems(root: string, known: ContentIds): readonly Problem[] {
  const playbooks = readEntries(root, FOLDER, CHINESE, playbookSchema);
  if (playbooks.length === 0) return [];
  const english = new Map(
    readEntries(root, FOLDER, ENGLISH, typeTextSchema).map((entry) => [entry.id, entry] as const),
  );
  const terms = new Set(readEntries(root, 'glossary', '.md', glossarySchema).map(({ id }) => id));
  return [
    ...playbooks.flatMap((entry) => [
      ...unknownType(entry, known),
      ...unknownInEntry(entry, [
        {
          column: 'terms',
          idsOf: (playbook) => playbook.terms,
          known: terms,
          rule: '词语表里没有这个词',
          remedy: '照 content/glossary 里的文件名填写，不带 .md；没有就先加这个词',
        },
        {
          column: 'sources',
          idsOf: (playbook) => playbook.sources,
          known: known.sources,
          ...notInTable('sources.csv'),
        },
      ]),
      ...wrongStop(entry.file, entry.read.frontMatter, (path) => entry.read.lineOf(path)),
      ...wrongEnglish(entry, english.get(entry.id)),
    ]),
    ...missing(playbooks, known),
  ];
}

function unknownType({ file, id }: ReadEntry<PlaybookFrontMatter>, known: ContentIds): readonly Problem[] {
  if (known.fraud_types === null || known.fraud_types.has(id)) return [];
  const [rule, remedy] = ['fraud_types.csv 里没有这个类型', `把文件名改成类型的编号加 ${CHINESE}`];
  return [{ file, line: null, column: null, value: id, rule, remedy }];
}

/** One line of a script is where one stops: no more, and no less. */
function wrongStop(
  file: string,
  words: PlaybookWords | null,
  lineOf: ReadEntry<unknown>['read']['lineOf'],
  parent: readonly string[] = [],
): readonly Problem[] {
  if (words === null) return [];
  const marked = words.turns.flatMap(({ stop }, index) => (stop === undefined ? [] : [index]));
  if (marked.length === 1) return [];
  const [rule, remedy] =
    marked.length === 0
      ? ['话术里没有标出在哪一句停', '在该停的那一句下面写一行 stop，例如 stop: transfer']
      : ['话术里标了几处停', '只留最早的一处 stop：到那里就该挂断'];
  const path = [...parent, 'turns', ...(marked[1] === undefined ? [] : [marked[1]])];
  return [{ file, line: lineOf(path), column: [...parent, 'turns'].join('.'), value: null, rule, remedy }];
}

/** Both languages tell the same script and stop at the same line of it. */
function wrongEnglish(
  { id, read: { frontMatter: chinese } }: ReadEntry<PlaybookFrontMatter>,
  entry: ReadEntry<TypeTextFrontMatter> | undefined,
): readonly Problem[] {
  const file = `${FOLDER}/${id}${ENGLISH}`;
  const column = 'playbook';
  if (entry === undefined)
    return [
      {
        file,
        line: null,
        column: null,
        value: null,
        rule: '有中文话术，没有英文',
        remedy: '照别的类型补上这个文件',
      },
    ];
  const { frontMatter, lineOf } = entry.read;
  if (frontMatter === null || chinese === null) return [];
  const { playbook } = frontMatter;
  if (playbook === undefined)
    return [
      {
        file,
        line: 1,
        column,
        value: null,
        rule: '有中文话术，英文里没有 playbook 这一项',
        remedy: '照别的类型补上',
      },
    ];
  const stopOf = ({ turns }: PlaybookWords): number => turns.findIndex(({ stop }) => stop !== undefined);
  const agree = playbook.turns.length === chinese.turns.length && stopOf(playbook) === stopOf(chinese);
  return [
    ...wrongStop(file, playbook, lineOf, [column]),
    ...(agree
      ? []
      : [
          {
            file,
            line: lineOf([column, 'turns']),
            column: `${column}.turns`,
            value: `${playbook.turns.length}`,
            rule: `中英文话术对不上：句数要一样（中文${chinese.turns.length}句），停在同一句`,
            remedy: '一句对一句改齐',
          },
        ]),
  ];
}

function missing(
  playbooks: readonly ReadEntry<PlaybookFrontMatter>[],
  { toldTypes: types }: ContentIds,
): readonly Problem[] {
  const written = new Set(playbooks.map(({ id }) => id));
  return [...(types ?? [])]
    .filter((id) => !written.has(id))
    .map((id) => ({
      file: `${FOLDER}/${id}${CHINESE}`,
      line: null,
      column: null,
      value: id,
      rule: '这一类案件没有话术',
      remedy: '照别的类型写一份：怎么说、在哪里停、怎么回',
    }));
}
