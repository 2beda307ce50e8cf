import type { Place } from '../domain/place.ts';
import { moneyUnit } from './money-unit.ts';
import type { Widen } from './widen.ts';

const words = ({ whole, area, currency }: Place) => ({
  form: '选择看什么数字、怎么看',
  changeChoice: '换',
  measure: '看什么',
  type: '骗局类型',
  allTypes: '全部类型',
  kind: '按什么时期',
  kinds: { month: '月', quarter: '季度', year: '年', rolling12: '连续十二个月' },
  byKind: { month: '按月', quarter: '按季度', year: '按年', rolling12: '按连续十二个月' },
  period: '时间',
  previous: '上一期',
  next: '下一期',
  play: '播放',
  pause: '暂停',
  playing: '正在播放',
  stillMotion: '系统设置为减少动态效果，不自动播放，请用“上一期”“下一期”。',
  view: '怎么看',
  views: { map: '地图', tiles: '格网', multiples: '各期并列', table: '表格' },
  withheldOption: '（不公布）',
  why: '为什么有的不能选？',
  whyLead: '数字分得太细，会让人认出当事人，所以有的组合不公布；也有的没有数据，或者还没有到期。',
  whyNot: {
    not_published: (what: string, where: string): string =>
      where === '' ? `${what}：本版没有公布` : `${what}：本版这样分不公布；公布的有${where}`,
    not_listed: (what: string, where: string): string =>
      where === ''
        ? `${what}：发布单位没有把这张表列入公布范围`
        : `${what}：发布单位没有把这样分的表列入公布范围；公布的有${where}`,
    sparse: (what: string, where: string): string =>
      where === ''
        ? `${what}：要遮住的数太多，没有公布`
        : `${what}：这样分要遮住的数太多，只公布更粗的：${where}`,
    no_data: (what: string, where: string): string =>
      where === '' ? `${what}：没有数据` : `${what}：这样分没有数据；有的是${where}`,
    not_due: (what: string, where: string): string =>
      where === '' ? `${what}：还没有到期` : `${what}：这样分还没有到期；已到期的有${where}`,
  },
  measuresBy: (kind: string, measures: string): string => `${kind}的${measures}`,
  loading: '正在读取数据…',
  failed: '没有取到数据，页面上仍是原来的数字。请检查网络后再试。',
  problems: {
    unknown: (what: string, given: string, used: string): string =>
      `网址里的${what}“${given}”不认识，现在显示${used}。`,
    not_due: (what: string, given: string, used: string): string =>
      `${what}“${given}”还没有到期，现在显示${used}。`,
    period_not_due: (because: string, used: string): string => `${because}，现在显示${used}。`,
    not_published: (what: string, given: string, used: string): string =>
      `${what}“${given}”本版不公布，或者不和其他选择一起公布，现在显示${used}。`,
    sparse: (what: string, given: string, used: string): string =>
      `${what}“${given}”这样分要遮住的数太多，只公布更粗的，现在显示${used}。`,
    not_listed: (what: string, given: string, used: string): string =>
      `有${what}“${given}”的表，发布单位没有列入公布范围，现在显示${used}。`,
    no_data: (what: string, given: string, used: string): string =>
      `${what}“${given}”没有数据，现在显示${used}。`,
    repeated: (what: string, given: string, used: string): string =>
      `网址里的${what}写了不止一次（${given}），只看第一个，现在显示${used}。`,
  },
  /** Clauses; days are those that a cohort is followed up. */
  notDue: {
    running: (when: string): string => `${when}还没有结束`,
    followed: (when: string, date: string, days: string, measure: string): string =>
      `${when}立案的，要到${date}满${days}天，才有${measure}`,
    otherwise: (when: string): string => `${when}的数还没有到期`,
  },
  keys: { m: '量', t: '骗局类型', p: '时期', v: '看法', d: area.zh, s: '平滑' },
  whole: whole.zh,
  close: '知道了',
  actions: '带走这一页',
  copyLink: '复制网址',
  copied: '网址已复制。',
  notCopied: '浏览器不让复制，请手动复制：',
  cite: '引用',
  cited: '引用文字已复制：',
  csv: 'CSV表格',
  svg: 'SVG图',
  png: 'PNG图',
  noPicture: '表格没有图，请下载CSV表格。',
  pictureFailed: '图没有画成，请改下载SVG图或者用截屏。',
  citation: ({ site, title, release, hash, asOf, address }: Citation): string =>
    `${site}。${title}。发布版本${release}（校验值${hash}），数据截至${asOf}。${address}`,
  changes: { year_on_year: '同比', period_on_period: '环比' },
  joined: '同比（1、2月合并）',
  festive: '春节前后不比',
  joinedNote: '春节有时在1月、有时在2月，所以同比是1、2月合在一起，与上年1、2月合在一起比。',
  festiveNote: '1月、2月、3月都不作环比：相邻两个月，可能一个有春节、一个没有。',
  change: { rise: '上升', fall: '下降', unclear: '看不出变化', late: '较低，可能只是录得晚' },
  changeNote:
    '同比、环比是每万人立案数与上年同期、上一期之比，1.00为不变，下面是95%区间；区间含1.00的写“看不出变化”，初步数的下降不上色。',
  tableCaption: '与图相同的数字',
  otherMeasures: '全部指标',
  largestCase: '最大一案占',
  largestCaseOf: (area: string, band: string): string => `最大一案占${area}损失的${band}`,
  bands: {
    upTo: (upTo: number): string => `${upTo}%以下`,
    over: (over: number): string => `${over}%以上`,
    between: (over: number, upTo: number): string => `${over}%–${upTo}%`,
  },
  provisional: (period: string, share: string): string =>
    share === ''
      ? `${period}是否已经录全，说不准：数据没有写录入日期，或者写得太少；这时的“低于”“下降”可能只是录得晚。`
      : `${period}是初步数，还有案件在补录，以往到这时约录入${share}%；这时的“低于”“下降”可能只是录得晚，数字没有放大过。`,
  provisionalMark: '初步数',
  unknownMark: '是否录全不明',
  maybeLate: '可能只是录得晚',
  smoothing: {
    field: '率怎么显示',
    layers: { crude: '原值', eb: '平滑值' },
    onlyRate: '平滑值：只用于每万人立案数',
    column: '平滑值',
    note: '平滑值把人口少、偶然起伏大的县区往各县区合计的水平拉近（全局经验贝叶斯，Marshall 1991），只帮着看大势；判断高低、漏斗图和各期并列仍用原值，也不排名次。',
    alike: (rate: string): string =>
      `这一期各县区的差别没有超出偶然，平滑后都是合计的水平${rate}；这不等于说各县区真的一样。`,
    missing: (names: string): string =>
      `平滑要用到每个县区的立案数，${names}没有公布，所以这一期算不出来，显示的是原值。`,
    sentence: (rate: string): string => `平滑值${rate}`,
  },
  funnel: {
    title: '差别有多少是偶然',
    note: `横线是${whole.zh}水平。人口少的${area.zh}，偶然的起伏本来就大：落在内线（95%）以里很平常，落在外线（99.8%）以外才算有差别。`,
    x: '常住人口（万人）',
    y: '每万人立案数',
    phi: (phi: string): string =>
      `离散系数φ为${phi}：1左右表示${area.zh}之间只有偶然起伏，越大说明还有别的差别。界线没有因此放宽。`,
    missing: (names: string): string => `没有画的：${names}。`,
    none: `这一时期没有各${area.zh}的每万人立案数，画不出这张图。`,
    clearance: {
      title: '破案率的差别有多少是偶然',
      note: `横线是${whole.zh}的破案率。立案少的${area.zh}，偶然的起伏本来就大（二项分布界限）：内线（95%）以里很平常，外线（99.8%）以外才算有差别。`,
      x: '立案数（起）',
      y: '破案率（%）',
    },
    inner: '95%',
    outer: '99.8%',
    city: whole.zh,
  },
  multiples: {
    title: '各期并列',
    note: '各期用同一套颜色和大小，可以互相比。',
    apart: '每张图是十二个月，互不重叠。',
    state: '字母：z为零，c不公布，m未报送，f未到期。',
    unjudged: `画×的一期没有${whole.zh}数，不能与${whole.zh}相比。`,
  },
  legend: {
    size: '圆的面积表示数值',
    states: '其他',
    below: (limit: string): string => `${limit}以下`,
    from: (lower: string, upper: string): string => `${lower}至${upper}`,
    above: (limit: string): string => `${limit}以上`,
    unit: (unit: string): string => `单位：${unit}`,
    fixed: '分段在各期之间不变',
  },
  measureUnits: {
    filed: '起',
    rate: '起/万人',
    loss: moneyUnit('zh-CN', currency),
    median_loss: moneyUnit('zh-CN', currency),
    prevented: '起',
    clearance: '%',
    stopped: moneyUnit('zh-CN', currency),
    returned: moneyUnit('zh-CN', currency),
  },
});

/** What a citation names. */
export interface Citation {
  readonly site: string;
  readonly title: string;
  readonly release: string;
  readonly hash: string;
  readonly asOf: string;
  readonly address: string;
}

/** The shape that every language fills; Chinese is the model. */
export type ExplorerWords = Widen<ReturnType<typeof words>>;

/** What the explorer of the map page says. */
export const explorerWordsZhCN = (place: Place): ExplorerWords => words(place);
