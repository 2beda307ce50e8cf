import { LONGEST_SCRIPT, spokenLength } from '../../domain/take-away/spoken-length.ts';
import { strayDigits } from '../../i18n/stray-digits.ts';
import { loudspeakerScript } from '../../i18n/village-words.ts';
import type { CheckOpening } from '../../schema/check-opening.schema.ts';
import type { Problem } from '../problem.ts';
import type { CheckPiece } from './read-scam-check.ts';

/** As long as the name of a county, a month and a number may be. */
const [LONGEST_NAME, LONGEST_MONTH, LONGEST_NUMBER] = ['积石山保安族东乡族撒拉族自治县', '2026年12月', '110'];

/**
 * What keeps an opening off walls and loudspeakers: too long to be read in a minute and a half, or digits that would pass for
 * a figure.
 *
 * @param hotlines numbers to call; null where they could not be read
 */
export function villageProblems(
  { file, frontMatter, lineOf }: CheckPiece<CheckOpening>,
  hotlines: ReadonlySet<string> | null,
): readonly Problem[] {
  const { channel, type, zh } = frontMatter;
  const opening = { id: '', channel, type, ...zh };
  const script = loudspeakerScript(opening, LONGEST_NAME, LONGEST_MONTH, LONGEST_NUMBER).join('');
  const length = spokenLength(script);
  const at = { file, line: lineOf(['zh']), column: 'zh' };
  const digits = strayDigits([zh.hear, zh.why, zh.say, ...zh.do].join('\n'), hotlines ?? new Set());
  return [
    ...(length <= LONGEST_SCRIPT
      ? []
      : [
          {
            ...at,
            value: `${length}字`,
            rule: `大喇叭稿超过${LONGEST_SCRIPT}字，一分半钟念不完`,
            remedy: '把 why、do 写短些',
          },
        ]),
    ...(hotlines === null ? [] : digits).map((value) => ({
      ...at,
      value,
      rule: '村里的告示上只能有日期和 hotlines.csv 里的号码，不能有别的数字',
      remedy: '数目写成汉字，或者删掉',
    })),
  ];
}
