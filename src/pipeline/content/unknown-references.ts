import type { Problem } from '../problem.ts';
import type { ReadMarkdown } from './read-front-matter.ts';
import { notInTable, unknownInEntry } from './unknown-in-entry.ts';

/** Where the ids in a list of the front matter come from. */
export interface ReferenceList {
  /** Null where they may be missing because a file could not be read. */
  readonly ids: ReadonlySet<string> | null;
  /** As an editor knows it, e.g. `fraud_types.csv`. */
  readonly place: string;
  readonly remedy: string;
  /** What is missing there; an id unless it is said. */
  readonly kind?: string;
}

/** Ids in lists of the front matter that nothing in the data or the content has. */
export function unknownReferences<Key extends string>(
  file: string,
  read: ReadMarkdown<Readonly<Record<Key, readonly string[]>>>,
  lists: Readonly<Record<Key, ReferenceList>>,
): readonly Problem[] {
  return unknownInEntry(
    { file, read },
    (Object.keys(lists) as Key[]).map((column) => {
      const { ids, place, remedy, kind = '编号' } = lists[column];
      return {
        column,
        idsOf: (frontMatter) => frontMatter[column],
        known: ids,
        rule: `${place} 里没有这个${kind}`,
        remedy,
      };
    }),
  );
}

/** Ids of the first column of a table. */
export function idsOfTable(ids: ReadonlySet<string> | null, place: string): ReferenceList {
  return { ids, place, remedy: notInTable(place).remedy };
}
