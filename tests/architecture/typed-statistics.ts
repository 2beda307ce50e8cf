import { globSync, readFileSync } from 'node:fs';

/** A number typed by hand that reads as a statistic. */
export interface TypedStatistic {
  readonly file: string;
  readonly line: number;
  readonly found: string;
}

/**
 * A number with a unit that statistics come in. `起` as a verb (起来, 起诉 …) follows no digit. Chinese numerals are
 * left alone: “一起看” is no count.
 */
const STATISTIC =
  /\d[\d,]*(?:\.\d+)?\s?(?:[万亿]?余?(?:起|件|例|人次|人|名|元)|[%％]|个百分点|(?:m |million )?CNY|(?:cases|incidents|victims|people|percent)\b)/g;

/** Numbers of methods and of decisions, which no table holds, each with where it comes from. */
const ALLOWED: readonly { readonly file: RegExp; readonly found: RegExp; readonly source: string }[] = [
  {
    file: /methodology\/(zh-CN|en)\/(000[348]|0010)-/,
    found: /^(95|99\.8|0\.1)\s?%$/,
    source: 'levels of intervals and limits: src/domain/verdict.ts, Garwood 1936, Spiegelhalter 2005',
  },
  {
    file: /methodology\/(zh-CN|en)\/0010-/,
    found: /^(98\s?%|300起|300 incidents|1\.4\s?%)$/,
    source:
      'settings of the method: src/pipeline/protect/provisional-periods.ts, src/pipeline/tabulate/recording-delays.ts; the tail of t with six degrees of freedom: src/domain/city-alarms.ts',
  },
  {
    file: /methodology\/(zh-CN|en)\/0012-/,
    found: /^9[05]%$/,
    source:
      'levels of intervals: src/pipeline/protect/indicator-value.ts, src/domain/score/score-uncertainty.ts',
  },
  {
    file: /methodology\/(zh-CN|en)\/0013-/,
    found: /^(5%|97\.5%|20 cases|4%)$/,
    source:
      'levels and least counts: src/domain/publicity/targeting-gap.ts, campaign-verdict.ts; what is left of false verdicts: npm run bench -- campaign',
  },
  {
    file: /methodology\/(zh-CN|en)\/0008-/,
    found: /^100\s?%$/,
    source: 'a whole: what a clearance of the month may exceed',
  },
  {
    file: /methodology\/(zh-CN|en)\/0002-/,
    found: /^(70\s?%|1000元|1,000 CNY)$/,
    source: 'a superseded decision, as it was taken on its day',
  },
];

/** Statistics in a text that nobody can trace: figures come from `{{…}}`, from links, or from the list above. */
export function typedStatistics(file: string, text: string): readonly TypedStatistic[] {
  return text
    .replaceAll(/```[\s\S]*?```|`[^`\n]*`|\{\{[^{}\n]*\}\}|\]\([^)\n]*\)/g, (left) =>
      left.replaceAll(/[^\n]/g, ' '),
    )
    .split('\n')
    .flatMap((line, index) =>
      [...line.matchAll(STATISTIC)]
        .filter(([found]) => !ALLOWED.some((one) => one.file.test(file) && one.found.test(found)))
        .map(([found]) => ({ file, line: index + 1, found })),
    );
}

export function typedStatisticsIn(folder: string): readonly TypedStatistic[] {
  return globSync(`${folder}/**/*.md`)
    .sort()
    .flatMap((file) => typedStatistics(file.replaceAll('\\', '/'), readFileSync(file, 'utf8')));
}
