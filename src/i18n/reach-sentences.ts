import { figureWords } from './figure-words.ts';
import { formatNumber } from './format.ts';
import type { Locale } from './locale.ts';
import { PLACE } from './place-here.ts';

/** How small a difference of one district a period lets one see. */
export interface Reached {
  /** Short name. */
  readonly name: string;
  /** Probability (0–1) that a rate half as high again as the region’s is marked as above. */
  readonly chance: number;
  /** Smallest rate over the region’s that is marked four times in five; null where none is. */
  readonly ratio: number | null;
}

export interface Reach {
  /** The district with fewest residents, and the one with most. */
  readonly fewest: Reached;
  readonly most: Reached;
  /** Districts marked by chance alone in one period, if all had the same risk. */
  readonly falseFlags: number;
}

/** What the verdicts of a period find and what they miss, and how often they speak without reason. */
export function reachSentences(locale: Locale, { fewest, most, falseFlags }: Reach): readonly string[] {
  const { both, chance, needs, alarm, alarms } = WORDS[locale];
  const [ofFewest, ofMost] = [percent(locale, fewest.chance), percent(locale, most.chance)];
  return [
    ofFewest === ofMost
      ? both(fewest.name, most.name, ofMost)
      : chance(fewest.name, ofFewest, most.name, ofMost),
    needs([fewest, most].map(({ name, ratio }) => [name, ratio === null ? null : times(locale, ratio)])),
    falseFlags < 0.5 ? alarm(ofHundred(locale, falseFlags)) : alarms(formatNumber(locale, falseFlags)),
  ];
}

type Needs = readonly (readonly [name: string, times: string | null])[];

interface ReachWords {
  readonly chance: (small: string, chanceOfSmall: string, large: string, chanceOfLarge: string) => string;
  readonly both: (small: string, large: string, chance: string) => string;
  readonly needs: (needs: Needs) => string;
  readonly alarm: (periods: string) => string;
  readonly alarms: (districts: string) => string;
  readonly under: (percent: string) => string;
  readonly over: (percent: string) => string;
}

const { whole, area } = PLACE;
const VERDICTS: Readonly<Record<Locale, string>> = {
  'zh-CN': figureWords('zh-CN').verdicts.above,
  en: figureWords('en').verdicts.above,
};

const WORDS: Readonly<Record<Locale, ReachWords>> = {
  'zh-CN': {
    chance: (small, chanceOfSmall, large, chanceOfLarge) =>
      `看得出多大的差别：如果${small}（人口最少）的立案率真比${whole.zh}高一半，有${chanceOfSmall}的可能在这一期标成“${VERDICTS['zh-CN']}”；${large}（人口最多）有${chanceOfLarge}。没有标出来，不等于没有差别。`,
    both: (small, large, chance) =>
      `看得出多大的差别：无论是${small}（人口最少）还是${large}（人口最多），立案率真比${whole.zh}高一半，有${chance}的可能在这一期标成“${VERDICTS['zh-CN']}”。没有标出来，不等于没有差别。`,
    needs: (needs) =>
      `要有八成可能标出来：${needs
        .map(([name, times]) =>
          times === null ? `${name}案件太少，标不出来` : `${name}的立案率要到${whole.zh}的${times}倍`,
        )
        .join('，')}。`,
    alarm: (periods) =>
      `会不会标错：各${area.zh}风险完全一样时，一百个这样的时期里，${periods}会有${area.zh}只因偶然被标出来。`,
    alarms: (districts) =>
      `会不会标错：各${area.zh}风险完全一样时，这样的一期里约有${districts}个${area.zh}只因偶然被标出来。`,
    under: (percent) => `不到${percent}`,
    over: (percent) => `${percent}以上`,
  },
  en: {
    chance: (small, chanceOfSmall, large, chanceOfLarge) =>
      `How small a difference shows: if the rate of ${small} (fewest residents) were truly half as high again as ${whole.en}’s, it would be marked “${VERDICTS.en}” in this period with a chance of ${chanceOfSmall}; ${large} (most residents), ${chanceOfLarge}. Not being marked does not mean being the same.`,
    both: (small, large, chance) =>
      `How small a difference shows: if the rate of ${small} (fewest residents) or of ${large} (most residents) were truly half as high again as ${whole.en}’s, it would be marked “${VERDICTS.en}” in this period with a chance of ${chance}. Not being marked does not mean being the same.`,
    needs: (needs) =>
      `To be marked four times in five: ${needs
        .map(([name, times]) =>
          times === null
            ? `${name} has too few cases ever to be`
            : `${name} needs ${times} times ${whole.en}’s rate`,
        )
        .join(', ')}.`,
    alarm: (periods) =>
      `False alarms: if all ${area.enPlural} had exactly the same risk, chance alone would mark one of them in ${periods} of a hundred such periods.`,
    alarms: (districts) =>
      `False alarms: if all ${area.enPlural} had exactly the same risk, chance alone would mark about ${districts} of them in such a period.`,
    under: (percent) => `less than ${percent}`,
    over: (percent) => `more than ${percent}`,
  },
};

/** Certainty is never promised. */
function percent(locale: Locale, chance: number): string {
  const { under, over } = WORDS[locale];
  if (chance > 0.99) return over('99%');
  return chance < 0.01 ? under('1%') : `${formatNumber(locale, 100 * chance)}%`;
}

/** Upwards: what is promised is kept. */
function times(locale: Locale, ratio: number): string {
  return formatNumber(locale, Math.ceil(ratio * 10 - 1e-6) / 10, 1);
}

function ofHundred(locale: Locale, share: number): string {
  const periods = Math.round(share * 100);
  if (locale === 'en') return periods < 1 ? 'fewer than one' : `about ${periods}`;
  return periods < 1 ? '不到一个' : `约${periods}个`;
}
