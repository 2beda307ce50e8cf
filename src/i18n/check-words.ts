import type { Place } from '../domain/place.ts';
import type { Answer } from '../domain/triage/triage-tree.ts';
import type { Locale } from './locale.ts';
import { PLACE } from './place-here.ts';
import type { Widen } from './widen.ts';

const zhCN = ({ emergency }: Place) => ({
  title: '对方怎么说的？',
  description: '点开你听到的那句话，看马上该做什么。',
  openings: '听到的话',
  paid: '已经给了钱、给了码？',
  toHelp: '怎么做',
  stop: { call: '挂断', chat: '停手', visit: '停手' },
  stopMore: { call: '现在就挂，不用解释', chat: '不回、不点、不转', visit: '不给钱、不签字' },
  say: '只说这一句',
  type: '这类骗局怎么骗',
  back: '看别的说法',
  none: '没有你听到的话？',
  slowly: (most: number): string => `不急的话，慢慢问：最多${most}问`,
  slowlyNote: '不记录你的回答。',
  stepsTitle: '这是不是骗局？',
  stepsLead: '一次一问，只选是、不是、不清楚。不记录你的回答。',
  left: (count: number): string => (count === 1 ? '最后一问' : `最多还有${count}问`),
  answers: { yes: '是', no: '不是', unsure: '不清楚' } satisfies Record<Answer, string>,
  goBack: '点错了，按手机的返回键。',
  again: '从头再问',
  call: `打${emergency ?? ''}`,
  callBorrowed: `这是借来的手机：打${emergency ?? ''}`,
  types: '像哪一类，点开看',
  allTypes: '看全部骗局类型',
  stillHelp: '给了钱、给了码、共享了屏幕、装了App：',
  ask: (number: string): string => `没转、拿不准，也可以打${number}问。`,
  written: '内容日期',
  reviewBy: '复核期限',
  overdue: '这一页已过复核期限，拿不准的，到派出所当面问。',
  unreviewed: '未经三审',
  ai: '由人工智能辅助起草',
  sources: '出处',
});

type CheckWords = Widen<ReturnType<typeof zhCN>>;

const en = ({ emergency }: Place): CheckWords => ({
  title: 'What did they say?',
  description: 'Tap the sentence that you heard and see what to do at once.',
  openings: 'What people hear',
  paid: 'Gave money or a code?',
  toHelp: 'What to do',
  stop: { call: 'Hang up', chat: 'Stop', visit: 'Stop' },
  stopMore: {
    call: 'Now. You owe no explanation.',
    chat: 'No reply, no tap, no payment.',
    visit: 'Pay nothing, sign nothing.',
  },
  say: 'Say only this',
  type: 'How this fraud works',
  back: 'Other sentences',
  none: 'Not what you heard?',
  slowly: (most) => `If there is time: at most ${most} questions`,
  slowlyNote: 'Your answers are not recorded.',
  stepsTitle: 'Is this a scam?',
  stepsLead: 'One question at a time: yes, no or not sure. Your answers are not recorded.',
  left: (count) => (count === 1 ? 'Last question' : `At most ${count} questions to go`),
  answers: { yes: 'Yes', no: 'No', unsure: 'Not sure' },
  goBack: 'Wrong tap? Use the back button of your phone.',
  again: 'Start again',
  call: `Call ${emergency ?? ''}`,
  callBorrowed: `This phone is borrowed: call ${emergency ?? ''}`,
  types: 'Which kind it may be',
  allTypes: 'All kinds of fraud',
  stillHelp: 'Gave money or a code, shared your screen, installed an app:',
  ask: (number) => `Nothing sent, but unsure? You can also call ${number} and ask.`,
  written: 'Dated',
  reviewBy: 'Review due by',
  overdue: 'This page is past its review date. If unsure, ask at a police station in person.',
  unreviewed: 'not yet reviewed',
  ai: 'drafted with AI',
  sources: 'Sources',
});

const CATALOGUES: Readonly<Record<Locale, CheckWords>> = { 'zh-CN': zhCN(PLACE), en: en(PLACE) };

/** What the scam check says around its content. */
export function checkWords(locale: Locale): CheckWords {
  return CATALOGUES[locale];
}
