import { reportProblems, type Problem } from './problem.ts';

/** Carries every problem of a folder; its message is the report an editor reads. */
export class FolderProblems extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(reportProblems(problems));
    this.name = 'FolderProblems';
    this.problems = problems;
  }
}
