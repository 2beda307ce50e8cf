import type { Place } from '../domain/place.ts';
import { moneyUnit } from './money-unit.ts';
import type { Widen } from './widen.ts';

const words = ({ whole, area, currency }: Place) => ({
  synthetic: {
    badge: '示例数据',
    strip: '电话和防骗办法是真的，只有统计数字是示例。',
    prefix: '示例：',
    mark: '示例',
  },
  measures: {
    filed: { name: '立案数', unit: '起', long: '立案数（起）', column: '立案（起）' },
    rate: { name: '每万人立案数', unit: '起/万人', long: '每万常住人口立案数', column: '每万人' },
    loss: withMoney(currency, '损失金额', '损失金额', '损失'),
    median_loss: withMoney(currency, '损失中位数', '每案损失中位数', '中位损失'),
    prevented: { name: '劝阻成功数', unit: '起', long: '劝阻成功数（起）', column: '劝阻（起）' },
    clearance: { name: '破案率', unit: '%', long: '立案后180天内破案的比例（%）', column: '破案率（%）' },
    stopped: withMoney(currency, '止付金额', '止付金额', '止付'),
    returned: withMoney(currency, '返还金额', '冻结后90天内返还的金额', '返还'),
  },
  verdicts: {
    above: `高于${whole.zh}`,
    undistinguished: `与${whole.zh}无明显差异`,
    below: `低于${whole.zh}`,
  },
  /** Where there is a figure and none of the whole to hold it against. */
  unjudged: {
    long: `不能与${whole.zh}相比`,
    because: (gaps: string): string => `${gaps}未报送，没有${whole.zh}数`,
    none: `不能与${whole.zh}相比`,
  },
  verdictsShort: { above: '高于', undistinguished: '无明显差异', below: '低于' },
  states: {
    value: { short: '有数', long: '有数值', symbol: 'v' },
    zero: { short: '0', long: '为零：已报送，没有发生', symbol: 'z' },
    suppressed: { short: '不公布', long: '数值不公布：为保护当事人', symbol: 'c' },
    not_supplied: { short: '未报送', long: '未报送：这一期的数还没有交来', symbol: 'm' },
    not_due: { short: '未到期', long: '未到期：这一期还没有结束，或者还没有跟踪满规定的天数', symbol: 'f' },
  },
  /** On a district itself, where there is little room. */
  stateLabels: { suppressed: '不公布', not_supplied: '未报送', not_due: '未到期' },
  areas: { unassigned: '地点不明', region: `${whole.zh}合计` },
  basis: { census: '普查', yearend_estimate: '年末估计', derived: '推算' },
  provenance: { synthetic: '合成（示例）', derived: '推算', published: '公开报道', official: '官方' },
  map: {
    title: `各${area.zh}立案情况`,
    disclaimer: '示意图，未经地图审核，不作划界依据',
    reviewed: '审图号',
    legend: '图例',
    tileTitle: '示意格网',
    tileNote: `每个${area.zh}一格，大小相同，面积大的不会显得更严重。`,
    interactive: '交互地图',
    interactiveLoading: '正在打开交互地图…',
    interactiveClose: '返回静态地图',
    noWebgl: '这台设备的浏览器不支持交互地图所需的WebGL2，请看上面的静态地图和旁边的表格，内容相同。',
    failed: '交互地图没有打开，请看静态地图和旁边的表格，内容相同。',
    scale: '公里',
    north: '北',
    hint: `点一个${area.zh}，看它的数字。`,
    details: `${area.zh}详情`,
    close: '收起',
    interval: '95%区间',
    unlabelled: (names: string): string => `图上太小、写不下的：${names}。数字见表格。`,
    notDrawn: '没有可画的数据。',
    classSize: (count: number): string => `${count}个${area.zh}`,
  },
  table: {
    area: area.zh,
    period: '时期',
    verdict: `与${whole.zh}相比`,
    population: '常住人口',
    year: '年份',
    basis: '依据',
    caption: '与地图相同的数字',
  },
  groups: {
    'task-rebate': '做任务、返利',
    'investment-romance': '投资、交友',
    'shopping-service': '购物、服务',
    'loan-credit': '贷款、征信',
    impersonation: '冒充身份',
    accomplice: '别当帮手',
    other: '其他',
  },
  figure: {
    source: '来源',
    release: '发布版本',
    asOf: '数据截至',
    boundary: '边界',
    population: '人口',
    estimated: '人口为推算',
  },
});

function withMoney(currency: string, name: string, long: string, column: string) {
  const unit = moneyUnit('zh-CN', currency);
  return { name, unit, long: `${long}（${unit}）`, column: `${column}（${unit}）` };
}

/** The shape that every language fills; Chinese is the model. */
export type FigureWords = Widen<ReturnType<typeof words>>;

/** Words of figures, of a region. */
export const figureWordsZhCN = (place: Place): FigureWords => words(place);
