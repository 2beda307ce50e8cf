import type { Problem } from '../problem.ts';
import { listMarksRemedy } from '../read/list-marks.ts';
import type { ReadEntry } from './read-entries.ts';

/** A column of front matter that lists ids, and where those are defined. */
export interface ReferenceColumn<FrontMatter> {
  readonly column: keyof FrontMatter & string;
  readonly idsOf: (frontMatter: FrontMatter) => readonly string[];
  /** Null where nobody can tell which there are. */
  readonly known: ReadonlySet<string> | null;
  readonly rule: string;
  readonly remedy: string;
}

/** Every id of an entry that is not defined, with its line. */
export function unknownInEntry<FrontMatter>(
  { file, read }: Pick<ReadEntry<FrontMatter>, 'file' | 'read'>,
  columns: readonly ReferenceColumn<FrontMatter>[],
): readonly Problem[] {
  const { frontMatter, lineOf } = read;
  if (frontMatter === null) return [];
  return columns.flatMap(({ column, idsOf, known, rule, remedy }) =>
    idsOf(frontMatter).flatMap((value, index) =>
      known === null || known.has(value)
        ? []
        : [
            {
              file,
              line: lineOf([column, index]),
              column,
              value,
              rule,
              remedy: listMarksRemedy(value) ?? remedy,
            },
          ],
    ),
  );
}

/** What is wrong with an id that a table does not have. */
export function notInTable(table: string): Pick<Problem, 'rule' | 'remedy'> {
  return { rule: `${table} 里没有这个编号`, remedy: `照 ${table} 的第一列填写` };
}
