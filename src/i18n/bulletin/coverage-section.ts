import { latestDue } from '../../domain/bulletin/latest-due.ts';
import type { DocumentBlock } from '../../domain/office-document.ts';
import type { MonthKey } from '../../domain/period.ts';
import { filedOf } from '../../domain/published-frame.ts';
import type { ValueState } from '../../domain/published-value.ts';
import { figureWords } from '../figure-words.ts';
import { formatDate, formatPeriod } from '../format.ts';
import { DEFAULT_LOCALE } from '../locale.ts';
import { provisionalSentence } from '../provisional-words.ts';
import { measureSentence } from '../sentences.ts';
import { cellOf, numberOf, regionCell, type BulletinContext } from './bulletin-context.ts';
import { BULLETIN_WORDS } from './bulletin-words.ts';

const WORDS = BULLETIN_WORDS.coverage;

/** Who did not supply what, what is still growing, and where the figures are from. */
export function coverageSection(context: BulletinContext): readonly DocumentBlock[] {
  const { site, example, month, yearBefore, monthBefore } = context;
  const texts = [
    ...coverageOf(context, month, true),
    ...[yearBefore, monthBefore].flatMap((period) => coverageOf(context, period, false)),
    ...provisional(context),
    ...clearance(context),
    `${example}${WORDS.source({
      title: site.title.zh,
      provenance: figureWords(DEFAULT_LOCALE).provenance[context.byMonth.provenance],
      release: site.version,
      asOf: formatDate(DEFAULT_LOCALE, site.asOf),
      built: formatDate(DEFAULT_LOCALE, site.buildDate),
    })}`,
  ];
  return [
    ...texts.map((text) => ({ kind: 'paragraph', text }) as const),
    { kind: 'note', text: WORDS.hash(site.dataHash) },
  ];
}

/** Of a month that is only compared with, gaps alone are told. */
function coverageOf(context: BulletinContext, period: MonthKey, tellsComplete: boolean): readonly string[] {
  if (!context.byMonth.periods.includes(period)) return [];
  const name = formatPeriod(DEFAULT_LOCALE, period);
  const inState = (state: ValueState): string =>
    context.districts
      .filter(({ code }) => stateOf(context, code, period) === state)
      .map((district) => district.name.zh)
      .join('、');
  const gaps = (
    [
      ['not_supplied', WORDS.missing],
      ['suppressed', WORDS.hidden],
      ['not_due', WORDS.notDue],
    ] as const
  ).flatMap(([state, words]) => {
    const names = inState(state);
    return names === '' ? [] : [words(name, names)];
  });
  const hasTotal = numberOf('filed', regionCell(context, period)) !== null;
  const isMissed = inState('not_supplied') !== '' && !hasTotal;
  const said =
    gaps.length === 0 && tellsComplete
      ? [WORDS.complete(name)]
      : [...gaps, ...(isMissed ? [`${name}${WORDS.noTotal}`] : [])];
  return said.map((text) => `${context.example}${text}`);
}

/** A district that the frame does not know has supplied nothing. */
function stateOf(context: BulletinContext, area: string, period: MonthKey): ValueState {
  const cell = cellOf(context, area, period);
  return cell === undefined ? 'not_supplied' : filedOf(cell).state;
}

function provisional(context: BulletinContext): readonly string[] {
  const { byMonth, rolling, month, monthBefore, name, example } = context;
  const sentences = [
    provisionalSentence(DEFAULT_LOCALE, byMonth, month),
    provisionalSentence(DEFAULT_LOCALE, byMonth, monthBefore),
    rolling === null ? null : provisionalSentence(DEFAULT_LOCALE, rolling, `${month}-r12`),
  ].filter((sentence) => sentence !== null);
  return (sentences.length === 0 ? [WORDS.final(name)] : sentences).map((text) => `${example}${text}`);
}

function clearance(context: BulletinContext): readonly string[] {
  const { byMonth, site, month, example } = context;
  if (!byMonth.measures.includes('clearance')) return [];
  const due = latestDue(byMonth, site.region.code, 'clearance', month);
  const cell = due === null ? undefined : regionCell(context, due);
  if (due === null || cell === undefined) return [WORDS.clearanceNot];
  const sentence = measureSentence(DEFAULT_LOCALE, 'clearance', cell);
  return [`${example}${WORDS.clearance(formatPeriod(DEFAULT_LOCALE, due), sentence)}`];
}
