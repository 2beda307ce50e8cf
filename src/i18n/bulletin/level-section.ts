import { changeVerdict } from '../../domain/change-verdict.ts';
import type { DocumentBlock, DocumentCell } from '../../domain/office-document.ts';
import { isChangeProvisional } from '../../domain/provisional.ts';
import type { ComparisonId, MeasureId, PublishedCell, PublishedFrame } from '../../domain/published-frame.ts';
import type { PublishedValue } from '../../domain/published-value.ts';
import { explorerWords } from '../explorer-words.ts';
import { figureWords } from '../figure-words.ts';
import { DEFAULT_LOCALE } from '../locale.ts';
import {
  comparesWithMonthBefore,
  figure,
  isFestive,
  plain,
  ratio,
  regionCell,
  rollingCell,
  type BulletinContext,
} from './bulletin-context.ts';
import { BULLETIN_WORDS } from './bulletin-words.ts';

const MEASURES: readonly MeasureId[] = ['filed', 'rate', 'loss', 'median_loss', 'stopped', 'prevented'];

/** How much there was, and how it compares: the count by ratios of rates, the loss side by side alone. */
export function levelSection(context: BulletinContext): readonly DocumentBlock[] {
  const { month, name, example } = context;
  const { columns, captions, changeNote, lossNote, festival } = BULLETIN_WORDS;
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
    ...(comparesWithMonthBefore(month) ? [] : [{ kind: 'note', text: festival } as const]),
    { kind: 'note', text: lossNote },
  ];
}

function changeRows(context: BulletinContext): readonly (readonly DocumentCell[])[] {
  const { comparisons, noPeriodOnPeriod } = BULLETIN_WORDS;
  const cell = regionCell(context);
  const rolling = rollingCell(context, context.site.region.code);
  const festive = isFestive(context.month);
  const growing = (
    frame: PublishedFrame | null,
    id: ComparisonId,
    from: PublishedCell | undefined,
  ): boolean => frame !== null && from !== undefined && isChangeProvisional(frame, from.period, id);
  return [
    row(
      festive ? comparisons.festival : comparisons.year_on_year,
      cell?.changes.year_on_year,
      growing(context.byMonth, 'year_on_year', cell),
      festive ? BULLETIN_WORDS.wait : BULLETIN_WORDS.noComparison,
    ),
    row(
      comparisons.period_on_period,
      cell?.changes.period_on_period,
      growing(context.byMonth, 'period_on_period', cell),
      comparesWithMonthBefore(context.month) ? BULLETIN_WORDS.noComparison : noPeriodOnPeriod,
    ),
    row(
      comparisons.rolling,
      rolling?.changes.year_on_year,
      growing(context.rolling, 'year_on_year', rolling),
      BULLETIN_WORDS.noComparison,
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
