import { globSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

import type { Indicator } from '../../domain/indicator/indicator.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { EmittedFigure } from './emitted-figure.ts';
import type { IndicatorFigure } from './indicator-figure.ts';
import { readCsvFigures } from './read-csv-figures.ts';
import { readFeedFigures } from './read-feed-figures.ts';
import { readHtmlFigures } from './read-html-figures.ts';
import { isIndicatorFile, readIndicatorCsv } from './read-indicator-csv.ts';
import { isOfCollaboration, readIndicatorFigures } from './read-indicator-figures.ts';
import type { Clues } from './reading-clues.ts';
import type { Units } from './rounding-of.ts';

export interface Reading {
  readonly cluesIn: (locale: Locale) => Clues;
  readonly indicators: readonly Indicator[];
  readonly units: Units;
}

export interface EmittedFigures {
  readonly incidents: readonly EmittedFigure[];
  readonly indicators: readonly IndicatorFigure[];
}

/** Every figure in a built folder, file by file. */
export function readEmitted(folder: string, { cluesIn, indicators, units }: Reading): EmittedFigures {
  const files = globSync(`${folder}/**/{*.html,*.csv,view.json}`).map((path) => {
    const file = relative(folder, path).replaceAll('\\', '/');
    return { file, locale: localeOf(file), text: readFileSync(join(folder, file), 'utf8') };
  });
  return {
    incidents: files.flatMap(({ file, locale, text }) => {
      if (isOfCollaboration(file) || isIndicatorFile(file)) return [];
      if (file.endsWith('.json')) return readFeedFigures(file, text, units);
      if (file.endsWith('.csv')) return readCsvFigures(file, text, units);
      return readHtmlFigures(file, text, cluesIn(locale), units);
    }),
    indicators: files.flatMap(({ file, locale, text }) => {
      if (isIndicatorFile(file)) return readIndicatorCsv(file, text, indicators, units);
      if (!isOfCollaboration(file) || !file.endsWith('.html')) return [];
      return readIndicatorFigures(file, text, locale, indicators, cluesIn(locale), units);
    }),
  };
}

function localeOf(file: string): Locale {
  return file.startsWith('en/') ? 'en' : 'zh-CN';
}
