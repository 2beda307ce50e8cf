import type { Problem } from '../problem.ts';

/** What is wrong in a line of a text, and what to do about it. */
export type TextFault = Pick<Problem, 'value' | 'rule' | 'remedy'>;

/**
 * The faults of a text, each with its line.
 *
 * @param faultsOf of one line; its index counts from 0
 */
export function faultsByLine(
  file: string,
  text: string,
  faultsOf: (line: string, index: number) => readonly TextFault[],
): readonly Problem[] {
  return text
    .split('\n')
    .flatMap((line, index) =>
      faultsOf(line, index).map((fault) => ({ file, line: index + 1, column: null, ...fault })),
    );
}
