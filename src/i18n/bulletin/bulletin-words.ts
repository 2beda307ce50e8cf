/** As wide as a Chinese letter. */
export const WIDE_BLANK = '\u3000';
/** For the office to write in. */
const GAP = WIDE_BLANK.repeat(8);

/** What a bulletin says: Chinese alone, as the circulars of a Chinese office are. */
export const BULLETIN_WORDS = {
  kind: '通报',
  titleLines: (region: string, month: string) => [`${region}${month}`, '电信网络诈骗情况通报'] as const,
  lead: '每月一份，可以直接打开改的Word文件，和网页内容相同。空着的“存在问题”“下一步工作”由本单位填写。',
  latestOnly: (months: string): string =>
    `只列最近${months}个月。更早的以当时发出的为准：数据后来会修订，再写一份会和原件对不上。`,
  download: '下载Word文件',
  all: '各月通报',
  dated: (built: string, asOf: string): string => `（${built}生成，数据截至${asOf}）`,
  number: `发文字号：${GAP}（由发文单位填写）`,
  to: `主送：${GAP}（由发文单位填写）`,
  signedBy: (sponsor: string | null): string => `发文单位：${sponsor ?? `${GAP}（由发文单位填写）`}`,
  signedOn: `成文日期：${WIDE_BLANK.repeat(4)}年${WIDE_BLANK.repeat(2)}月${WIDE_BLANK.repeat(2)}日`,
  fillIn: '（本节由发文单位填写）',
  headings: {
    level: '立案和损失',
    largest: '大案的影响',
    recovered: '止付和返还',
    prevented: '劝阻成效',
    types: '诈骗类型',
    districts: '县区情况',
    noRanking: '为什么不排名次',
    coverage: '数据说明',
    problems: '存在问题',
    next: '下一步工作',
  },
  bands: {
    above: '高于全市控制限',
    undistinguished: '与全市无明显差异',
    below: '低于全市控制限',
    unjudged: '没有作比较',
  },
  columns: {
    item: '项目',
    now: '本月',
    yearBefore: '上年同月',
    monthBefore: '上月',
    comparison: '比较',
    ratio: '比值（95%区间）',
    verdict: '判断',
    period: '时期',
    area: '县区',
    type: '类型',
    rateWithInterval: '每万人立案（95%区间）',
    yearOnYear: '同比（95%区间）',
    yearOnYearTogether: '1月、2月合并同比（95%区间）',
    loss: '损失金额（元）',
    largest: '最大一案（元）',
    rest: '去掉最大一案（元）',
    share: '最大一案占比',
    filed: '立案（起）',
    filedYearBefore: '上年同月立案（起）',
    stopped: '止付（元）',
    prevented: '本月劝阻成功（起）',
    preventedRolling: '连续十二个月劝阻成功（起）',
  },
  captions: {
    level: (month: string): string => `${month}全市主要数字`,
    changes: (month: string): string => `${month}全市立案率和损失的同比、环比`,
    largest: '全市损失金额，去掉最大一案前后',
    recovered: (month: string): string => `${month}止付和返还`,
    prevented: (month: string): string => `${month}劝阻成功`,
    types: (month: string): string => `${month}全市分类型`,
    band: (month: string, band: string): string => `${month}${band}的县区`,
  },
  returnedOf: (month: string): string => `返还（${month}立案，元）`,
  returnedNone: '返还（元）',
  noFigure: '没有数据',
  whole: '全市',
  changeNote:
    '同比、环比是每万人立案数与上年同期、上一期之比，1.00为不变。区间含1.00的，写“看不出变化”，不说上升或下降。',
  comparisons: {
    year_on_year: '同比',
    period_on_period: '环比',
    rolling: '连续十二个月同比',
    festival: '同比（1月、2月合并）',
  },
  festival: '春节有时在1月、有时在2月，所以1月、2月合在一起与上年同期比；1月、2月、3月都不作环比。',
  noComparison: '没有可比的数',
  noPeriodOnPeriod: '春节前后不作环比',
  wait: '两年的1月、2月都有数才比',
  ofWhat: { changes: '立案率', lossChanges: '损失' },
  lossNote:
    '损失的同比、环比是损失总额之比，区间按每案损失大小不一估算（复合泊松），一两起大案就会让区间很宽。区间含1.00的不说升降；说升降时，同时看下一节去掉最大一案前后是否一致。',
  noLossNote:
    '没有逐案的损失，算不出区间，所以不算损失的同比、环比，只并列各期数字，升降看下一节去掉最大一案前后是否一致。',
  largest: {
    found: (month: string, largest: string, share: string, rest: string): string =>
      `${month}最大一案损失${largest}元，占全市损失的${share}%；去掉这一案，全市损失为${rest}元。`,
    band: (month: string, share: string): string => `${month}最大一案占全市损失的${share}。`,
    unknown: '本月没有最大一案的数（没有损失，或者报送的汇总表没有给），不能说大案的影响。',
    alike: (before: string): string => `与${before}相比，去掉最大一案前后，损失变化的方向一致。`,
    turned: (before: string): string =>
      `与${before}相比，去掉最大一案前后，损失变化的方向相反：这个变化是个别大案带来的，不能说成总体上升或下降。`,
    advice: '写损失升降时，请同时写去掉最大一案后的数。最大一案的金额能让人认出当事人，不得对外引用。',
  },
  recovered: {
    stopped: (month: string, stopped: string): string => `${month}立案的案件，${stopped}。`,
    returned: (month: string, returned: string): string =>
      `返还按立案月份算，满90天才有数；最近一个到期的是${month}：${returned}。`,
    returnedUnknown: '报送的表里没有返还金额。',
    returnedNot: '返还按立案月份算，满90天才有数；目前没有到期的月份。',
    note: '止付越早，追回的可能越大。金额大小取决于当月案件本身，不用来比较县区工作。',
  },
  prevented: {
    found: (month: string, count: string): string =>
      `${month}全市劝阻成功${count}起：这些人没有把钱转出去，是预警和劝阻的成绩。劝阻成功不计入立案数，越多越好。`,
    zero: (month: string): string => `${month}全市登记的劝阻成功为0起。请核对是没有发生，还是做了没有登记。`,
    missing: (month: string, state: string): string => `${month}全市劝阻成功数：${state}。`,
    note: '劝阻成功多，不说明那里案件多；请把有效的做法写进“下一步工作”。',
  },
  typesNote: '按类型目录的顺序排列。单月分到类型，几起的起伏多半是偶然，这里不写升降。',
  noTypes: '本月没有分类型的数。',
  districts: {
    how: '以全市立案率为标准，起数落在99.8%控制限以外才算有差别。同一类里按行政区划代码排列，先后没有意义。',
    belowIsNotSafe: '低于全市不等于安全：也可能是报案少、立案少、录入晚。',
    aboveIsNoBlame: '高于全市是请大家去找原因的提示，不是问责的结论。',
    none: '没有。',
    noneJudged: '本月没有作比较。',
    unjudged: '这些县区的数或者全市合计没有，不作比较。',
  },
  noRanking: {
    lead: '本通报不给县区排名次，也不建议用立案数考核：按起数高低考核，会让人少立案、晚录入，数字就不能用了。',
    computed: (c: NoiseFacts): string =>
      `${c.month}${c.districts}个县区平均每县立案${c.mean}起。假设${c.districts}个县区人口一样多、风险一样大，仅凭偶然，起数最多的县区平均也会有${c.largest}起，最少的平均只有${c.smallest}起。这时轮到谁最多谁最少，全凭运气，说明不了工作好坏。`,
    judged: (c: JudgedFacts): string =>
      `本月作了比较的${c.judged}个县区里，落在控制限以外的有${c.differing}个。99.8%的控制限是这样定的：${c.judged}个县区即使完全没有差别，一个月里至少有一个被误判的机会也只有约${c.falseAlarm}%。`,
    unknown: '本月全市合计没有，或者起数太大，不作这项计算。',
  },
  coverage: {
    complete: (month: string): string => `${month}各县区都已报送。`,
    missing: (month: string, names: string): string => `${month}未报送的：${names}。`,
    noTotal: '有县区未报送，所以没有全市合计，也不作比较。',
    hidden: (month: string, names: string): string => `${month}数值不公布的：${names}。`,
    notDue: (month: string, names: string): string => `${month}还没有到期的：${names}。`,
    final: (month: string): string => `${month}的数没有标为初步数。`,
    clearance: (month: string, sentence: string): string =>
      `破案率按立案月份算，满180天才有数；最近一个到期的是${month}：${sentence}。`,
    clearanceNot: '破案率按立案月份算，满180天才有数；目前没有到期的月份。',
    source: (c: SourceFacts): string =>
      `来源：${c.title}，${c.provenance}。发布版本${c.release}，数据截至${c.asOf}，${c.built}生成。`,
    hash: (hash: string): string => `输入数据校验值（SHA-256）：${hash}`,
  },
} as const;

interface NoiseFacts {
  readonly month: string;
  readonly districts: string;
  readonly mean: string;
  readonly largest: string;
  readonly smallest: string;
}

interface JudgedFacts {
  readonly judged: string;
  readonly differing: string;
  readonly falseAlarm: string;
}

interface SourceFacts {
  readonly title: string;
  readonly provenance: string;
  readonly release: string;
  readonly asOf: string;
  readonly built: string;
}
