/** How far a long calculation is. */
export interface Progress {
  readonly done: number;
  readonly of: number;
}

/** Runs it to its end; in between the caller may show how far it is, or do something else. */
export function runToEnd<Result>(
  calculation: Generator<Progress, Result>,
  onProgress: (progress: Progress) => void = () => undefined,
): Result {
  for (;;) {
    const step = calculation.next();
    if (step.done === true) return step.value;
    onProgress(step.value);
  }
}
