import type { AreaCode } from '../domain/area-code.ts';
import type { Bilingual } from '../domain/bilingual.ts';
import { cellsOfPeriod } from '../domain/frame-index.ts';
import {
  ALL_TYPES,
  filedOf,
  valueOf,
  type MeasureId,
  type PublishedCell,
  type PublishedFrame,
  type TypeKey,
} from '../domain/published-frame.ts';
import type { AreaGap } from '../domain/missing-months.ts';
import {
  NOT_SUPPLIED,
  publishedInterval,
  publishedNumber,
  type PublishedValue,
} from '../domain/published-value.ts';
import { periodKind, type PeriodKey } from '../domain/period.ts';
import type { Verdict } from '../domain/verdict.ts';
import { capitalise } from './capitalise.ts';
import { figureWords } from './figure-words.ts';
import { formatInterval, formatPeriod, formatPublished } from './format.ts';
import { exampleMark } from './example-mark.ts';
import type { Locale } from './locale.ts';
import { gapList } from './month-runs.ts';
import { punctuation } from './punctuation.ts';

export function nameIn(locale: Locale, name: Bilingual): string {
  return locale === 'en' ? name.en : name.zh;
}

interface Named {
  readonly code: AreaCode;
  readonly name: Bilingual;
}

/** `每万人8.5起（95%区间7.6–9.5），高于全市` — the figure, how sure, and the verdict in one breath. */
export function cellSentence(locale: Locale, cell: PublishedCell): string {
  const text = figureWords(locale);
  const count = publishedNumber(filedOf(cell));
  if (count === null) return formatPublished(locale, 'filed', filedOf(cell));
  const rated = valueOf(cell, 'rate');
  const interval = rated === null ? null : publishedInterval(rated);
  const verdict = cell.verdicts.filed === undefined ? '' : text.verdicts[cell.verdicts.filed];
  const filed = formatPublished(locale, 'filed', filedOf(cell));
  if (rated === null || interval === null) return locale === 'en' ? `${filed} filed` : `立案${filed}起`;
  const rate = formatPublished(locale, 'rate', rated);
  const range = formatInterval(locale, 'rate', interval);
  return locale === 'en'
    ? `${filed} filed, ${rate} per 10,000 residents (95% interval ${range})${verdict === '' ? '' : `, ${verdict}`}`
    : `立案${filed}起，每万人${rate}起（95%区间${range}）${verdict === '' ? '' : `，${verdict}`}`;
}

/** One measure of a cell: `损失金额1,423.8万元`, `破案率31.2%（95%区间28.0–34.6），与全市无明显差异`. */
export function measureSentence(locale: Locale, measure: MeasureId, cell: PublishedCell): string {
  if (measure === 'rate' || measure === 'filed') return cellSentence(locale, cell);
  const text = figureWords(locale);
  const { name, unit } = text.measures[measure];
  const value = valueOf(cell, measure) ?? NOT_SUPPLIED;
  const colon = locale === 'en' ? ': ' : '';
  if (publishedNumber(value) === null) return `${name}${colon}${formatPublished(locale, measure, value)}`;
  const interval = publishedInterval(value);
  const range = interval === null ? '' : formatInterval(locale, measure, interval);
  const verdict = cell.verdicts[measure];
  const money = locale === 'en' && unit !== '%' && unit !== '' ? ` ${unit}` : unit;
  const figure = `${name}${colon}${formatPublished(locale, measure, value)}${money}`;
  if (locale === 'en') {
    return `${figure}${range === '' ? '' : ` (95% interval ${range})`}${verdict === undefined ? '' : `, ${text.verdicts[verdict]}`}`;
  }
  return `${figure}${range === '' ? '' : `（95%区间${range}）`}${verdict === undefined ? '' : `，${text.verdicts[verdict]}`}`;
}

/**
 * What the map says, in words: the city, who differs, who cannot be told apart, what is missing.
 * @param gaps months of the period that districts have not handed in
 */
export function mapSentences(
  locale: Locale,
  frame: PublishedFrame,
  period: PeriodKey,
  region: Named,
  districts: readonly Named[],
  { measure, type }: { readonly measure: MeasureId; readonly type: TypeKey } = {
    measure: 'rate',
    type: ALL_TYPES,
  },
  gaps: readonly AreaGap[] = [],
): readonly string[] {
  const text = figureWords(locale);
  const inPeriod = cellsOfPeriod(frame, period, type);
  const cells = districts.flatMap((district) => {
    const cell = inPeriod.get(district.code);
    return cell === undefined ? [] : [{ district, cell }];
  });
  const named = (verdict: Verdict): readonly string[] =>
    cells
      .filter(({ cell }) => cell.verdicts[measure] === verdict)
      .map(({ district }) => nameIn(locale, district.name));
  const shownOf = (cell: PublishedCell) => valueOf(cell, measure) ?? filedOf(cell);
  const unpublished = cells.filter(({ cell }) => publishedNumber(shownOf(cell)) === null);
  const regionCell = inPeriod.get(region.code);
  const when = formatPeriod(locale, period);
  const example = exampleMark(locale, frame.provenance);
  const city = nameIn(locale, region.name);

  const sentences: string[] = [];
  if (regionCell !== undefined) {
    const because = isUnsupplied(shownOf(regionCell))
      ? gapList(locale, gaps, (code) => nameOf(locale, districts, code), yearIn(period))
      : '';
    const said = [
      because === ''
        ? `${locale === 'en' ? '' : city}${measureSentence(locale, measure, regionCell)}`
        : text.unjudged.because(because),
      ...(cells.some(({ cell }) => isUnjudged(cell, measure)) ? [text.unjudged.none] : []),
    ].join(punctuation(locale).comma);
    sentences.push(locale === 'en' ? `${example}${city}, ${when}: ${said}.` : `${example}${when}，${said}。`);
  }
  const differing = (['above', 'below'] as const).flatMap((verdict) => {
    const names = named(verdict);
    if (names.length === 0) return [];
    const words = figureWords(locale).verdicts[verdict];
    return locale === 'en'
      ? [`${list(locale, names)} ${names.length > 1 ? 'are' : 'is'} ${words}`]
      : [`${list(locale, names)}${words}`];
  });
  const alike = named('undistinguished');
  if (differing.length > 0 || alike.length > 0) {
    const rest =
      alike.length === 0
        ? []
        : locale === 'en'
          ? [
              `${differing.length > 0 ? 'the others show' : `${list(locale, alike)} show`} ${figureWords(locale).verdicts.undistinguished}`,
            ]
          : [
              `${differing.length > 0 ? '其余' : list(locale, alike)}${figureWords(locale).verdicts.undistinguished}`,
            ];
    sentences.push(
      locale === 'en'
        ? `${example}${capitalise([...differing, ...rest].join('; '))}.`
        : `${example}${[...differing, ...rest].join('，')}。`,
    );
  }
  if (unpublished.length > 0) {
    const parts = unpublished.map(({ district, cell }) => {
      const state = formatPublished(locale, measure, shownOf(cell));
      return locale === 'en'
        ? `${nameIn(locale, district.name)}: ${state}`
        : `${nameIn(locale, district.name)}${state}`;
    });
    sentences.push(
      locale === 'en' ? `No figure for ${parts.join('; ')}.` : `没有数字的：${parts.join('，')}。`,
    );
  }
  return sentences;
}

/** A figure that a verdict would stand beside, if there were anything to hold it against. */
export function isUnjudged(cell: PublishedCell, measure: MeasureId): boolean {
  if (measure !== 'rate' && measure !== 'clearance') return false;
  return valueOf(cell, measure)?.state === 'value' && cell.verdicts[measure] === undefined;
}

function isUnsupplied({ state }: PublishedValue): boolean {
  return state === 'not_supplied';
}

function nameOf(locale: Locale, districts: readonly Named[], code: AreaCode): string {
  const district = districts.find((one) => one.code === code);
  return district === undefined ? code : nameIn(locale, district.name);
}

/** The year that a sentence on the period has named; of twelve months to a month that is not all. */
function yearIn(period: PeriodKey): string {
  return periodKind(period) === 'rolling12' ? '' : period.slice(0, 4);
}

function list(locale: Locale, names: readonly string[]): string {
  return locale === 'en' ? new Intl.ListFormat('en').format(names) : names.join('、');
}
