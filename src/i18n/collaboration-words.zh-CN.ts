import type { Place } from '../domain/place.ts';
import type { Widen } from './widen.ts';

const zhCN = ({ whole, area }: Place) => ({
  title: '部门协同得怎么样',
  lead: '反诈靠公安一家不行：法律给了二十多个部门和单位各自的责任。这里用数说明它们配合得怎么样，哪一环慢，谁来办。',
  noRank: `不排名次，也不比谁好谁差。${area.zh}之间差得不多时，名次主要是碰巧。`,
  noCases: '案件数和损失不计入分数：报案多了，数会升，那不是坏事。',
  dimensions: {
    linkage: '联动协同',
    implementation: '措施落实',
    'warning and interception': '预警止付',
    'investigation and recovery': '打击追赃',
    'publicity and awareness': '宣传认知',
  },
  context: '背景（不计分）',
  overall: '综合',
  notComputable: '不可计算',
  why: {
    too_few: '太少，不算',
    nothing_to_count: '没有可算的',
  },
  whyLong: {
    too_few: '次数或样本太少，按规定不算',
    nothing_to_count: '这一时期没有可算的事',
  },
  notApproved: '没有批准公开。这里只写它量什么、怎么算、不说明什么。',
  notApprovedAtAll:
    '还没有一项指标批准公开，所以这里没有数。下面写明每项指标量什么、怎么算、依据哪一条法律、不说明什么。',
  indicators: '全部指标',
  indicatorsLead: '一项指标量一件具体的事，有分子、分母、依据的法条和办的部门。点开看各地的数和走势。',
  /** @param area and period of the figures in a list */
  figuresOf: (areaName: string, period: string): string => `后面的数是${areaName}的，${period}。`,
  definition: '量什么',
  formula: '怎么算',
  numerator: '分子',
  denominator: '分母',
  direction: '方向',
  directions: { '+': '越大越好', '-': '越小越好' },
  noDirection: '只作背景，不计分',
  goalposts: '标杆',
  /** @param low scores 0, `high` scores 100 */
  goalpostEnds: (low: string, high: string): string => `${low}得0分，${high}得100分`,
  goalpostsBy: {
    official: '有公开依据',
    panel: '演示设定，待评议',
    assumed: '演示设定，待评议',
    none: '没有标杆',
  },
  owners: '谁来办',
  law: '法律依据',
  lawName: '《反电信网络诈骗法》',
  notMeasured: '不说明什么',
  gamed: '怎样会走样',
  guardrail: '用什么看住它',
  speaksTo: '说明哪个问题',
  window: '算的是',
  /** @param first and last month that are counted */
  windowOf: (first: string, last: string): string => `${first}至${last}`,
  values: `${area.zh}与${whole.zh}`,
  byArea: (name: string, period: string): string => `${name}，${period}`,
  value: '数值',
  interval: '95%区间',
  guard: '看住它的数',
  guards: {
    meetings: '会议（次）',
    median_days: '开会到期限（天，中位数）',
    median_hours: '发出到答复（小时，中位数）',
    partners_per_action: '每次行动的参加单位（个）',
    actions_per_pair: '每对单位一起行动（次）',
    findings: '查出问题的检查（%）',
    attendees: '每场到场（人）',
    frozen: '冻结金额（元）',
  },
  trend: '走势',
  trendNote: '每一点是截至那个季度末的十二个月。相邻两点有九个月是同样的，所以变得慢。',
  noInterval: '数的是全部，不是抽样，所以没有区间。',
  moneyNoInterval: '一两起大额案件能左右这个数。公开版不给区间。',
  quarter: '最近的季度',
  since: '同上一个季度比',
  /** @param area, indicator, two figures */
  changed: (areaName: string, indicator: string, from: string, to: string): string =>
    `${areaName}：${indicator}从${from}到${to}`,
  changeNote: (comparisons: string): string =>
    `一共比了${comparisons}次。只列出区间不含0的，区间放得很宽，碰巧列出一条的机会不到百分之五。没有列出的，看不出变化，不等于没有变。`,
  noChange: '看不出哪一项有变化。',
  change: '同一年前比',
  changes: {
    rose: '升了',
    fell: '降了',
    same: '一样',
    no_clear_change: '看不出变化',
    cannot_tell: '没法比',
  },
  spine: '问题—原因—指标—对策',
  spineLead:
    '对定西的一项研究说，反诈协同有三个问题、五个原因，该有五条对策。每一项后面是说明它的指标和现在的数。',
  problems: {
    linkage: { name: '部门联动不够，主动性不强', text: '事情多由公安一家推着走，别的部门等通知、等来函。' },
    implementation: {
      name: '协同措施没有全部落实',
      text: '会上定了，到期没有办完；该查的没有查到，该停的没有停住。',
    },
    awareness: {
      name: '群众警惕性不高',
      text: '听过宣传，碰到时还是信了；最容易受骗的人，宣传没有到他跟前。',
    },
  },
  causes: {
    concept: { name: '协同观念落后', text: '觉得反诈是公安的事。' },
    communication: { name: '沟通不及时', text: '线索、预警、止付差几分钟，结果就不一样。' },
    mechanism: { name: '协调机制不健全', text: '谁定、谁办、何时办完，没有人盯到底。' },
    clearing: { name: '破案追赃少', text: '抓到的、追回的少，群众看不到结果。' },
    publicity: { name: '宣传不够', text: '没有到村到户，没有对着人讲。' },
  },
  strategies: {
    concept: { name: '树立协同观念', text: '各部门都有牵头的事。' },
    supervision: { name: '加强行业监管', text: '银行、通信、互联网按法律管好卡、户、号，也办好申诉。' },
    mechanism: { name: '健全协同机制', text: '会有人到，事有人办，函有人回。' },
    team: { name: '建好专业队伍', text: '接报快，止付快，破得了，追得回。' },
    publicity: { name: '抓好防范宣传', text: '到村到人，讲了要听懂。' },
  },
  cause: '原因',
  strategy: '对策',
  indicator: '指标',
  now: '现在',
  yearAgo: '一年前',
  duties: '法律给各部门的责任',
  dutiesLead: '下面是《反电信网络诈骗法》写的。表里是概括，以法律原文为准。',
  agency: '部门或单位',
  duty: '责任',
  articles: '条款',
  member: '成员单位',
  csv: '下载CSV',
  toIndicator: '看这项指标',
  backToAll: '全部指标',
  score: '得分',
  matrix: '五个方面',
  matrixNote: '每格0到100分，按固定标杆算，不同别处比。颜色深浅只说多少，不说好坏。',
  views: { label: '怎么看', matrix: '矩阵', map: '地图' },
  /** @param dimension and period */
  scoreTitle: (dimension: string, period: string): string => `${dimension}得分，${period}`,
  /** @param area, dimension, figure and its interval or null */
  scoreOf: (areaName: string, dimension: string, figure: string, range: string | null): string =>
    range === null
      ? `${areaName}，${dimension}：${figure}`
      : `${areaName}，${dimension}：${figure}分（90%区间${range}）`,
  shades: ['25分以下', '25到50分', '50到75分', '75分以上'],
  intervalNote: '小字是90%区间：只算碰巧能带来的出入，算法不变。换一种算法会差多少，见附录。',
  scoreChange: '比一年前',
  cannot: '哪些算不出来，为什么',
  /** @param missing names of indicators */
  cannotCompute: (areaName: string, dimension: string, of: number, needed: number, missing: string): string =>
    `${areaName}“${dimension}”：${of}项指标至少要有${needed}项，缺${missing}。所以综合也不可计算。`,
  allComputed: '这一次都算得出来。',
  rule: '一个方面至少要有三分之二的指标，综合要五个方面都有；缺的不拿平均数补。',
  annex: '附录：换一种算法会怎样',
  points: '分',
  shadedBy: '地图上印的是指标的数值，深浅按它的得分',
});

export type CollaborationWords = Widen<ReturnType<typeof zhCN>>;

/** The words of the collaboration pages; the English catalogue has the same shape. */
export const COLLABORATION_ZH = (place: Place): CollaborationWords => zhCN(place);
