import type { Locale } from '../i18n/locale.ts';
import type { MapFigure } from './map-figures.ts';
import { wrapText } from './wrap-text.ts';

/** A longer name takes several lines, in type sizes: about a third of a phone's map. */
const WIDEST = 8;

/** The lines of a district's name on a map. */
export function labelLines(
  locale: Locale,
  { name, short }: Pick<MapFigure, 'name' | 'short'>,
): readonly string[] {
  return wrapText(locale === 'en' ? short : name, WIDEST);
}
