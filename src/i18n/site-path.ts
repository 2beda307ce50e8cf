import { DEFAULT_LOCALE, type Locale } from './locale.ts';

const BASE: string = import.meta.env.BASE_URL;

/**
 * The address of a page under the site's base path.
 * @param path from the root of a language, with slashes at both ends: `/map/`
 */
export function sitePath(locale: Locale, path: string): string {
  const root = BASE.replace(/\/$/, '');
  return locale === DEFAULT_LOCALE ? `${root}${path}` : `${root}/${locale}${path}`;
}

/** The address of a file that has no language, such as `/data/x.csv`. */
export function filePath(path: string): string {
  return `${BASE.replace(/\/$/, '')}${path}`;
}

/** The path below the base and the language: `/fzzt/en/map/` → `/map/`. */
export function pathWithinLocale(pathname: string): string {
  const root = BASE.replace(/\/$/, '');
  const below = pathname.startsWith(root) ? pathname.slice(root.length) : pathname;
  return below.replace(/^\/en(?=\/)/, '') || '/';
}
