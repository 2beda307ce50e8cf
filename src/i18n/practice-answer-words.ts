import type { Discrimination } from '../domain/practice/discrimination.ts';
import type { Leaning, Sharpness } from '../domain/practice/judgement.ts';
import type { Answer } from '../domain/practice/round-answers.ts';
import type { Interval } from '../domain/published-value.ts';
import type { Locale } from './locale.ts';
import type { Widen } from './widen.ts';

const answersZh: Readonly<Record<Answer, string>> = { genuine: '真的', fake: '假的', unsure: '拿不准' };
const answersEn: Readonly<Record<Answer, string>> = { genuine: 'True', fake: 'False', unsure: 'Not sure' };

const sharpnessZh: Readonly<Record<Sharpness, string>> = {
  sharp: '这一轮分得很清。',
  most: '这一轮多半分得出。',
  some: '分得出一些，也有看走眼的。',
  guessing: '这一轮和猜差不多。不怪你，假的就是照着真的写的。',
  untold: '拿不准的多，说不上分得清还是分不清。拿不准就先停下，本来就是好办法。',
};
const sharpnessEn: Readonly<Record<Sharpness, string>> = {
  sharp: 'This time you told them apart clearly.',
  most: 'This time you told most of them apart.',
  some: 'You told some of them apart, and were taken in by others.',
  guessing:
    'This time it was about as good as guessing. No shame in that: fakes are written after real ones.',
  untold: 'Too often not sure to say how well you tell them apart. To stop when unsure is a good way anyhow.',
};

const leaningZh: Readonly<Record<Leaning, string>> = {
  suspects: '你容易把真的也当成假的。这样不上当，可会错过正事：先停下，再自己去问一问。',
  trusts: '你容易把假的当成真的。要钱、要码、要装软件、要保密，占一样就停。',
  even: '',
};
const leaningEn: Readonly<Record<Leaning, string>> = {
  suspects:
    'You tend to take real ones for fake. It keeps you safe, but you may miss what matters: stop, then ask for yourself.',
  trusts: 'You tend to take fakes for real. Money, codes, software, secrecy: at any one of them, stop.',
  even: '',
};

const zhCN = {
  answers: answersZh,
  ask: '这条是真的还是假的？',
  progress: (place: number, of: number): string => `第${place}条，共${of}条`,
  right: '答对了。',
  wrong: '看走眼了。',
  unsure: '拿不准就先停下，这样做是对的。',
  isFake: '这条是假的。',
  isGenuine: '这条是真的。',
  sign: '看这里',
  why: '为什么',
  adviceFake: '怎么办',
  adviceGenuine: '怎么核实',
  next: '下一条',
  finish: '看结果',
  again: '再来十条',
  resultTitle: '这一轮的结果',
  score: (right: number, wrong: number, unsure: number): string =>
    `答对${right}条，看走眼${wrong}条${unsure > 0 ? `，拿不准${unsure}条` : ''}。`,
  sharpness: sharpnessZh,
  leaning: leaningZh,
  few: '十条太少，只能看个大概，再来十条可能就不一样。真遇上了，先停下、再核实，比猜得准要紧。',
  missed: '看走眼的',
  typePage: (name: string): string => `${name}：是怎么骗的`,
  scoring: '怎么算的',
  figures: ({ dPrime, criterion }: Discrimination, { lower, upper }: Interval): string =>
    `分辨力d′=${decimal(dPrime)}，0等于瞎猜，越大分得越清；粗略的95%区间是${decimal(lower)}到${decimal(upper)}。偏向c=${decimal(criterion)}，小于0是容易把真的当成假的，大于0是容易把假的当成真的。`,
  noFigures: '真的和假的至少各答了两条，才算得出分辨力d′。',
  method:
    '拿不准的不算进去。按对数线性法校正（Hautus 1995），公式见Macmillan、Creelman 2005和Stanislaw、Todorov 1999，区间见Gourevitch、Galanter 1967。',
};

type PracticeAnswerWords = Widen<typeof zhCN>;

const en: PracticeAnswerWords = {
  answers: answersEn,
  ask: 'Is this one true or false?',
  progress: (place, of) => `Message ${place} of ${of}`,
  right: 'Right.',
  wrong: 'Taken in.',
  unsure: 'Not sure, so stop first: that is the right thing to do.',
  isFake: 'This one is false.',
  isGenuine: 'This one is true.',
  sign: 'Look here',
  why: 'Why',
  adviceFake: 'What to do',
  adviceGenuine: 'How to check',
  next: 'Next message',
  finish: 'See the result',
  again: 'Another ten',
  resultTitle: 'Your result',
  score: (right, wrong, unsure) =>
    `${right} right, ${wrong} taken in${unsure > 0 ? `, ${unsure} not sure` : ''}.`,
  sharpness: sharpnessEn,
  leaning: leaningEn,
  few: 'Ten are few: this is a rough idea, and another ten may turn out otherwise. When it is for real, stop and check: that matters more than guessing well.',
  missed: 'Those that took you in',
  typePage: (name) => `${name}: how it works`,
  scoring: 'How it is worked out',
  figures: ({ dPrime, criterion }, { lower, upper }) =>
    `Discrimination d′ = ${decimal(dPrime)}: 0 is guessing, more is clearer; its rough 95% interval is ${decimal(lower)} to ${decimal(upper)}. Criterion c = ${decimal(criterion)}: below 0 takes real ones for fake, above 0 takes fakes for real.`,
  noFigures: 'Discrimination d′ needs two answers at least about real messages and two about fake ones.',
  method:
    'Answers of “not sure” are left out. Corrected by the log-linear rule (Hautus 1995); formulas of Macmillan & Creelman 2005 and Stanislaw & Todorov 1999; interval of Gourevitch & Galanter 1967.',
};

const CATALOGUES: Readonly<Record<Locale, PracticeAnswerWords>> = { 'zh-CN': zhCN, en };

/** What is said of an answer and of a round. */
export function practiceAnswerWords(locale: Locale): PracticeAnswerWords {
  return CATALOGUES[locale];
}

function decimal(value: number): string {
  return value.toFixed(2).replace('-', '−');
}
