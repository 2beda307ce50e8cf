import type { AreaCode } from '../domain/area-code.ts';
import type { Bilingual } from '../domain/bilingual.ts';
import { cellAt, filedOf, valueOf, type PublishedCell, type PublishedFrame } from '../domain/published-frame.ts';
import { publishedInterval, publishedNumber } from '../domain/published-value.ts';
import type { PeriodKey } from '../domain/period.ts';
import type { Verdict } from '../domain/verdict.ts';
import { formatInterval, formatPeriod, formatPublished } from './format.ts';
import type { Locale } from './locale.ts';
import { messages } from './messages.ts';

export function nameIn(locale: Locale, name: Bilingual): string {
  return locale === 'en' ? name.en : name.zh;
}

interface Named {
  readonly code: AreaCode;
  readonly name: Bilingual;
}

/** `每万人8.5起（95%区间7.6–9.5），高于全市` — the figure, how sure, and the verdict in one breath. */
export function cellSentence(locale: Locale, cell: PublishedCell): string {
  const text = messages(locale);
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

/** What the map says, in words: the city, who differs, who cannot be told apart, what is missing. */
export function mapSentences(
  locale: Locale,
  frame: PublishedFrame,
  period: PeriodKey,
  region: Named,
  districts: readonly Named[],
): readonly string[] {
  const cells = districts.flatMap((district) => {
    const cell = cellAt(frame, district.code, period);
    return cell === undefined ? [] : [{ district, cell }];
  });
  const named = (verdict: Verdict): readonly string[] =>
    cells.filter(({ cell }) => cell.verdicts.filed === verdict).map(({ district }) => nameIn(locale, district.name));
  const unpublished = cells.filter(({ cell }) => publishedNumber(filedOf(cell)) === null);
  const regionCell = cellAt(frame, region.code, period);
  const when = formatPeriod(locale, period);
  const example = frame.provenance === 'synthetic' ? messages(locale).synthetic.prefix : '';
  const city = nameIn(locale, region.name);

  const sentences: string[] = [];
  if (regionCell !== undefined) {
    const said = cellSentence(locale, regionCell);
    sentences.push(
      locale === 'en' ? `${example}${city}, ${when}: ${said}.` : `${example}${when}，${city}${said}。`,
    );
  }
  const differing = (['above', 'below'] as const).flatMap((verdict) => {
    const names = named(verdict);
    if (names.length === 0) return [];
    const words = messages(locale).verdicts[verdict];
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
              `${differing.length > 0 ? 'the others show' : `${list(locale, alike)} show`} no clear difference from the city`,
            ]
          : [
              `${differing.length > 0 ? '其余' : list(locale, alike)}${messages(locale).verdicts.undistinguished}`,
            ];
    sentences.push(
      locale === 'en'
        ? `${example}${capitalise([...differing, ...rest].join('; '))}.`
        : `${example}${[...differing, ...rest].join('，')}。`,
    );
  }
  if (unpublished.length > 0) {
    const parts = unpublished.map(({ district, cell }) => {
      const state = formatPublished(locale, 'filed', filedOf(cell));
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

function list(locale: Locale, names: readonly string[]): string {
  return locale === 'en' ? new Intl.ListFormat('en').format(names) : names.join('、');
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
