/** How one step of all checks ended. */
export interface Outcome {
  readonly passed: number;
  /** Names of the tests that passed only when run again. */
  readonly again: readonly string[];
  readonly failures: readonly Failure[];
}

export interface Failure {
  readonly test: string;
  readonly why: string;
}

interface PlaywrightSuite {
  readonly suites?: readonly PlaywrightSuite[];
  readonly specs: readonly {
    readonly title: string;
    readonly file: string;
    readonly line: number;
    readonly tests: readonly PlaywrightTest[];
  }[];
}

interface PlaywrightTest {
  readonly projectName: string;
  readonly status: 'expected' | 'unexpected' | 'flaky' | 'skipped';
  readonly results: readonly { readonly errors: readonly { readonly message?: string }[] }[];
}

/** @param report what Playwright's JSON reporter writes */
export function playwrightOutcome(report: unknown): Outcome {
  const { suites, errors } = report as {
    readonly suites: readonly PlaywrightSuite[];
    readonly errors: readonly { readonly message?: string }[];
  };
  const tests = suites.flatMap(testsOf);
  const ended = (status: PlaywrightTest['status']): typeof tests =>
    tests.filter((test) => test.status === status);
  return {
    passed: ended('expected').length + ended('flaky').length,
    again: ended('flaky').map(({ name, why }) => `${name}: ${why}`),
    failures: [
      ...errors.map(({ message }) => ({ test: 'outside of any test', why: message ?? '' })),
      ...ended('unexpected').map(({ name, why }) => ({ test: name, why })),
    ],
  };
}

function testsOf(suite: PlaywrightSuite): readonly (PlaywrightTest & { name: string; why: string })[] {
  const own = suite.specs.flatMap(({ title, file, line, tests }) =>
    tests.map((test) => ({
      ...test,
      name: `[${test.projectName}] ${file}:${line} › ${title}`,
      why: test.results.flatMap(({ errors }) => errors.map(({ message }) => message ?? '')).at(0) ?? '',
    })),
  );
  return [...own, ...(suite.suites ?? []).flatMap(testsOf)];
}
