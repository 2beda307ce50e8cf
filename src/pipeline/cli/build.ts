import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, rmdirSync, rmSync } from 'node:fs';
import { basename, delimiter, dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

import { faultReport } from '../attack/fault-report.ts';
import { guardSite } from '../attack/guard-site.ts';
import { buildSettings, WrongSetting, type BuildSettings } from '../build-settings.ts';
import { writeBulletins } from '../bulletin/write-bulletins.ts';
import { areaNamesOf } from '../area-names.ts';
import { checkContent } from '../content/check-content.ts';
import { codesInPictures } from '../content/codes-in-pictures.ts';
import { checkFigures } from '../content/check-figures.ts';
import { FolderProblems } from '../folder-problems.ts';
import { incidentProvenance } from '../incident-provenance.ts';
import { NO_KEEP } from '../keep/open-keep.ts';
import { TooMuchToKeep } from '../offline/offline-copy-of.ts';
import { writeWorker } from '../offline/write-worker.ts';
import { openData, type OpenedData } from '../open-data.ts';
import { KEPT_PICTURES } from '../pictures/kept-pictures.ts';
import { placePictures } from '../pictures/place-pictures.ts';
import { reportProblems } from '../problem.ts';
import { indicatorReport } from '../protect/indicator-report.ts';
import { lostReport, protectionReport } from '../protect/protection-report.ts';
import { UnprotectedCells } from '../publish-edition.ts';
import { siteTablesOf } from '../site-tables.ts';
import type { ToldEdition } from '../told-edition.ts';
import { expiredCampaigns } from '../validate/expired-campaigns.ts';
import { refusedInRelease } from '../validate/release.ts';
import { dropUnusedStyles } from '../write/drop-unused-styles.ts';
import { missingAssets } from '../write/missing-assets.ts';
import { swapFolder } from '../write/swap-folder.ts';

/**
 * Where a site is built, wherever it goes then: Astro puts the server code of one outside the working folder into a
 * folder that all such builds share, and two at the same time took each other's files away.
 */
const WORKSHOP = resolve('.atlas');

/**
 * Checks everything, builds into a fresh folder and swaps it in when whole: whatever fails, the last good
 * site stays as it was.
 */
async function build(): Promise<number> {
  takeOptions();
  const settings = buildSettings(process.env);
  const { outFolder } = settings;
  const data = openData(settings);
  const told = await checkAndTell(settings, data);
  if (told === null) return 1;
  const fresh = join(WORKSHOP, `${basename(outFolder)}-${process.pid}`);
  mkdirSync(WORKSHOP, { recursive: true });
  mkdirSync(dirname(outFolder), { recursive: true });
  try {
    const code = await runAstro(fresh, data.keep.key);
    if (code !== 0) {
      console.error('生成网站时出错，原来的网站没有变动。');
      return 1;
    }
    // Those of pages that this edition does not have.
    dropUnusedStyles(fresh);
    if (!isWhole(fresh)) return 1;
    if (settings.edition === 'public' && !isSafe(settings, data, told, fresh)) return 1;
    if (settings.edition === 'internal') await addBulletins(settings, told, fresh);
    // What was painted for an earlier build is kept; whoever has no browser builds without.
    placePictures(fresh, KEPT_PICTURES);
    if (settings.edition === 'public') console.log(`断网也能看的文件：${await writeWorker(fresh)}个。`);
    swapFolder(fresh, outFolder);
    console.log(`网站已生成：${outFolder}`);
    return 0;
  } finally {
    rmSync(fresh, { recursive: true, force: true });
    rmSync(`${fresh}-cache`, { recursive: true, force: true });
    removeIfEmpty(WORKSHOP);
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
async function checkAndTell(
  { dataFolder, contentFolder, publicFolder, release, edition, buildDate }: BuildSettings,
  data: OpenedData,
): Promise<ToldEdition | null> {
  const expired = expiredCampaigns(contentFolder, buildDate, data.known.campaigns);
  const problems = [
    ...data.problems,
    ...checkContent(contentFolder, data.known, publicFolder),
    ...(await codesInPictures(publicFolder, data.known.ownAddresses)),
    ...(release ? [...refusedInRelease(dataFolder, contentFolder), ...expired.refused] : []),
  ];
  if (problems.length > 0) {
    console.error(reportProblems(problems));
    return null;
  }
  const toDo = [...expired.due, ...(release ? [] : expired.refused)];
  if (toDo.length > 0) console.log(reportProblems(toDo, '网站照样生成，到期没办的正式发布不收'));
  if (edition === 'internal' && isHosted() && incidentProvenance(data.folder()) !== 'synthetic') {
    console.error('内部版只在本单位自己的电脑上生成，不在托管的流水线里生成（这里设了环境变量 CI）。');
    return null;
  }
  try {
    const told = data.tell();
    const { tables, protection, indicators } = told;
    const inTexts = checkFigures(contentFolder, { frames: tables.frames, ...tables.quoted });
    if (inTexts.length > 0) {
      console.error(reportProblems(inTexts));
      return null;
    }
    if (protection.length > 0)
      console.log(
        [...protectionReport(protection), ...lostReport(protection, areaNamesOf(tables))].join('\n'),
      );
    for (const line of indicatorReport(indicators)) console.log(line);
    return told;
  } catch (error) {
    if (!(error instanceof UnprotectedCells)) throw error;
    console.error(`${error.message}\n没有生成网站，原来的网站没有变动。`);
    return null;
  }
}

/** A page without its style sheet still opens: nobody would see it before the readers do. */
function isWhole(site: string): boolean {
  const missing = missingAssets(site);
  if (missing.length > 0)
    console.error(`网页要用的文件没有生成：${missing.join('、')}。原来的网站没有变动，请再运行一次。`);
  return missing.length === 0;
}

/** The last gate: what was emitted is read back and attacked. A release is attacked whatever was found before. */
function isSafe({ release }: BuildSettings, data: OpenedData, told: ToldEdition, site: string): boolean {
  const { figures, faults } = guardSite(told, site, data.folder, release ? NO_KEEP : data.keep);
  if (faults.length === 0) {
    console.log(`从生成的网页和文件读回${figures}个数反推，没有一个被遮的数能推算出来。`);
    return true;
  }
  const lines = faultReport(faults, areaNamesOf(told.tables)).map((line) => `  ${line}`);
  console.error(['生成的网站泄露了不能公布的数，没有换上，原来的网站没有变动：', ...lines].join('\n'));
  return false;
}

/** Word files of the same figures that the pages show. */
async function addBulletins(settings: BuildSettings, { tables }: ToldEdition, site: string): Promise<void> {
  console.log(`写好了${await writeBulletins(siteTablesOf(tables, settings), site)}份通报（Word）。`);
}

/** Every hosted pipeline says so. */
function isHosted(): boolean {
  return !['', '0', 'false'].includes(process.env['CI'] ?? '');
}

/** Another build may be at work in it. */
function removeIfEmpty(folder: string): void {
  if (readdirSync(folder).length === 0) rmdirSync(folder);
}

/** @param checked digest of the inputs that were checked; null where nothing of them can be kept */
function runAstro(outFolder: string, checked: string | null): Promise<number> {
  return new Promise((resolve, reject) => {
    const astro = spawn('astro', ['build'], {
      stdio: 'inherit',
      shell: process.platform === 'win32',
      env: {
        ...process.env,
        ATLAS_FRESH: outFolder,
        // Without a keep whatever the caller's environment says must not be believed.
        ATLAS_CHECKED: checked ?? '',
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
  if (!(error instanceof WrongSetting || error instanceof FolderProblems || error instanceof TooMuchToKeep))
    throw error;
  console.error(error.message);
  process.exitCode = 1;
}
