import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, resolve } from 'node:path';
import { parseArgs } from 'node:util';

import { ensureBrowser } from './ensure-browser.ts';

interface Counts {
  readonly passed: number;
  readonly failed: number;
}

interface Step {
  readonly id: string;
  readonly title: string;
  readonly run: () => Counts;
  /** The step without which this one has nothing to look at. */
  readonly needs?: string;
}

const PASSED: Counts = { passed: 1, failed: 0 };
const FAILED: Counts = { passed: 0, failed: 1 };

const SOURCE_REPORT = 'test-results/vitest-source.json';
const SITE_REPORT = 'test-results/vitest-site.json';
const E2E_REPORT = 'test-results/playwright.json';

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
    run: tests(vitest('source', SOURCE_REPORT), SOURCE_REPORT, countVitest),
  },
  { id: 'build', title: '生成网站', run: command('node src/pipeline/cli/build.ts') },
  {
    id: 'site',
    title: '对生成的网站的测试（vitest）',
    run: tests(vitest('site', SITE_REPORT), SITE_REPORT, countVitest),
    needs: 'build',
  },
  { id: 'e2e', title: '浏览器里的测试（playwright）', run: browserTests, needs: 'build' },
];

function findBrowser(): Counts {
  try {
    console.log(ensureBrowser());
    return PASSED;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return FAILED;
  }
}

function browserTests(): Counts {
  if (findBrowser().failed > 0) return FAILED;
  return tests('playwright test --config tests/config/playwright.config.ts', E2E_REPORT, countPlaywright)();
}

function vitest(project: string, report: string): string {
  return `vitest run --config tests/config/vitest.config.ts --project ${project} --reporter=default --reporter=json --outputFile.json=${report}`;
}

function command(line: string): () => Counts {
  return () => (succeeds(line) ? PASSED : FAILED);
}

/** Counts what the report says; a run that fails without a failed test in it counts as one failure. */
function tests(line: string, report: string, count: (report: unknown) => Counts): () => Counts {
  return () => {
    rmSync(report, { force: true });
    const success = succeeds(line);
    if (!existsSync(report)) return FAILED;
    const { passed, failed } = count(JSON.parse(readFileSync(report, 'utf8')));
    const isSound = failed > 0 || (success && passed > 0);
    return { passed, failed: isSound ? failed : 1 };
  };
}

function countVitest(report: unknown): Counts {
  const { numPassedTests, numFailedTests } = report as { numPassedTests: number; numFailedTests: number };
  return { passed: numPassedTests, failed: numFailedTests };
}

function countPlaywright(report: unknown): Counts {
  const { stats } = report as { stats: { expected: number; unexpected: number; flaky: number } };
  if (stats.flaky > 0) console.log(`${stats.flaky} flaky: passed when run again, see above`);
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected };
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

function runStep(step: Step, position: string, results: ReadonlyMap<Step, Counts>): Counts {
  console.log(`\n── ${position} ${step.id} ${step.title} ──`);
  const need = [...results].find(([{ id }]) => id === step.needs);
  if (need !== undefined && need[1].failed > 0) {
    console.log(`没有运行：${need[0].title}失败了。`);
    return FAILED;
  }
  const started = performance.now();
  const counts = step.run();
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${counts.failed > 0 ? '✗' : '✓'} ${step.id} ${seconds} s`);
  return counts;
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
  const results = new Map<Step, Counts>();
  for (const [index, step] of steps.entries()) {
    results.set(step, runStep(step, `${index + 1}/${steps.length}`, results));
  }
  const total = (side: keyof Counts): number =>
    [...results.values()].reduce((sum, counts) => sum + counts[side], 0);

  console.log('');
  for (const [step, { failed }] of results) {
    if (failed > 0) console.log(`✗ ${step.id} ${step.title}: ${failed} failed`);
  }
  console.log(`${total('passed')} passed, ${total('failed')} failed`);
  process.exitCode = total('failed') > 0 || total('passed') === 0 ? 1 : 0;
}

process.chdir(resolve(import.meta.dirname, '..'));
try {
  runAll(chosenSteps());
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
