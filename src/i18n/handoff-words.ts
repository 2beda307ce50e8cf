import type { HandoffKind } from '../domain/handoffs/handoff-kind.ts';
import type { Place } from '../domain/place.ts';
import type { StandingOut } from '../domain/statistics/standing-out.ts';
import { capitalise } from './capitalise.ts';
import type { Locale } from './locale.ts';
import { PLACE } from './place-here.ts';
import type { Widen } from './widen.ts';

/** Figures of a slow link, as they are printed. */
interface SlowFigures {
  readonly kind: string;
  readonly pair: string;
  readonly judged: string;
  readonly late: string;
  readonly expected: string;
}

const zhCN = ({ whole, area }: Place) => ({
  title: '协查多久有答复',
  lead: `一个部门向另一个部门发出请求，多久答复，多少按时。按请求的种类和收发双方分开看，只在内部版里有。`,
  kinds: {
    'stop-payment': '紧急止付',
    freeze: '冻结账户',
    'account-query': '查询账户',
    'number-query': '查询号码',
    'clue-transfer': '移送线索',
    'return-funds': '返还资金',
    'business-check': '核查市场主体',
  } satisfies Record<HandoffKind, string>,
  others: '其他部门',
  slowTitle: '哪里明显慢',
  found: (compared: string, named: string, when: string): string =>
    `${when}，有同类可比的收发双方共${compared}对，其中${named}对明显比同类慢：`,
  noneFound: (compared: string, when: string): string =>
    `${when}，有同类可比的收发双方共${compared}对，没有哪一对明显比同类慢。`,
  nothingCompared: (when: string): string =>
    `${when}，没有哪一对收发双方有足够的同类请求可比，所以不判断谁慢。`,
  slow: ({ kind, pair, judged, late, expected }: SlowFigures): string =>
    `${kind}，${pair}：到期的${judged}件里有${late}件没按时答复；照同县区同类请求的其他收发双方，大约会有${expected}件。`,
  /** @param least requests judged, `gap` in percentage points, `odds` of naming any wrongly */
  howCompared: (least: string, gap: string, odds: string): string =>
    `比的是没按时答复的比例：同一种请求、同一${area.zh}里，一对收发双方同其他各对比（Fisher精确检验，按比了多少对做Holm校正）。到期的至少${least}件、比其他各对多出${gap}个百分点以上，才点名。假如各对其实一样快，错点任何一对的可能不超过${odds}。没有点名不等于快，只是看不出比同类慢。`,
  overview: '各种请求',
  overviewOf: (when: string): string => `各种请求，${when}`,
  kindOf: (kind: string, when: string): string => `${kind}，${when}`,
  kind: '种类',
  pair: '收发双方',
  requests: '发出（件）',
  answered: '已答复（件）',
  inTime: '按时答复',
  judged: (inTime: string, judged: string): string => `${judged}件里${inTime}件`,
  median: '一半在此时间内答复',
  ninetieth: '九成在此时间内答复',
  standing: '同类相比',
  verdicts: {
    named: '明显慢',
    undistinguished: '看不出慢',
    'too-few': '件数少，不比',
    alone: '没有同类可比',
  } satisfies Record<StandingOut['verdict'], string>,
  notJudged: '—',
  noneNamed: '没有点名',
  tooFew: '件数少，不算',
  allOpen: '都没到期',
  moreThan: (time: string): string => `超过${time}`,
  atLeast: (time: string): string => `至少${time}`,
  all: '全部',
  few: (pairs: string): string => `件数少的${pairs}对合计`,
  agreed: (time: string): string => `约定时限：${time}。`,
  agreedBetween: (times: string): string => `约定时限：各件不同，${times}。`,
  agreedMark: '约定时限',
  open: (count: string): string => `还没到期也没答复的${count}件，不算进按时的比例。`,
  /** @param share and interval of those answered in time */
  alone: (pair: string, share: string, interval: string, time: string): string =>
    `这种请求只有${pair}一对，没有同类可比，不说它快还是慢，只同约定时限（${time}）比：按时答复${share}（95%区间${interval}）。`,
  aloneUnknown: (pair: string): string => `这种请求只有${pair}一对，没有同类可比，件数也不够算比例。`,
  dots: (kind: string): string => `${kind}：各对收发双方按时答复的比例和95%区间`,
  dotsNote: (common: string | null): string =>
    `圆点是按时答复的比例，横线是95%区间，竖线是这种请求的全部。${common === null ? '' : `各对都有${common}，名字省去，箭头指向答复的一方。`}`,
  curve: (kind: string): string => `${kind}：发出以后，还没答复的比例`,
  curveOf: (kind: string, pair: string): string => `${kind}，${pair}：发出以后，还没答复的比例`,
  curveNote: '浅色带是95%区间，点线是约定时限。',
  curveNoteBeside: '浅色带是95%区间，点线是约定时限，虚线是这种请求的全部。',
  stillWaiting: '还没答复',
  sinceSent: '发出以后',
  curveLabel: (title: string, median: string, due: string): string =>
    `${title}。一半在此时间内答复：${median}；约定时限：${due}。`,
  medianMark: (time: string): string => `一半：${time}`,
  districts: `各${area.zh}`,
  districtsOf: (when: string): string => `各${area.zh}按时答复的比例，${when}`,
  districtsNote: (least: string): string =>
    `${area.zh}照数据登记的次序排列，不排名次。每格是按时答复的比例、95%区间和发出的件数；不到${least}件的不算比例。各${area.zh}请求多少、找谁，都不一样，几格有高有低多半是碰巧。`,
  region: whole.zh,
  count: (requests: string): string => `${requests}件`,
  method: '没答复的怎么算',
  methodText: (asOf: string, least: string): readonly string[] => [
    `没答复的请求不丢掉，也不当成零。等答复的时间用Kaplan–Meier法估计：到${asOf}还没答复的，只算“至少等了这么久”。所以“九成在此时间内答复”可能是“超过”某个时间：答复的还不到九成。`,
    '按时答复的比例：分子是在约定时限内答复的；分母是已答复的，加上过了时限还没答复的。还没到期又没答复的不算。区间是95%的Wilson区间。',
    `收发合计不到${least}件的部门并成“其他部门”；一种请求里不到${least}件的各对合计。快慢只说时间，不说答复的质量，也不说请求发得对不对、全不全。`,
  ],
  pooled: (agencies: string): string => `这里归入“其他部门”的有${agencies}个。`,
  missing: (list: string): string => `没有报送的：${list}。少了的请求不在上面的数里。`,
  missingOf: (name: string, months: string): string => `${name}${months}个月`,
});

type HandoffWords = Widen<ReturnType<typeof zhCN>>;

const en = ({ whole, area }: Place): HandoffWords => ({
  title: 'How long requests wait for an answer',
  lead: 'One agency asks another: how long until the answer, and how many come in time. By kind of request and by who asks whom; in the internal edition only.',
  kinds: {
    'stop-payment': 'Stop-payment',
    freeze: 'Freezing an account',
    'account-query': 'Account query',
    'number-query': 'Number query',
    'clue-transfer': 'Passing on a clue',
    'return-funds': 'Returning money',
    'business-check': 'Business check',
  },
  others: 'other agencies',
  slowTitle: 'What is clearly slow',
  found: (compared, named, when) =>
    `${when}: of ${compared} pairs of agencies that can be compared with others of the same kind of request, ${named} ${named === '1' ? 'is' : 'are'} clearly slower:`,
  noneFound: (compared, when) =>
    `${when}: of ${compared} pairs of agencies that can be compared with others of the same kind of request, none is clearly slower.`,
  nothingCompared: (when) =>
    `${when}: no pair of agencies has enough requests of a kind to be compared with others, so none is called slow.`,
  slow: ({ kind, pair, judged, late, expected }) =>
    `${kind}, ${pair}: of ${judged} requests that fell due, ${late} were not answered in time; at the rates of the other pairs for the same kind of request in the same ${area.en}, it would have been about ${expected}.`,
  howCompared: (least, gap, odds) =>
    `What is compared is the share not answered in time: one pair against the other pairs, within the same kind of request and the same ${area.en} (Fisher’s exact test, Holm’s allowance for the number of pairs). A pair is named only from ${least} requests due and ${gap} percentage points above the others. Were all pairs equally fast, the probability that any is named is at most ${odds}. Not to be named does not mean fast: only that it cannot be told from its kind.`,
  overview: 'Kinds of request',
  overviewOf: (when) => `Kinds of request, ${when}`,
  kindOf: (kind, when) => `${kind}, ${when}`,
  kind: 'Kind',
  pair: 'Who asks whom',
  requests: 'Sent',
  answered: 'Answered',
  inTime: 'In time',
  judged: (inTime, judged) => `${inTime} of ${judged}`,
  median: 'Half answered within',
  ninetieth: 'Nine in ten within',
  standing: 'Within its kind',
  verdicts: {
    named: 'clearly slower',
    undistinguished: 'not clearly slower',
    'too-few': 'too few to compare',
    alone: 'nothing to compare with',
  },
  notJudged: '—',
  noneNamed: 'none named',
  tooFew: 'too few',
  allOpen: 'none due yet',
  moreThan: (time) => `more than ${time}`,
  atLeast: (time) => `at least ${time}`,
  all: 'All',
  few: (pairs) => (pairs === '1' ? '1 pair with few requests' : `${pairs} pairs with few requests, together`),
  agreed: (time) => `Agreed time: ${time}.`,
  agreedBetween: (times) => `Agreed time: differs by request, ${times}.`,
  agreedMark: 'agreed time',
  open: (count) => `${count} are neither answered nor due yet and stand outside the share in time.`,
  alone: (pair, share, interval, time) =>
    `Only one pair has this kind of request, ${pair}: there is nothing to compare it with, and it is called neither fast nor slow. Against the agreed time (${time}): ${share} answered in time (95% interval ${interval}).`,
  aloneUnknown: (pair) =>
    `Only one pair has this kind of request, ${pair}: there is nothing to compare it with, and too few requests for a share.`,
  dots: (kind) => `${kind}: share answered in time by pair, with its 95% interval`,
  dotsNote: (common) =>
    `Dots are shares answered in time, bars 95% intervals, the upright line all requests of the kind.${common === null ? '' : ` ${common}: in every pair, so not named; arrows point at the agency that answers.`}`,
  curve: (kind) => `${kind}: share still unanswered, by time since sent`,
  curveOf: (kind, pair) => `${kind}, ${pair}: share still unanswered, by time since sent`,
  curveNote: 'The pale band is the 95% interval, the dotted line the agreed time.',
  curveNoteBeside:
    'The pale band is the 95% interval, the dotted line the agreed time, the broken line all requests of the kind.',
  stillWaiting: 'still unanswered',
  sinceSent: 'since sent',
  curveLabel: (title, median, due) => `${title}. Half answered within: ${median}; agreed time: ${due}.`,
  medianMark: (time) => `half: ${time}`,
  districts: `By ${area.en}`,
  districtsOf: (when) => `Share answered in time by ${area.en}, ${when}`,
  districtsNote: (least) =>
    `In the order of the register, not ranked. A cell gives the share answered in time, its 95% interval and the requests sent; with fewer than ${least} there is no share. Places send different numbers of requests to different agencies: that some cells are higher and some lower is mostly chance.`,
  region: capitalise(whole.en),
  count: (requests) => `${requests} sent`,
  method: 'How unanswered requests are counted',
  methodText: (asOf, least) => [
    `Unanswered requests are neither dropped nor taken for nought. Times are estimated by Kaplan and Meier’s method: a request unanswered on ${asOf} has waited at least so long. The time within which nine in ten are answered may therefore be “more than” some time: fewer than nine in ten have an answer.`,
    'Share in time: those answered within the agreed time, over those answered plus those whose time ran out without an answer. Requests neither answered nor due are left out. Intervals are Wilson’s, at 95%.',
    `Agencies that sent and received fewer than ${least} requests in all are taken together as other agencies, and so are pairs with fewer than ${least} of a kind. Times say nothing of how good an answer was, nor whether the right requests were sent.`,
  ],
  pooled: (agencies) =>
    `${agencies} ${agencies === '1' ? 'agency is' : 'agencies are'} counted as other agencies here.`,
  missing: (list) => `Not handed in: ${list}. Their requests are missing from the figures above.`,
  missingOf: (name, months) => `${name} ${months} ${months === '1' ? 'month' : 'months'}`,
});

const CATALOGUES: Readonly<Record<Locale, HandoffWords>> = { 'zh-CN': zhCN(PLACE), en: en(PLACE) };

/** What the page of the hand-off clock says. */
export function handoffWords(locale: Locale): HandoffWords {
  return CATALOGUES[locale];
}
