import type { DocumentBlock, DocumentCell } from '../../domain/office-document.ts';
import type { MonthKey } from '../../domain/period.ts';
import { comparesWithMonthBefore, isJoined } from '../../domain/spring-festival.ts';
import { withoutLargestCase, type LossWithoutLargest } from '../../domain/without-largest-case.ts';
import { formatMeasure, formatNumber, formatPeriod } from '../format.ts';
import { DEFAULT_LOCALE } from '../locale.ts';
import { largestShareWords } from '../view-sentences.ts';
import { figure, plain, regionCell, type BulletinContext } from './bulletin-context.ts';
import { BULLETIN_WORDS } from './bulletin-words.ts';

const WORDS = BULLETIN_WORDS.largest;

/** How much one case moves the picture: the loss with and without it, now and in the months it is compared with. */
export function largestSection(context: BulletinContext): readonly DocumentBlock[] {
  const { example, month, name } = context;
  const { columns, captions } = BULLETIN_WORDS;
  const cell = regionCell(context);
  const now = withoutLargestCase(cell);
  if (now === null) {
    const share = cell === undefined ? null : largestShareWords(DEFAULT_LOCALE, cell);
    const text = share === null ? WORDS.unknown : `${example}${WORDS.band(name, share)}`;
    return [{ kind: 'paragraph', text }];
  }
  const periods = [
    [columns.now, month],
    [columns.yearBefore, context.yearBefore],
    [columns.monthBefore, context.monthBefore],
  ] as const;
  return [
    {
      kind: 'paragraph',
      text: `${example}${WORDS.found(name, money(now.largest), formatNumber(DEFAULT_LOCALE, now.share, 1), money(now.rest))}`,
    },
    ...turns(context, now).map((text) => ({ kind: 'paragraph', text: `${example}${text}` }) as const),
    {
      kind: 'table',
      caption: `${example}${captions.largest}`,
      columns: [columns.period, columns.loss, columns.largest, columns.share, columns.rest].map(
        (text, at) => ({
          text,
          share: at === 0 ? 4 : 3,
        }),
      ),
      rows: periods.map(([label, period]) => [
        { text: label, range: formatPeriod(DEFAULT_LOCALE, period) },
        ...lossRow(context, period),
      ]),
    },
    { kind: 'note', text: WORDS.advice },
  ];
}

function lossRow(context: BulletinContext, period: MonthKey): readonly DocumentCell[] {
  const cell = regionCell(context, period);
  const split = withoutLargestCase(cell);
  const parts =
    split === null
      ? [BULLETIN_WORDS.noFigure, BULLETIN_WORDS.noFigure, BULLETIN_WORDS.noFigure]
      : [money(split.largest), `${formatNumber(DEFAULT_LOCALE, split.share, 1)}%`, money(split.rest)];
  return [figure('loss', cell), ...parts.map(plain)];
}

/** Whether a change of the loss survives without its largest cases; nothing is said where months do not compare. */
function turns(context: BulletinContext, now: LossWithoutLargest): readonly string[] {
  const { byMonth, month, yearBefore, monthBefore } = context;
  const compared = [
    ...(isJoined(byMonth, month) ? [] : [yearBefore]),
    ...(comparesWithMonthBefore(byMonth, month) ? [monthBefore] : []),
  ];
  return compared.flatMap((period) => {
    const before = withoutLargestCase(regionCell(context, period));
    if (before === null) return [];
    const isAlike = Math.sign(now.loss - before.loss) === Math.sign(now.rest - before.rest);
    return [(isAlike ? WORDS.alike : WORDS.turned)(formatPeriod(DEFAULT_LOCALE, period))];
  });
}

function money(amount: number): string {
  return formatMeasure(DEFAULT_LOCALE, 'loss', amount);
}
