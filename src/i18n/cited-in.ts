import type { Locale } from './locale.ts';

/** `《甘肃日报》已登` behind a figure that others have printed. Titles of sources stay as they are. */
export function citedIn(locale: Locale, title: string): string {
  return locale === 'en' ? `printed in “${title}”` : `《${title.replace(/^《(.*)》$/, '$1')}》已登`;
}
