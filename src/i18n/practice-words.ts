import type { Place } from '../domain/place.ts';
import type { PracticeChannel } from '../domain/practice/practice-item.ts';
import type { Locale } from './locale.ts';
import { PLACE } from './place-here.ts';
import type { Widen } from './widen.ts';

const channelsZh: Readonly<Record<PracticeChannel, string>> = {
  sms: '短信',
  wechat: '微信',
  phone: '电话里说的',
  app: 'App里的通知',
  web: '网页',
  letter: '纸上写的',
};

const channelsEn: Readonly<Record<PracticeChannel, string>> = {
  sms: 'Text message',
  wechat: 'WeChat',
  phone: 'Said on the telephone',
  app: 'Notice in an app',
  web: 'Web page',
  letter: 'On paper',
};

const zhCN = ({ whole, area }: Place) => ({
  title: '练一练：辨真假',
  lead: '一次十条。你说真假，马上告诉你为什么。',
  privacy: '只在你的手机上算，不记录，不上传。',
  area: `选你的${area.zh}`,
  whole: whole.zh,
  begin: '开始，十条',
  loading: '正在取题……',
  failed: '没取到题，看看网络再点一次。也可以往下，直接看每一条和答案。',
  mark: '练习题，不是真消息',
  answerTitle: '看答案',
  examples: '先看十条',
  all: '不做题，直接看',
  allLead: '按从哪里来的分开。点“看答案”就知道真假。',
  count: (items: number): string => `${items}条`,
  channels: channelsZh,
  channelTitle: (channel: string): string => `练一练：${channel}`,
  back: '回到练一练',
  howTitle: '题怎么来的',
  how: `题目有真有假，真消息占四成以上，都照着真实的那类消息编写，隐去了姓名、号码和金额。假的按你选的${area.zh}公布的常见类型来抽，没公布的按${whole.zh}。`,
  howSynthetic: '现在常见类型用的是示例数据。',
  unreviewed: '未经三审',
  ai: '练习题由人工智能辅助起草',
});

export type PracticeWords = Widen<ReturnType<typeof zhCN>>;

const en = ({ whole, area }: Place): PracticeWords => ({
  title: 'Practise: true or false',
  lead: 'Ten messages at a time. You say true or false, and are told why at once.',
  privacy: 'Worked out on your phone alone: nothing is kept, nothing is sent.',
  area: `Your ${area.en}`,
  whole: whole.en,
  begin: 'Begin, ten messages',
  loading: 'Fetching the messages…',
  failed:
    'The messages did not arrive. Check the network and try again, or read each message and its answer below.',
  mark: 'Exercise, not a real message',
  answerTitle: 'Show the answer',
  examples: 'Ten to begin with',
  all: 'Just read them',
  allLead: 'By the way they come. “Show the answer” tells true from false.',
  count: (items) => `${items} messages`,
  channels: channelsEn,
  channelTitle: (channel) => `Practise: ${channel.toLowerCase()}`,
  back: 'Back to practise',
  howTitle: 'Where the messages come from',
  how: `Some are genuine, at least four in ten: of kinds that exist, with names, numbers and amounts taken out. Fakes are drawn by the types that are published as common in your ${area.en}, or else in ${whole.en}.`,
  howSynthetic: 'For now, what is common comes from example data.',
  unreviewed: 'Not yet reviewed',
  ai: 'Messages drafted with AI assistance',
});

const CATALOGUES: Readonly<Record<Locale, PracticeWords>> = { 'zh-CN': zhCN(PLACE), en: en(PLACE) };

/** What the pages to practise on say around the messages. */
export function practiceWords(locale: Locale): PracticeWords {
  return CATALOGUES[locale];
}
