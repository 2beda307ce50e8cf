import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

import type { Reporter, TestCase, TestModule } from 'vitest/node';

import type { Failure, Outcome } from '../outcome.ts';

export const VITEST_OUTCOME = 'test-results/vitest.json';

/**
 * Writes how a run ended, with what went wrong before and after tests: the JSON of Vitest does not say which hook
 * failed, and counts the tests that never ran for it as skipped on purpose.
 */
export const vitestOutcome: Reporter = {
  onTestRunEnd(modules, unhandled) {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const outcome: Outcome = {
      passed: tests.filter((test) => test.result().state === 'passed').length,
      again: [],
      failures: [
        ...unhandled.map(({ message }) => ({ test: 'outside of any test', why: message })),
        ...modules.flatMap(failuresAround),
        ...tests.flatMap(failureOf),
      ],
    };
    mkdirSync(dirname(VITEST_OUTCOME), { recursive: true });
    writeFileSync(VITEST_OUTCOME, JSON.stringify(outcome));
  },
};

/** Of a file that cannot be read, and of hooks. */
function failuresAround(module: TestModule): readonly Failure[] {
  const file = module.relativeModuleId;
  const ofHooks = [...module.children.allSuites()].flatMap((suite) =>
    suite.errors().map(({ message }) => ({ test: `${file} › ${suite.fullName}`, why: message })),
  );
  return [...module.errors().map(({ message }) => ({ test: file, why: message })), ...ofHooks];
}

function failureOf(test: TestCase): readonly Failure[] {
  const { state, errors } = test.result();
  const name = `${test.module.relativeModuleId} › ${test.fullName}`;
  if (state === 'failed') return [{ test: name, why: errors.map(({ message }) => message).join('\n') }];
  const isMissed = state === 'pending' || (state === 'skipped' && test.options.mode === 'run');
  return isMissed ? [{ test: name, why: 'did not run' }] : [];
}
