/** Languages of the site. Chinese is the first and has no prefix in addresses. */
export const LOCALES = ['zh-CN', 'en'] as const;

export type Locale = (typeof LOCALES)[number];

export const DEFAULT_LOCALE: Locale = 'zh-CN';

/** The path segment of a locale; undefined for the default, as rest parameters of routes want it. */
export function localeSegment(locale: Locale): string | undefined {
  return locale === DEFAULT_LOCALE ? undefined : locale;
}

export function localeOfSegment(segment: string | undefined): Locale {
  return LOCALES.find((locale) => locale === segment) ?? DEFAULT_LOCALE;
}

/** One route parameter object a locale, for getStaticPaths of `[...locale]` routes; fresh each time, since Astro keeps notes on the array. */
export function localePaths(): { params: { locale: string | undefined }; props: { locale: Locale } }[] {
  return LOCALES.map((locale) => ({ params: { locale: localeSegment(locale) }, props: { locale } }));
}
