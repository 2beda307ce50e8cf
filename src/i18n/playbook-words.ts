import type { FrequencyBand } from '../domain/type-frequency.ts';
import type { StopMoment } from '../domain/playbook.ts';
import type { Locale } from './locale.ts';
import { PLACE } from './place-here.ts';
import { capitalise } from './capitalise.ts';
import type { Widen } from './widen.ts';

const moments: Readonly<Record<StopMoment, string>> = {
  app: '装App',
  'screen-sharing': '共享屏幕',
  code: '报验证码',
  transfer: '转账',
  cash: '交现金',
  card: '交出银行卡',
  link: '点链接',
  'leave-platform': '离开平台',
  alone: '躲开别人',
};
const bands: Readonly<Record<FrequencyBand, string>> = {
  most: '在这里很常见。',
  common: '在这里常见。',
  between: '在这里算不算常见，这些数还说不准。',
  rare: '在这里不多，但谁都可能碰上。',
};

const zhCN = {
  stopTitle: '到这里就停',
  answerTitle: '就这么回',
  gone: '钱已经转出去了，或者给了码、开了共享',
  script: '他们怎么说',
  scriptNote: '都是常见说法，不是哪一个人的原话。说法会变，要的东西不变。',
  stopHere: (moment: string): string => `要你${moment}，到这里就停`,
  after: '没停的话，接下来会这样',
  check: '怎么核实',
  common: '在这里有多常见',
  also: '还有人这样叫',
  terms: '听到这些词，多留个心',
  moments,
  bands,
  /** Before the count of all, before that of the type, and behind it; figures stand in between. */
  counted: (when: string): readonly [string, string, string] => [
    `${when}${PLACE.whole.zh}立案的`,
    '起里，有',
    '起是这一类',
  ],
  countedAlone: (when: string): readonly [string, string] => [`${when}${PLACE.whole.zh}这一类登记了`, '起。'],
  share: (outOf: string, about: string, lower: string, upper: string): string =>
    `，每${outOf}起里约${about}起。这个数有偶然误差，大致在${lower}到${upper}起之间。`,
  partly: '这一类不是从年初就单独统计的，所以不算它占多少。',
  untold: {
    none: (when: string): string => `${when}${PLACE.whole.zh}这一类没有立案。没有立案，不等于没人遇到。`,
    suppressed: (when: string): string =>
      `${when}${PLACE.whole.zh}这一类的数值不公布：太少，公布了可能认得出是谁。`,
    not_supplied: (when: string): string => `${when}${PLACE.whole.zh}这一类的数还没有报送。`,
  },
  notReported: '没有报案的不在里面。',
  glossary: '词语表',
};

export type PlaybookWords = Widen<typeof zhCN>;

const en: PlaybookWords = {
  stopTitle: 'Stop here',
  answerTitle: 'Say this',
  gone: 'Money has gone, or you gave a code or shared your screen',
  script: 'What they say',
  scriptNote: 'Common sayings, not the words of a real person. The words change; what they want does not.',
  stopHere: (moment) => `They want you to ${moment}: stop here`,
  after: 'If you did not stop, this would follow',
  check: 'How to check',
  common: 'How common it is here',
  also: 'Other names',
  terms: 'Words to be wary of',
  moments: {
    app: 'install an app',
    'screen-sharing': 'share your screen',
    code: 'tell a code',
    transfer: 'send money',
    cash: 'hand over cash',
    card: 'hand over your card',
    link: 'open a link',
    'leave-platform': 'leave the platform',
    alone: 'keep away from others',
  },
  bands: {
    most: 'It is very common here.',
    common: 'It is common here.',
    between: 'Whether that is common, these figures do not tell.',
    rare: 'It is not frequent here, but anybody may meet it.',
  },
  counted: (when) => [`Of the `, ` incidents filed in ${PLACE.whole.en} in ${when}, `, ' were of this kind'],
  countedAlone: (when) => [`${capitalise(PLACE.whole.en)}, ${when}: `, ' incidents of this kind were filed.'],
  share: (outOf, about, lower, upper) =>
    `: about ${about} in every ${outOf}. Some of that is chance: anything from ${lower} to ${upper} would fit.`,
  partly: 'It was not counted by itself from the beginning of the year, so its share is left out.',
  untold: {
    none: (when) =>
      `No incident of this kind was filed in ${PLACE.whole.en} in ${when}. That does not mean that nobody met it.`,
    suppressed: (when) =>
      `The figure for ${when} is not published: it is so small that somebody might be recognised.`,
    not_supplied: (when) => `The figure for ${when} has not been supplied yet.`,
  },
  notReported: 'What nobody reported is not in it.',
  glossary: 'Glossary',
};

const CATALOGUES: Readonly<Record<Locale, PlaybookWords>> = { 'zh-CN': zhCN, en };

/** What the page of a fraud type says around its playbook. */
export function playbookWords(locale: Locale): PlaybookWords {
  return CATALOGUES[locale];
}
