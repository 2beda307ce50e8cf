import type { BulletinSource } from '../../domain/bulletin/bulletin-source.ts';
import type { DocumentBlock, OfficeDocument } from '../../domain/office-document.ts';
import type { MonthKey } from '../../domain/period.ts';
import { filedOf, type PublishedCell } from '../../domain/published-frame.ts';
import { publishedNumber } from '../../domain/published-value.ts';
import { figureWords } from '../figure-words.ts';
import { formatDate } from '../format.ts';
import { INTERNAL_MARK } from '../internal-edition.ts';
import { DEFAULT_LOCALE } from '../locale.ts';
import { measureSentence } from '../sentences.ts';
import { changeSentences } from '../view-sentences.ts';
import { bulletinContext, regionCell, type BulletinContext } from './bulletin-context.ts';
import { bulletinTitle } from './bulletin-title.ts';
import { BULLETIN_WORDS, WIDE_BLANK } from './bulletin-words.ts';
import { coverageSection } from './coverage-section.ts';
import { districtsSection } from './districts-section.ts';
import { largestSection } from './largest-section.ts';
import { levelSection } from './level-section.ts';
import { noRankingSection } from './no-ranking-section.ts';
import { preventedSection } from './prevented-section.ts';
import { recoveredSection } from './recovered-section.ts';
import { typesSection } from './types-section.ts';

/** Lines for the office to write on. */
const BLANK_LINES = 6;
const NUMERALS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'] as const;

const SECTIONS: readonly (readonly [
  id: keyof typeof BULLETIN_WORDS.headings,
  write: (context: BulletinContext) => readonly DocumentBlock[],
])[] = [
  ['level', levelSection],
  ['largest', largestSection],
  ['recovered', recoveredSection],
  ['prevented', preventedSection],
  ['types', typesSection],
  ['districts', districtsSection],
  ['noRanking', noRankingSection],
  ['coverage', coverageSection],
  ['problems', blankSection],
  ['next', blankSection],
];

/**
 * The circular (通报) of a month, of published figures alone.
 *
 * @param month one of `bulletinMonths`
 * @throws RangeError where the source does not publish the months of its districts
 */
export function bulletin(source: BulletinSource, month: MonthKey): OfficeDocument {
  const context = bulletinContext(source, month);
  const { site } = context;
  const { internalMarkingZh, publisher } = site;
  return {
    titleLines: bulletinTitle(source, month),
    marking: [INTERNAL_MARK, ...(internalMarkingZh === null ? [] : [internalMarkingZh])].join(WIDE_BLANK),
    dated: BULLETIN_WORDS.dated(
      formatDate(DEFAULT_LOCALE, site.buildDate),
      formatDate(DEFAULT_LOCALE, site.asOf),
    ),
    blocks: [
      { kind: 'note', text: BULLETIN_WORDS.number },
      { kind: 'note', text: BULLETIN_WORDS.to },
      { kind: 'paragraph', text: summary(context) },
      ...SECTIONS.flatMap(([id, write], at): readonly DocumentBlock[] => [
        { kind: 'heading', level: 1, text: `${NUMERALS[at] ?? ''}、${BULLETIN_WORDS.headings[id]}` },
        ...write(context),
      ]),
      { kind: 'signature', text: BULLETIN_WORDS.signedBy(publisher.sponsorZh) },
      { kind: 'signature', text: BULLETIN_WORDS.signedOn },
    ],
  };
}

function blankSection(): readonly DocumentBlock[] {
  return [{ kind: 'blank', label: BULLETIN_WORDS.fillIn, lines: BLANK_LINES }];
}

/** What a reader of one paragraph should know. */
function summary(context: BulletinContext): string {
  const cell = regionCell(context);
  const { example, name } = context;
  if (cell === undefined) return `${example}${name}，${BULLETIN_WORDS.whole}${BULLETIN_WORDS.noFigure}。`;
  const clauses = [
    filedClause(cell),
    ...changesTold(context, cell, cell.changes),
    measureSentence(DEFAULT_LOCALE, 'loss', cell),
    ...changesTold(context, cell, cell.lossChanges ?? {}),
    measureSentence(DEFAULT_LOCALE, 'stopped', cell),
    measureSentence(DEFAULT_LOCALE, 'prevented', cell),
  ];
  return `${example}${name}，${BULLETIN_WORDS.whole}${clauses.join('；')}。`;
}

function changesTold(
  { byMonth }: BulletinContext,
  cell: PublishedCell,
  changes: PublishedCell['changes'],
): readonly string[] {
  return changeSentences(DEFAULT_LOCALE, byMonth, { ...cell, changes });
}

/** The count with its rate, or that there is none. */
function filedClause(cell: PublishedCell): string {
  const sentence = measureSentence(DEFAULT_LOCALE, 'filed', cell);
  return publishedNumber(filedOf(cell)) === null
    ? `${figureWords(DEFAULT_LOCALE).measures.filed.name}${sentence}`
    : sentence;
}
