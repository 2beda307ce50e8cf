import { resolve } from 'node:path';

/** What a build is a function of, from the environment. */
export interface BuildSettings {
  readonly dataFolder: string;
  readonly contentFolder: string;
  /** ISO date on which dated content is judged. */
  readonly buildDate: string;
  /** Path prefix under which the site is served, with slashes at both ends. */
  readonly base: string;
  readonly outFolder: string;
  /** A release refuses what a preview shows as missing. */
  readonly release: boolean;
}

/**
 * @param environment ATLAS_DATA, ATLAS_CONTENT, BUILD_DATE, SITE_BASE, ATLAS_OUT, ATLAS_RELEASE
 * @param timeZone of the region, for "today"
 */
export function buildSettings(
  environment: Readonly<Record<string, string | undefined>>,
  timeZone = 'Asia/Shanghai',
): BuildSettings {
  return {
    dataFolder: resolve(environment['ATLAS_DATA'] ?? 'data'),
    contentFolder: resolve(environment['ATLAS_CONTENT'] ?? 'content'),
    buildDate: environment['BUILD_DATE'] ?? todayIn(timeZone),
    base: withSlashes(environment['SITE_BASE'] ?? '/'),
    outFolder: resolve(environment['ATLAS_OUT'] ?? 'dist'),
    release: environment['ATLAS_RELEASE'] === '1',
  };
}

function todayIn(timeZone: string): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(new Date());
}

function withSlashes(base: string): string {
  return `/${base.replaceAll(/^\/+|\/+$/g, '')}/`.replace('//', '/');
}
