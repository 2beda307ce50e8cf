import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, resolve } from 'node:path';
import { parseArgs, stripVTControlCharacters } from 'node:util';

import { VITEST_OUTCOME } from './config/vitest-outcome.ts';
import { ensureBrowser } from './ensure-browser.ts';
import { playwrightOutcome, type Failure, type Outcome } from './outcome.ts';

interface Step {
  readonly id: string;
  readonly title: string;
  readonly run: () => Outcome;
  /** The step without which this one has nothing to look at. */
  readonly needs?: string;
}

const PASSED: Outcome = { passed: 1, again: [], failures: [] };

const E2E_REPORT = 'test-results/playwright.json';

/** Of one failure as the last lines repeat it. */
const LINES_OF_WHY = 12;

/** Types come first: `astro check` writes the declarations that the lint rules read. */
const STEPS: readonly Step[] = [
  { id: 'browser', title: '浏览器与中文字体', run: findBrowser },
  {
    id: 'types',
    title: '类型（astro check）',
    run: command('astro check --minimumSeverity warning --minimumFailingSeverity warning'),
  },
  {
    id: 'lint',
    title: '代码规则（eslint）',
    run: command('eslint --config tests/config/eslint.config.mjs --max-warnings 0 .'),
  },
  {
    id: 'format',
    title: '排版（prettier）',
    run: command(
      'prettier --config tests/config/prettier.config.mjs --ignore-path .gitignore --ignore-path tests/config/prettierignore --check .',
    ),
  },
  {
    id: 'unused',
    title: '没用到的文件、导出和依赖（knip）',
    run: command('knip --config tests/config/knip.json --no-progress'),
  },
  { id: 'wording', title: '用字与标点', run: command('node tests/check-wording.ts') },
  { id: 'readability', title: '好不好读', run: command('node tests/check-readability.ts') },
  {
    id: 'source',
    title: '不需要网站的测试（vitest）',
    run: vitest('source'),
  },
  { id: 'build', title: '生成网站', run: command('node src/pipeline/cli/build.ts') },
  {
    id: 'site',
    title: '对生成的网站的测试（vitest）',
    run: vitest('site'),
    needs: 'build',
  },
  { id: 'e2e', title: '浏览器里的测试（playwright）', run: browserTests, needs: 'build' },
];

function findBrowser(): Outcome {
  try {
    console.log(ensureBrowser());
    return PASSED;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return failed('browser', error instanceof Error ? error.message : String(error));
  }
}

function browserTests(): Outcome {
  const found = findBrowser();
  if (found.failures.length > 0) return found;
  return tests('playwright test --config tests/config/playwright.config.ts', E2E_REPORT, playwrightOutcome)();
}

function failed(test: string, why: string): Outcome {
  return { passed: 0, again: [], failures: [{ test, why }] };
}

function vitest(project: string): () => Outcome {
  const line = `vitest run --config tests/config/vitest.config.ts --project ${project}`;
  return tests(line, VITEST_OUTCOME, (report) => report as Outcome);
}

function command(line: string): () => Outcome {
  return () => (succeeds(line) ? PASSED : failed(line, 'see above'));
}

/** What the report says; a run that fails without a failed test in it counts as one failure. */
function tests(line: string, report: string, read: (report: unknown) => Outcome): () => Outcome {
  return () => {
    rmSync(report, { force: true });
    const success = succeeds(line);
    if (!existsSync(report)) return failed(line, 'wrote no report, see above');
    const outcome = read(JSON.parse(readFileSync(report, 'utf8')));
    if (outcome.failures.length > 0 || (success && outcome.passed > 0)) return outcome;
    return { ...outcome, failures: failed(line, 'failed without a failed test, see above').failures };
  };
}

function succeeds(line: string): boolean {
  const [name = '', ...words] = line.split(' ');
  const { status, error } = spawnSync(name, words, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: {
      ...process.env,
      ASTRO_TELEMETRY_DISABLED: '1',
      PATH: `${resolve('node_modules/.bin')}${delimiter}${process.env['PATH'] ?? ''}`,
    },
  });
  if (error !== undefined) console.error(error.message);
  return status === 0;
}

function runStep(step: Step, position: string, results: ReadonlyMap<Step, Outcome>): Outcome {
  console.log(`\n── ${position} ${step.id} ${step.title} ──`);
  const need = [...results].find(([{ id }]) => id === step.needs);
  if (need !== undefined && need[1].failures.length > 0) {
    const why = `没有运行：${need[0].title}失败了。`;
    console.log(why);
    return failed(step.id, why);
  }
  const started = performance.now();
  const outcome = step.run();
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${outcome.failures.length > 0 ? '✗' : '✓'} ${step.id} ${seconds} s`);
  return outcome;
}

function chosenSteps(): readonly Step[] {
  const { values } = parseArgs({ options: { only: { type: 'string', multiple: true } } });
  const only = values.only;
  if (only === undefined) return STEPS;
  const unknown = only.filter((id) => !STEPS.some((step) => step.id === id));
  if (unknown.length > 0) {
    throw new Error(`没有${unknown.join('、')}这一步，只有：${STEPS.map(({ id }) => id).join('、')}`);
  }
  return STEPS.filter(({ id }) => only.includes(id));
}

function runAll(steps: readonly Step[]): void {
  mkdirSync('test-results', { recursive: true });
  const results = new Map<Step, Outcome>();
  for (const [index, step] of steps.entries()) {
    results.set(step, runStep(step, `${index + 1}/${steps.length}`, results));
  }
  for (const [step, { failures, again }] of results) tellWhatWentWrong(step, failures, again);
  const outcomes = [...results.values()];
  const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
  const failures = outcomes.flatMap((outcome) => outcome.failures);
  console.log(`\n${passed} passed, ${failures.length} failed`);
  process.exitCode = failures.length > 0 || passed === 0 ? 1 : 0;
}

/** Once more at the end, which is all that a build server shows. */
function tellWhatWentWrong(step: Step, failures: readonly Failure[], again: readonly string[]): void {
  if (failures.length > 0) console.log(`\n✗ ${step.id} ${step.title}: ${failures.length} failed`);
  for (const { test, why } of failures) console.log(`  ✗ ${test}\n${shortened(why)}`);
  for (const why of again) console.log(`\n  passed when run again: ${shortened(why).trimStart()}`);
}

function shortened(why: string): string {
  const lines = stripVTControlCharacters(why).split('\n').slice(0, LINES_OF_WHY);
  return lines.map((line) => `      ${line}`).join('\n');
}

process.chdir(resolve(import.meta.dirname, '..'));
try {
  runAll(chosenSteps());
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
