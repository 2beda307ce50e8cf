import { resolve } from 'node:path';

import type { Edition } from '../domain/edition.ts';

/** Its message is for whoever set the variable. */
export class WrongSetting extends RangeError {}

/** What a build is a function of, from the environment. */
export interface BuildSettings {
  readonly dataFolder: string;
  readonly contentFolder: string;
  /** Served as it is: the pictures of the content. Need not exist. */
  readonly publicFolder: string;
  /** ISO date on which dated content is judged. */
  readonly buildDate: string;
  /** Path prefix under which the site is served, with slashes at both ends. */
  readonly base: string;
  readonly outFolder: string;
  readonly edition: Edition;
  /** A release refuses what a preview shows as missing. */
  readonly release: boolean;
  /**
   * Digest of the inputs that a build has just checked, for the process of Astro that it starts: what is kept under it
   * need not be looked for by reading every input again. Null where nobody says.
   */
  readonly checkedInputs: string | null;
}

const OUT_FOLDERS: Readonly<Record<Edition, string>> = { public: 'dist', internal: 'dist-internal' };

/**
 * @param environment ATLAS_DATA, ATLAS_CONTENT, ATLAS_PUBLIC, BUILD_DATE, SITE_BASE, ATLAS_OUT, ATLAS_EDITION, ATLAS_RELEASE,
 *   ATLAS_CHECKED
 * @param timeZone of the region, for "today"
 * @throws WrongSetting where ATLAS_EDITION names no edition, or the internal one would take the place of the public
 */
export function buildSettings(
  environment: Readonly<Record<string, string | undefined>>,
  timeZone = 'Asia/Shanghai',
): BuildSettings {
  const edition = editionOf(environment['ATLAS_EDITION'] ?? 'public');
  const outFolder = resolve(environment['ATLAS_OUT'] ?? OUT_FOLDERS[edition]);
  if (edition === 'internal' && outFolder === resolve(OUT_FOLDERS.public))
    throw new WrongSetting('内部版不能写进 dist：那里是公开版，会被原样放到网上。');
  return {
    dataFolder: resolve(environment['ATLAS_DATA'] ?? 'data'),
    contentFolder: resolve(environment['ATLAS_CONTENT'] ?? 'content'),
    publicFolder: resolve(environment['ATLAS_PUBLIC'] ?? 'public'),
    buildDate: environment['BUILD_DATE'] ?? todayIn(timeZone),
    base: withSlashes(environment['SITE_BASE'] ?? '/'),
    outFolder,
    edition,
    release: environment['ATLAS_RELEASE'] === '1',
    checkedInputs: /^[0-9a-f]{64}$/.exec(environment['ATLAS_CHECKED'] ?? '')?.[0] ?? null,
  };
}

/** A misspelt name must not quietly become one of the two. */
function editionOf(name: string): Edition {
  if (name === 'public' || name === 'internal') return name;
  throw new WrongSetting(`ATLAS_EDITION 只能是 public 或 internal，这里是“${name}”。`);
}

function todayIn(timeZone: string): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(new Date());
}

function withSlashes(base: string): string {
  return `/${base.replaceAll(/^\/+|\/+$/g, '')}/`.replace('//', '/');
}
