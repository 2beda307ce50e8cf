import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, rmdirSync, rmSync } from 'node:fs';
import { basename, delimiter, dirname, join } from 'node:path';
import { parseArgs } from 'node:util';

import { buildSettings, WrongSetting, type BuildSettings } from '../build-settings.ts';
import { checkInputs } from '../check-inputs.ts';
import { incidentProvenance } from '../incident-provenance.ts';
import { openKeep } from '../keep/kept-publication.ts';
import { reportProblems } from '../problem.ts';
import { protectionReport } from '../protect/protection-report.ts';
import { publishEdition, UnprotectedCells } from '../publish-edition.ts';
import { refusedInRelease } from '../validate/release.ts';
import { swapFolder } from '../write/swap-folder.ts';

/**
 * Checks everything, builds into a fresh folder and swaps it in when whole: whatever fails, the last good
 * site stays as it was.
 */
async function build(): Promise<number> {
  takeOptions();
  const settings = buildSettings(process.env);
  const { outFolder } = settings;
  if (!isSound(settings)) return 1;
  const fresh = join(dirname(outFolder), `.atlas/${basename(outFolder)}-${process.pid}`);
  mkdirSync(dirname(fresh), { recursive: true });
  try {
    const code = await runAstro(fresh);
    if (code !== 0) {
      console.error('生成网站时出错，原来的网站没有变动。');
      return 1;
    }
    swapFolder(fresh, outFolder);
    console.log(`网站已生成：${outFolder}`);
    return 0;
  } finally {
    rmSync(fresh, { recursive: true, force: true });
    rmSync(`${fresh}-cache`, { recursive: true, force: true });
    removeIfEmpty(dirname(fresh));
  }
}

/** What the command line says is set for Astro too, which reads the environment. */
function takeOptions(): void {
  const { values } = parseArgs({
    options: { internal: { type: 'boolean' }, base: { type: 'string' }, out: { type: 'string' } },
  });
  if (values.internal === true) process.env['ATLAS_EDITION'] = 'internal';
  if (values.base !== undefined) process.env['SITE_BASE'] = values.base;
  if (values.out !== undefined) process.env['ATLAS_OUT'] = values.out;
}

/** Tells every problem at once, or what the protection of the figures costs. */
function isSound({ dataFolder, contentFolder, release, edition }: BuildSettings): boolean {
  const keep = openKeep(dataFolder);
  const { folder, problems: inInputs } = checkInputs(dataFolder, contentFolder);
  const problems = [...inInputs, ...(release ? refusedInRelease(dataFolder, contentFolder) : [])];
  if (folder === null || problems.length > 0) {
    console.error(reportProblems(problems));
    return false;
  }
  if (edition === 'internal' && isHosted() && incidentProvenance(folder) !== 'synthetic') {
    console.error('内部版只在本单位自己的电脑上生成，不在托管的流水线里生成（这里设了环境变量 CI）。');
    return false;
  }
  try {
    const { protection } = publishEdition(folder, edition, keep);
    if (protection.length > 0) console.log(protectionReport(protection).join('\n'));
    return true;
  } catch (error) {
    if (!(error instanceof UnprotectedCells)) throw error;
    console.error(`${error.message}\n没有生成网站，原来的网站没有变动。`);
    return false;
  }
}

/** Every hosted pipeline says so. */
function isHosted(): boolean {
  return !['', '0', 'false'].includes(process.env['CI'] ?? '');
}

/** Another build may be at work in it. */
function removeIfEmpty(folder: string): void {
  if (readdirSync(folder).length === 0) rmdirSync(folder);
}

function runAstro(outFolder: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const astro = spawn('astro', ['build'], {
      stdio: 'inherit',
      shell: process.platform === 'win32',
      env: {
        ...process.env,
        ATLAS_FRESH: outFolder,
        ASTRO_TELEMETRY_DISABLED: '1',
        PATH: `${join(process.cwd(), 'node_modules/.bin')}${delimiter}${process.env['PATH'] ?? ''}`,
      },
    });
    astro.on('error', reject);
    astro.on('close', (code) => {
      resolve(code ?? 1);
    });
  });
}

try {
  process.exitCode = await build();
} catch (error) {
  if (!(error instanceof WrongSetting)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
