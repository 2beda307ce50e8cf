import { globSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

import type { Locale } from '../../i18n/locale.ts';
import type { EmittedFigure } from './emitted-figure.ts';
import { readCsvFigures } from './read-csv-figures.ts';
import { readFeedFigures } from './read-feed-figures.ts';
import { readHtmlFigures } from './read-html-figures.ts';
import type { Clues } from './reading-clues.ts';
import type { Units } from './rounding-of.ts';

export interface Reading {
  readonly cluesIn: (locale: Locale) => Clues;
  readonly units: Units;
}

/** Every figure of incidents in a built folder, file by file. */
export function readEmitted(folder: string, { cluesIn, units }: Reading): readonly EmittedFigure[] {
  return globSync(`${folder}/**/{*.html,*.csv,view.json}`).flatMap((path) => {
    const file = relative(folder, path).replaceAll('\\', '/');
    const text = readFileSync(join(folder, file), 'utf8');
    if (file.endsWith('.json')) return readFeedFigures(file, text, units);
    if (file.endsWith('.csv')) return readCsvFigures(file, text, units);
    return readHtmlFigures(file, text, cluesIn(file.startsWith('en/') ? 'en' : 'zh-CN'), units);
  });
}
