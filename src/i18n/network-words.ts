import type { Place } from '../domain/place.ts';
import type { Locale } from './locale.ts';
import { PLACE } from './place-here.ts';
import type { Widen } from './widen.ts';

const zhCN = ({ whole, area }: Place) => ({
  title: '谁同谁一起干，谁牵头',
  lead: '从联合行动的记录看：哪些部门一起行动，由谁牵头，几年来是密了还是疏了。',
  /** @param first and last day of the actions, and how many */
  covers: (from: string, to: string, actions: string): string =>
    `${from}至${to}的${actions}次联合行动，${whole.zh}和各${area.zh}的合在一起算。`,
  byLaw:
    '公安机关牵头是法律规定的（《反电信网络诈骗法》第六条第三款）：它牵头多，不说明别的部门不主动。判断谁牵头偏少时，公安牵头的行动都不算在内。',
  missing: (months: string): string => `有些月份还没有报送，没有算在内：${months}。`,
  verdict: '谁牵头偏少',
  /** @param name of an agency, what it led of what it could have led, its turns, and the chance of as few */
  named: (name: string, led: string, could: string, turns: string, chance: string): string =>
    `${name}参加了${could}次可以由它牵头的行动，牵头${led}次；参加的单位轮流牵头的话，约有${turns}次轮到它。碰巧这么少的机会不到${chance}。`,
  nobody: '看不出哪个部门牵头少得超出碰巧。',
  tooFew: (names: string, least: string): string =>
    `可以牵头的行动不到${least}次、太少不作判断的：${names}。`,
  /** @param level chance that anybody is named although nothing is wrong; `gap` in percentage points */
  verdictNote: (level: string, gap: string): string =>
    `办法：公安没有牵头的行动里，除公安以外的参加单位假定机会均等地牵头，算出每个部门碰巧牵头这么少的概率，再按部门的个数放宽；都没有问题时，碰巧点到任何一个的机会不超过${level}。差距不到${gap}个百分点的不点。牵头少不等于出力少，点到是请协调办公室去问一问。`,
  matrix: '谁牵头，谁参加',
  matrixNote: '一行是一个牵头的部门，一列是一个参加的部门，格子里是次数。行列次序照部门名册，不是排名。',
  matrixLabel: '牵头和参加的次数；下面“同样的数，表格”里有每一个数',
  matrixScroll: '牵头和参加的次数，可以左右滑动',
  matrixTable: '同样的数，表格',
  cell: (lead: string, partner: string, actions: string): string =>
    `${lead}牵头、${partner}参加：${actions}次`,
  corner: { rows: '牵头↓', columns: '参加→' },
  legend: '次数',
  below: (most: string): string => `不到${most}次`,
  between: (least: string, most: string): string => `${least}次到不足${most}次`,
  above: (least: string): string => `${least}次以上`,
  drawing: '谁同谁一起行动',
  drawingNote:
    '线越粗，一起行动越多：一次行动的分量由参加的单位平分（Newman 2001），单位很多的行动不会把线都加粗。带圈的是法律规定牵头的公安机关，虚线的不是成员单位。远近由连线决定，没有别的意思。',
  drawingLabel: (names: string): string => `部门之间一起行动的多少；最粗的几条线：${names}`,
  pair: (one: string, other: string): string => `${one}和${other}`,
  node: (name: string, actions: string, led: string): string => `${name}：参加${actions}次，牵头${led}次`,
  agency: '部门',
  leadTable: '各部门牵头的情况',
  actions: '参加（次）',
  led: '牵头（次）',
  could: '可以牵头（次）',
  share: '其中牵头',
  turns: '轮到（次）',
  standing: '判断',
  standings: {
    passive: '偏少',
    undistinguished: '看不出偏少',
    exempt: '法定牵头，不判断',
    'too-few': '太少，不判断',
  },
  leadTableNote:
    '“可以牵头”是公安没有牵头、又有别的单位（公安除外）一起参加的行动；“其中牵头”带95%区间；“轮到”是参加的单位轮流牵头时应有的次数。',
  partnerTable: '各部门同谁一起、主动性',
  partners: '一起行动过的部门（个）',
  out: '带动（次）',
  in: '被带动（次）',
  initiative: '主动性',
  partnerTableNote:
    '牵头一次，每带上一个部门算带动一次；被别人带上一次算被带动一次。主动性是带动除以两者之和，0到1。公安的主动性高，是因为法律让它牵头。',
  spans: '各年和最近十二个月',
  span: '时期',
  /** @param year that is not over, and the day up to which it is counted */
  upTo: (year: string, day: string): string => `${year}（到${day}）`,
  allActions: '行动（次）',
  ledByLaw: '公安牵头',
  density: '密度',
  centralisation: '集中度',
  reciprocity: '互相带动',
  trend: '走势',
  trendOf: (name: string, figures: string): string => `${name}，各年：${figures}`,
  whole: '全部时间',
  spansNote:
    '密度：一起行动过的成员单位对数，占所有可能对数的比例，同指标L5一样算。集中度：牵头集中在一个部门的程度，1是全由一个牵头、带上所有部门（Freeman 1979）。互相带动：被带动的次数里，有多少也带动了对方（Squartini等 2013）。都是0到1。行动多了，密度自然会高，所以要同行动次数一起看；没有过完的一年不能直接同整年比。',
  none: '没有可算的',
});

type NetworkWords = Widen<ReturnType<typeof zhCN>>;

const en = ({ whole, area }: Place): NetworkWords => ({
  title: 'Who acts with whom, and who leads',
  lead: 'From the record of joint actions: which agencies act together, which of them leads, and whether the net has grown closer over the years.',
  covers: (from, to, actions) =>
    `${actions} joint actions from ${from} to ${to}, of ${whole.en} and of each ${area.en} taken together.`,
  byLaw:
    'That the police lead is the law (Anti-Telecom and Online Fraud Law, art. 6(3)): that they lead often does not show that others lack initiative. Actions that the police led are left out when it is judged who leads too little.',
  missing: (months) => `Some months have not been handed over and are not counted: ${months}.`,
  verdict: 'Who leads too little',
  named: (name, led, could, turns, chance) =>
    `${name}: of ${could} actions that it took part in and could have led, it led ${led}; had those present led in turn, about ${turns} would have been its own. The probability of as few by chance is below ${chance}.`,
  nobody: 'No agency leads less than chance explains.',
  tooFew: (names, least) =>
    `Not judged, with fewer than ${least} actions that they could have led: ${names}.`,
  verdictNote: (level, gap) =>
    `Method: in actions that the police did not lead, each of those present but the police is taken to be as likely to lead as any other; this gives the probability that an agency leads as little by chance, with allowance for the number of agencies. Where nothing is wrong, anybody at all is named with a probability of at most ${level}. A gap below ${gap} percentage points is not named. To lead little is not to do little: whoever is named should be asked.`,
  matrix: 'Who leads, who takes part',
  matrixNote:
    'A row is the agency that led, a column one that took part; the cell is the number of actions. Rows and columns stand in the order of the register: nothing is ranked.',
  matrixLabel: 'Numbers of actions led and taken part in; each is in the table “The same as a table” below',
  matrixScroll: 'Numbers of actions led and taken part in; scrolls sideways',
  matrixTable: 'The same as a table',
  cell: (lead, partner, actions) => `${lead} led, ${partner} took part: ${actions}`,
  corner: { rows: 'led ↓', columns: 'took part →' },
  legend: 'Actions',
  below: (most) => `below ${most}`,
  between: (least, most) => `${least} to below ${most}`,
  above: (least) => `${least} or more`,
  drawing: 'Who acts with whom',
  drawingNote:
    'The thicker a line, the more two agencies act together: an action shares its weight among those present (Newman 2001), so that a crowded one does not thicken every line. The ring marks the police, who lead by law; a dashed circle is no member. Nearness follows the lines and means nothing else.',
  drawingLabel: (names) => `How much agencies act together; the thickest lines: ${names}`,
  pair: (one, other) => `${one} and ${other}`,
  node: (name, actions, led) => `${name}: took part in ${actions}, led ${led}`,
  agency: 'Agency',
  leadTable: 'Who leads, by agency',
  actions: 'Took part in',
  led: 'Led',
  could: 'Could have led',
  share: 'Led of those',
  turns: 'Its turns',
  standing: 'Verdict',
  standings: {
    passive: 'leads too little',
    undistinguished: 'no clear shortfall',
    exempt: 'leads by law, not judged',
    'too-few': 'too few to judge',
  },
  leadTableNote:
    '“Could have led” are the actions that the police did not lead and in which others besides the police took part; “led of those” has its 95% interval; “its turns” is what it would have led had those present led in turn.',
  partnerTable: 'Partners and initiative, by agency',
  partners: 'Acted with (agencies)',
  out: 'Brought in',
  in: 'Was brought in',
  initiative: 'Initiative',
  partnerTableNote:
    'Leading an action counts once for each partner brought in; being a partner counts once as being brought in. Initiative is the first over both, 0 to 1. That of the police is high because the law makes them lead.',
  spans: 'Years and the latest twelve months',
  span: 'Period',
  upTo: (year, day) => `${year} (to ${day})`,
  allActions: 'Actions',
  ledByLaw: 'Led by the police',
  density: 'Density',
  centralisation: 'Centralisation',
  reciprocity: 'Reciprocity',
  trend: 'Trend',
  trendOf: (name, figures) => `${name} by year: ${figures}`,
  whole: 'All of the time',
  spansNote:
    'Density: pairs of members that took part in an action together over all pairs, as in indicator L5. Centralisation: how far leading rests with one agency; 1 is one that leads all others (Freeman 1979). Reciprocity: how much of being brought in is returned (Squartini et al. 2013). All run from 0 to 1. More actions make a denser net by themselves, so read it with their number; a year that is not over cannot be compared with a whole one.',
  none: 'nothing to count',
});

const CATALOGUES: Readonly<Record<Locale, NetworkWords>> = { 'zh-CN': zhCN(PLACE), en: en(PLACE) };

/** What the page of who acts with whom says. */
export function networkWords(locale: Locale): NetworkWords {
  return CATALOGUES[locale];
}
