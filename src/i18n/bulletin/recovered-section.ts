import { latestDue } from '../../domain/bulletin/latest-due.ts';
import type { DocumentBlock } from '../../domain/office-document.ts';
import { formatPeriod } from '../format.ts';
import { DEFAULT_LOCALE } from '../locale.ts';
import { measureSentence } from '../sentences.ts';
import { areaRows } from './area-rows.ts';
import { cellOf, figure, regionCell, type BulletinContext } from './bulletin-context.ts';
import { BULLETIN_WORDS } from './bulletin-words.ts';

const WORDS = BULLETIN_WORDS.recovered;

/** Money stopped of the month's cases, and returned of the latest cohort that has been followed up. */
export function recoveredSection(context: BulletinContext): readonly DocumentBlock[] {
  const { example, name, byMonth, month, site } = context;
  const { columns, captions, returnedOf, returnedNone } = BULLETIN_WORDS;
  const due = latestDue(byMonth, site.region.code, 'returned', month);
  const cell = regionCell(context);
  const dueCell = due === null ? undefined : regionCell(context, due);
  const dueName = due === null ? null : formatPeriod(DEFAULT_LOCALE, due);
  return [
    ...(cell === undefined
      ? []
      : [
          {
            kind: 'paragraph',
            text: `${example}${WORDS.stopped(name, measureSentence(DEFAULT_LOCALE, 'stopped', cell))}`,
          } as const,
        ]),
    {
      kind: 'paragraph',
      text:
        dueCell === undefined || dueName === null
          ? byMonth.measures.includes('returned')
            ? WORDS.returnedNot
            : WORDS.returnedUnknown
          : `${example}${WORDS.returned(dueName, measureSentence(DEFAULT_LOCALE, 'returned', dueCell))}`,
    },
    {
      kind: 'table',
      caption: `${example}${captions.recovered(name)}`,
      columns: [
        { text: columns.area, share: 3 },
        { text: columns.stopped, share: 4 },
        { text: dueName === null ? returnedNone : returnedOf(dueName), share: 4 },
      ],
      rows: areaRows(context, (area) => [
        figure('stopped', cellOf(context, area)),
        figure('returned', cellOf(context, area, due ?? month)),
      ]),
    },
    { kind: 'note', text: WORDS.note },
  ];
}
