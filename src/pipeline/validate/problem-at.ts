import type { Problem } from '../problem.ts';
import type { Located } from '../read/read-table.ts';

/** A problem in one cell of a row that was read. */
export function problemAt(
  { file, line }: Pick<Located<unknown>, 'file' | 'line'>,
  column: string,
  value: string,
  rule: string,
  remedy: string,
): Problem {
  return { file, line, column, value, rule, remedy };
}
