import type { TermKind } from '../domain/glossary.ts';
import type { Locale } from './locale.ts';

interface GlossaryWords {
  readonly title: string;
  readonly lead: string;
  readonly also: string;
  readonly why: string;
  readonly act: string;
  readonly types: string;
  readonly jump: string;
  readonly kinds: Readonly<Record<TermKind, string>>;
}

const CATALOGUES: Readonly<Record<Locale, GlossaryWords>> = {
  'zh-CN': {
    title: '听到这些词，先停一停',
    lead: '骗子常说的词，还有几样真的东西。每个词说三件事：是什么，为什么要紧，怎么办。',
    also: '也说',
    why: '要紧的是',
    act: '怎么办',
    types: '常见于',
    jump: '找一个词',
    kinds: {
      phone: '动你的手机',
      money: '要钱的说法',
      bait: '引人上钩',
      gang: '拉人当帮手',
      real: '这些是真的',
    },
  },
  en: {
    title: 'Words to stop at',
    lead: 'Words that fraudsters use, and a few things that are real. Of each: what it is, why it matters, what to do.',
    also: 'Also',
    why: 'Why it matters',
    act: 'What to do',
    types: 'Found in',
    jump: 'Find a word',
    kinds: {
      phone: 'At your phone',
      money: 'Ways of asking for money',
      bait: 'Ways of drawing you in',
      gang: 'Ways of making you a helper',
      real: 'These are real',
    },
  },
};

/** What the glossary says around its words. */
export function glossaryWords(locale: Locale): GlossaryWords {
  return CATALOGUES[locale];
}
