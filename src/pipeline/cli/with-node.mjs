import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/*
 * node with-node.mjs COMMAND WORDS: runs a command with a Node that reads TypeScript first on its path.
 *
 * That is this one, or the one that npm installed with the project. npm 9, which Debian 13 brings, installs
 * that one without a link in node_modules/.bin, so the path has to name its folder. Plain JavaScript, since
 * an older Node has to read it.
 */

const FIRST_WITH_TYPESCRIPT = [22, 18];
const PROJECT = fileURLToPath(new URL('../../../', import.meta.url));
const SYSTEM = { linux: 'linux', win32: 'win' }[process.platform] ?? process.platform;
const BROUGHT = resolve(PROJECT, 'node_modules', `node-${SYSTEM}-${process.arch}`, 'bin');

const folder = folderOfNode();
if (folder === null) {
  console.error(
    `Node ${process.version}不能直接运行TypeScript。请先运行npm ci；这个系统上npm不带Node，需要Node ${FIRST_WITH_TYPESCRIPT.join('.')}或更新。`,
  );
  console.error(
    `Node ${process.version} cannot run TypeScript. Run npm ci first; where it brings no Node, install ${FIRST_WITH_TYPESCRIPT.join('.')} or newer.`,
  );
  process.exitCode = 1;
} else {
  run(folder, process.argv.slice(2));
}

/** @returns {string | null} */
function folderOfNode() {
  if (readsTypeScript()) return dirname(process.execPath);
  return ['node', 'node.exe'].some((name) => existsSync(resolve(BROUGHT, name))) ? BROUGHT : null;
}

/** @returns {boolean} */
function readsTypeScript() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [neededMajor = 0, neededMinor = 0] = FIRST_WITH_TYPESCRIPT;
  return major > neededMajor || (major === neededMajor && minor >= neededMinor);
}

/**
 * @param {string} first
 * @param {readonly string[]} command
 */
function run(first, [name = 'node', ...words]) {
  const variable = Object.keys(process.env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
  const path = [first, resolve(PROJECT, 'node_modules/.bin'), process.env[variable] ?? ''].join(delimiter);
  const child = spawn(name, words, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, [variable]: path },
  });
  // The terminal tells both; what only this one is told, it passes on.
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => child.kill(signal));
  }
  child.on('error', (error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? 128 + (signal === null ? 0 : constants.signals[signal]);
  });
}
