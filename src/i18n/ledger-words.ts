import type { Place } from '../domain/place.ts';
import { capitalise } from './capitalise.ts';
import type { Locale } from './locale.ts';
import { PLACE } from './place-here.ts';
import type { Widen } from './widen.ts';

const zhCN = ({ area }: Place) => ({
  title: '会议议定事项台账',
  lead: '联席会议定下的每一件事：谁办、何时到期、办了没有。状态由日期算出，不由人填。',
  /** @param day on which everything stands as told, all decisions, and those overdue */
  standsOn: (day: string, total: string, overdue: string): string =>
    `到${day}，会议一共议定${total}项，其中${overdue}项已经逾期、还没有办结。`,
  verdict: '哪个部门积压',
  /** @param name of an agency, what is overdue of what is past its date, what to expect, and the chance of as many */
  named: (name: string, overdue: string, past: string, expected: string, chance: string): string =>
    `${name}已到期的${past}项里有${overdue}项逾期未办；照同一季度到期的其他部门的情况，约有${expected}项。碰巧这么多的机会不到${chance}。`,
  nobody: '看不出哪个部门的逾期事项多得超出碰巧。',
  tooFew: (names: string, least: string): string => `已到期的不到${least}项、太少不作判断的：${names}。`,
  verdictNote: (level: string, gap: string): string =>
    `办法：同一季度到期的事项放在一起比，算出一个部门碰巧有这么多逾期的概率，再按部门的个数放宽；都没有问题时，碰巧点到任何一个的机会不超过${level}。差距不到${gap}个百分点的不点。事情有难有易，点到是请协调办公室去问一问。`,
  jump: '按部门看',
  jumpItem: (name: string, overdue: string, total: string): string => `${name}：逾期${overdue}，共${total}`,
  overdue: '逾期清单',
  overdueNote:
    '逾期最久的在前。打印这一页，印出来的是这份清单；先点一个部门再打印，印出来的是那个部门的事项。',
  noneOverdue: '没有逾期的事项。',
  owners: '各部门的数',
  ownersNote: '次序照部门名册，不是排名。点部门名，看它的全部事项。',
  ownerTitle: (name: string): string => `${name}的事项`,
  back: '回到各部门',
  owner: '责任部门',
  decision: '事项',
  areaName: area.zh,
  metOn: '会议日期',
  dueOn: '期限',
  standing: '状态',
  doneOn: '办结',
  evidence: '办结依据',
  total: '合计',
  statuses: {
    overdue: '逾期',
    'due-soon': '快到期',
    'not-due': '未到期',
    'done-late': '逾期办结',
    'done-on-time': '按期办结',
  },
  overdueBy: (days: string): string => `逾期${days}天`,
  lateBy: (days: string): string => `逾期${days}天办结`,
  dueIn: (days: string): string => `还有${days}天到期`,
  dueToday: '今天到期',
  open: '未办结',
  /** @param days within which something is due soon */
  statusNote: (days: string): string => `${days}天以内到期的算快到期；到期当天不算逾期。`,
});

const dayCount = (days: string): string => (days === '1' ? '1 day' : `${days} days`);

type LedgerWords = Widen<ReturnType<typeof zhCN>>;

const en = ({ area }: Place): LedgerWords => ({
  title: 'Ledger of what meetings decided',
  lead: 'Every decision of a joint meeting: who owes it, when it is due, whether it is done. Where it stands is worked out from the dates; nobody fills it in.',
  standsOn: (day, total, overdue) =>
    `As of ${day} meetings had taken ${total} decisions; ${overdue} of them are overdue and not done.`,
  verdict: 'Whose decisions pile up',
  named: (name, overdue, past, expected, chance) =>
    `${name}: of ${past} decisions past their date ${overdue} are overdue; by what other agencies did with decisions due in the same quarters, about ${expected} would be. The probability of as many by chance is below ${chance}.`,
  nobody: 'No agency has more overdue than chance explains.',
  tooFew: (names, least) => `Not judged, with fewer than ${least} decisions past their date: ${names}.`,
  verdictNote: (level, gap) =>
    `Method: decisions due in the same quarter are compared; this gives the probability that an agency has as many overdue by chance, with allowance for the number of agencies. Where nothing is wrong, anybody at all is named with a probability of at most ${level}. A gap below ${gap} percentage points is not named. Some tasks are harder than others: whoever is named should be asked.`,
  jump: 'By agency',
  jumpItem: (name, overdue, total) => `${name}: ${overdue} overdue of ${total}`,
  overdue: 'Overdue',
  overdueNote:
    'The longest overdue come first. Printed, this page is this list; choose an agency before printing, and it is the decisions of that agency.',
  noneOverdue: 'Nothing is overdue.',
  owners: 'Counts by agency',
  ownersNote:
    'In the order of the register: nothing is ranked. Follow the name of an agency to all its decisions.',
  ownerTitle: (name) => `Decisions owed by: ${name}`,
  back: 'Back to the agencies',
  owner: 'Owner',
  decision: 'Decision',
  areaName: capitalise(area.en),
  metOn: 'Meeting',
  dueOn: 'Due',
  standing: 'Standing',
  doneOn: 'Done',
  evidence: 'Evidence',
  total: 'All',
  statuses: {
    overdue: 'Overdue',
    'due-soon': 'Due soon',
    'not-due': 'Not due',
    'done-late': 'Done late',
    'done-on-time': 'Done on time',
  },
  overdueBy: (days) => `overdue by ${dayCount(days)}`,
  lateBy: (days) => `done ${dayCount(days)} late`,
  dueIn: (days) => `due in ${dayCount(days)}`,
  dueToday: 'due today',
  open: 'not done',
  statusNote: (days) => `Due soon means within ${days} days; on the day it is due nothing is overdue.`,
});

const CATALOGUES: Readonly<Record<Locale, LedgerWords>> = { 'zh-CN': zhCN(PLACE), en: en(PLACE) };

/** What the ledger of decisions says. */
export function ledgerWords(locale: Locale): LedgerWords {
  return CATALOGUES[locale];
}
