import { valueOf } from '../domain/published-frame.ts';
import { formatLabel } from '../i18n/format.ts';
import type { Locale } from '../i18n/locale.ts';
import { labelSize } from './label-size.ts';
import type { ViewFeed } from './view-feed.ts';

/** The label that takes most room among those that any view prints on a district: the drawn map leaves room for it. */
export function widestLabel(locale: Locale, { frames, districts }: ViewFeed): string {
  const codes = new Set(districts.map(({ code }) => code));
  const labels = new Set(
    frames.flatMap((frame) =>
      frame.cells
        .filter(({ area }) => codes.has(area))
        .flatMap((cell) =>
          frame.measures.flatMap((measure) => {
            const value = valueOf(cell, measure);
            return value === null ? [] : [formatLabel(locale, measure, value)];
          }),
        ),
    ),
  );
  return [...labels].reduce((widest, label) => (width(label) > width(widest) ? label : widest), '');
}

function width(label: string): number {
  return labelSize([label]).width;
}
