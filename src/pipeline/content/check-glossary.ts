import { glossarySchema, type GlossaryFrontMatter } from '../../schema/glossary.schema.ts';
import type { Problem } from '../problem.ts';
import { readEntries, type ReadEntry } from './read-entries.ts';
import type { ContentIds } from './unknown-ids.ts';
import { notInTable, unknownInEntry } from './unknown-in-entry.ts';

/** Words of the glossary together with what they hang on; no two files explain the same word. */
export function glossaryProblems(root: string, known: ContentIds): readonly Problem[] {
  const terms = readEntries(root, 'glossary', '.md', glossarySchema);
  return [
    ...terms.flatMap((entry) =>
      unknownInEntry(entry, [
        {
          column: 'types',
          idsOf: (term) => term.types,
          known: known.fraud_types,
          ...notInTable('fraud_types.csv'),
        },
        {
          column: 'sources',
          idsOf: (term) => term.sources,
          known: known.sources,
          ...notInTable('sources.csv'),
        },
      ]),
    ),
    ...twice(terms, 'term'),
    ...twice(terms, 'term_en'),
  ];
}

function twice(
  entries: readonly ReadEntry<GlossaryFrontMatter>[],
  column: 'term' | 'term_en',
): readonly Problem[] {
  const seen = new Map<string, string>();
  return entries.flatMap(({ file, read: { frontMatter, lineOf } }) => {
    if (frontMatter === null) return [];
    const value = frontMatter[column];
    const twin = seen.get(value.toLowerCase());
    seen.set(value.toLowerCase(), file);
    if (twin === undefined) return [];
    const [rule, remedy] = [`${twin} 已经解释了这个词`, '合成一个文件；别的叫法写进 also'];
    return [{ file, line: lineOf([column]), column, value, rule, remedy }];
  });
}
