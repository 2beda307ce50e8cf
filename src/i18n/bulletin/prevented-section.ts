import type { DocumentBlock } from '../../domain/office-document.ts';
import { valueOf } from '../../domain/published-frame.ts';
import { formatPublished } from '../format.ts';
import { DEFAULT_LOCALE } from '../locale.ts';
import { areaRows } from './area-rows.ts';
import { cellOf, figure, regionCell, rollingCell, type BulletinContext } from './bulletin-context.ts';
import { BULLETIN_WORDS } from './bulletin-words.ts';

const WORDS = BULLETIN_WORDS.prevented;

/** Attempts that were stopped before money moved: a success, not a case. */
export function preventedSection(context: BulletinContext): readonly DocumentBlock[] {
  const { example, name } = context;
  const { columns, captions } = BULLETIN_WORDS;
  return [
    { kind: 'paragraph', text: `${example}${sentence(context)}` },
    {
      kind: 'table',
      caption: `${example}${captions.prevented(name)}`,
      columns: [
        { text: columns.area, share: 3 },
        { text: columns.prevented, share: 4 },
        { text: columns.preventedRolling, share: 4 },
      ],
      rows: areaRows(context, (area) => [
        figure('prevented', cellOf(context, area)),
        figure('prevented', rollingCell(context, area)),
      ]),
    },
    { kind: 'note', text: WORDS.note },
  ];
}

function sentence(context: BulletinContext): string {
  const cell = regionCell(context);
  const value = cell === undefined ? null : valueOf(cell, 'prevented');
  if (value === null) return WORDS.missing(context.name, BULLETIN_WORDS.noFigure);
  const words = formatPublished(DEFAULT_LOCALE, 'prevented', value);
  switch (value.state) {
    case 'value':
      return WORDS.found(context.name, words);
    case 'zero':
      return WORDS.zero(context.name);
    default:
      return WORDS.missing(context.name, words);
  }
}
