import { citationOf } from '../domain/citation.ts';
import type { MeasureId, PublishedCell, PublishedFrame } from '../domain/published-frame.ts';
import { figureWords } from './figure-words.ts';
import type { Locale } from './locale.ts';
import { punctuation } from './punctuation.ts';

/** `《甘肃日报》已登` behind a figure that others have printed. Titles of sources stay as they are. */
export function citedIn(locale: Locale, title: string): string {
  return locale === 'en' ? `printed in “${title}”` : `《${title.replace(/^《(.*)》$/, '$1')}》已登`;
}

/** `立案数：《甘肃日报》已登`: one for each figure that the sentence about this measure of a cell says. */
export function citedFigures(
  locale: Locale,
  frame: PublishedFrame,
  cell: PublishedCell,
  measure: MeasureId,
): readonly string[] {
  if (frame.cited === undefined) return [];
  const said: readonly MeasureId[] =
    measure === 'filed' || measure === 'rate' ? ['filed', 'rate'] : [measure];
  return said.flatMap((id) => {
    const title = citationOf(frame, cell, id);
    if (title === null) return [];
    return [`${figureWords(locale).measures[id].name}${punctuation(locale).colon}${citedIn(locale, title)}`];
  });
}
