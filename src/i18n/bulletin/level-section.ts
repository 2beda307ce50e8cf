import { comparesWithMonthBefore, isJoined } from '../../domain/spring-festival.ts';
import { changeVerdict } from '../../domain/change-verdict.ts';
import type { DocumentBlock, DocumentCell } from '../../domain/office-document.ts';
import { isChangeProvisional } from '../../domain/provisional.ts';
import type { ComparisonId, MeasureId, PublishedCell, PublishedFrame } from '../../domain/published-frame.ts';
import type { PublishedValue } from '../../domain/published-value.ts';
import { explorerWords } from '../explorer-words.ts';
import { figureWords } from '../figure-words.ts';
import { DEFAULT_LOCALE } from '../locale.ts';
import { figure, plain, ratio, regionCell, rollingCell, type BulletinContext } from './bulletin-context.ts';
import { BULLETIN_WORDS } from './bulletin-words.ts';

const MEASURES: readonly MeasureId[] = ['filed', 'rate', 'loss', 'median_loss', 'stopped', 'prevented'];

/** How much there was, and how it compares: the count by ratios of rates, the loss by ratios of sums. */
export function levelSection(context: BulletinContext): readonly DocumentBlock[] {
  const { byMonth, month, name, example } = context;
  const { columns, captions, changeNote, lossNote, noLossNote, festival } = BULLETIN_WORDS;
  const [now, last, before] = [month, context.yearBefore, context.monthBefore].map((period) =>
    regionCell(context, period),
  );
  return [
    {
      kind: 'table',
      caption: `${example}${captions.level(name)}`,
      columns: [columns.item, columns.now, columns.yearBefore, columns.monthBefore].map((text, at) => ({
        text,
        share: at === 0 ? 4 : 3,
      })),
      rows: MEASURES.map((measure) => [
        plain(figureWords(DEFAULT_LOCALE).measures[measure].long),
        ...[now, last, before].map((cell) => figure(measure, cell)),
      ]),
    },
    {
      kind: 'table',
      caption: `${example}${captions.changes(name)}`,
      columns: [
        { text: columns.comparison, share: 4 },
        { text: columns.ratio, share: 3 },
        { text: columns.verdict, share: 3, words: true },
      ],
      rows: changeRows(context),
    },
    { kind: 'note', text: changeNote },
    ...(comparesWithMonthBefore(byMonth, month) ? [] : [{ kind: 'note', text: festival } as const]),
    { kind: 'note', text: now?.lossChanges === undefined ? noLossNote : lossNote },
  ];
}

function changeRows(context: BulletinContext): readonly (readonly DocumentCell[])[] {
  const { byMonth, rolling } = context;
  const cell = regionCell(context);
  const twelve = rollingCell(context, context.site.region.code);
  const { changes, lossChanges } = BULLETIN_WORDS.ofWhat;
  return [
    ...comparisonRows(context, changes, byMonth, cell, cell?.changes),
    ...comparisonRows(context, changes, rolling, twelve, twelve?.changes),
    ...(cell?.lossChanges === undefined
      ? []
      : comparisonRows(context, lossChanges, byMonth, cell, cell.lossChanges)),
    ...(twelve?.lossChanges === undefined
      ? []
      : comparisonRows(context, lossChanges, rolling, twelve, twelve.lossChanges)),
  ];
}

/** Of a month both comparisons, of twelve months the one with a year before. */
function comparisonRows(
  { byMonth, month }: BulletinContext,
  ofWhat: string,
  frame: PublishedFrame | null,
  cell: PublishedCell | undefined,
  found: PublishedCell['changes'] | undefined,
): readonly (readonly DocumentCell[])[] {
  const { comparisons, noComparison, noPeriodOnPeriod, wait } = BULLETIN_WORDS;
  const festive = isJoined(byMonth, month);
  const one = (id: ComparisonId, name: string, why: string): readonly DocumentCell[] => {
    const mayGrow = frame !== null && cell !== undefined && isChangeProvisional(frame, cell.period, id);
    return row(`${ofWhat}${name}`, found?.[id], mayGrow, why);
  };
  if (frame?.periodKind !== 'month') return [one('year_on_year', comparisons.rolling, noComparison)];
  return [
    one(
      'year_on_year',
      festive ? comparisons.festival : comparisons.year_on_year,
      festive ? wait : noComparison,
    ),
    one(
      'period_on_period',
      comparisons.period_on_period,
      comparesWithMonthBefore(byMonth, month) ? noComparison : noPeriodOnPeriod,
    ),
  ];
}

function row(
  name: string,
  change: PublishedValue | undefined,
  mayGrow: boolean,
  why: string,
): readonly DocumentCell[] {
  const verdict = changeVerdict(change, mayGrow);
  if (verdict === null) return [plain(name), plain('—'), plain(why)];
  return [plain(name), ratio(change), plain(explorerWords(DEFAULT_LOCALE).change[verdict])];
}
