import type { SharePairs } from '../../../src/charts/share-pairs.ts';
import type { CellLook } from '../../../src/charts/shaded-cell.ts';
import type { HeatMatrix } from '../../../src/charts/heat-matrix.ts';
import type { IntervalDots } from '../../../src/charts/interval-dots.ts';
import type { DrawnAgency, NetworkDrawing } from '../../../src/charts/network-drawing.ts';
import type { NetworkMatrix } from '../../../src/charts/network-matrix.ts';
import type { Sparkline } from '../../../src/charts/sparkline.ts';
import type { SurvivalCurve } from '../../../src/charts/survival-curve.ts';
import {
  NOT_DUE,
  NOT_SUPPLIED,
  shown,
  SUPPRESSED,
  type PublishedValue,
} from '../../../src/domain/published-value.ts';
import { kaplanMeier } from '../../../src/domain/statistics/kaplan-meier.ts';
import { survivalQuantile } from '../../../src/domain/statistics/survival-quantile.ts';
import { seededDraws } from '../domain/seeded-draws.ts';

export const LOOK: CellLook = {
  prefix: 'made-up',
  breaks: [40, 60, 80],
  format: String,
  states: {
    suppressed: { symbol: '·', short: '不公布' },
    not_supplied: { symbol: '×', short: '未报送' },
    not_due: { symbol: '…', short: '未到期' },
  },
};

function spread(value: number, half: number): PublishedValue {
  return shown(value, { lower: value - half, upper: value + half, level: 0.95 });
}

export const MADE_UP_HEAT: HeatMatrix = {
  ...LOOK,
  label: 'a < b & "c"',
  columns: ['联动协同', '措施落实', '预警'],
  rows: [
    { name: '安定', cells: [shown(39.9), shown(40), shown(59.9)], isWhole: false },
    { name: '通渭', cells: [shown(0), SUPPRESSED, NOT_SUPPLIED], isWhole: false },
    { name: '全市', cells: [shown(80), NOT_DUE, shown(100)], isWhole: true },
  ],
  titleOf: (row, column, { state }) => `${row} ${column} ${state}`,
};

export const MADE_UP_DOTS: IntervalDots = {
  prefix: 'made-up-dots',
  rows: [
    { name: '安定', value: spread(62.5, 8), isWhole: false },
    { name: '通渭', value: SUPPRESSED, isWhole: false },
    { name: '陇西', value: shown(0), isWhole: false },
    { name: '全市', value: spread(58, 2), isWhole: true },
  ],
  from: 0,
  to: 100,
  goalposts: [
    { at: 40, words: '0分' },
    { at: 100, words: '100分' },
  ],
  format: (value) => `${value}%`,
  states: LOOK.states,
  titleOf: (row) => row,
  label: 'dots',
};

/** Names too long to stand beside their rows. */
export const MADE_UP_LONG_DOTS: IntervalDots = {
  ...MADE_UP_DOTS,
  prefix: 'made-up-long-dots',
  goalposts: [],
  rows: MADE_UP_DOTS.rows.map((row) => ({ ...row, name: `${row.name} → Non-bank payment institutions` })),
};

export const MADE_UP_SPARK: Sparkline = {
  values: [
    spread(40, 8),
    spread(44, 8),
    SUPPRESSED,
    spread(52, 8),
    NOT_SUPPLIED,
    spread(51, 6),
    spread(60, 5),
    NOT_DUE,
  ],
  from: 0,
  to: 100,
  label: 'spark',
};

const POLICE = 'public-security';
const NAMES: Readonly<Record<string, string>> = {
  [POLICE]: '公安',
  banks: '银行',
  court: '法院',
  education: '教育',
  media: '媒体',
  'telecom-operators': '电信企业',
  platforms: '互联网平台',
};
const COUNTS: Readonly<Record<string, number>> = {
  [`${POLICE} banks`]: 31,
  [`${POLICE} media`]: 12,
  [`banks ${POLICE}`]: 7,
  'banks education': 5,
  'media banks': 45,
};

export const MADE_UP_NETWORK_MATRIX: NetworkMatrix = {
  ...LOOK,
  prefix: 'made-up-network',
  breaks: [5, 20, 40],
  agencies: Object.entries(NAMES).map(([id, name]) => ({ id, name, leadsByLaw: id === POLICE })),
  valueOf: (lead, partner) => (partner === 'court' ? SUPPRESSED : shown(COUNTS[`${lead} ${partner}`] ?? 0)),
  titleOf: (lead, partner, { state }) => `${lead}→${partner} ${state}`,
  corner: { rows: '牵头↓', columns: '参与→' },
  label: 'matrix',
  scrollLabel: 'scroll',
};

export const MADE_UP_NETWORK: NetworkDrawing = {
  agencies: Object.entries(NAMES).map(([id, name]) => ({
    id,
    name,
    role: id === POLICE ? 'leads-by-law' : id === 'platforms' ? 'outside' : 'member',
    title: `${name}!`,
  })),
  ties: [
    { a: POLICE, b: 'banks', weight: 12.5 },
    { a: POLICE, b: 'media', weight: 4 },
    { a: 'banks', b: 'media', weight: 9 },
    { a: 'banks', b: 'education', weight: 1.25 },
    { a: 'telecom-operators', b: POLICE, weight: 6 },
    { a: 'court', b: POLICE, weight: 0.5 },
  ],
  label: 'network',
};

/** As many agencies as a city has, with names as long as they get, most of them tied. */
export function randomNetwork(seed: number, count: number): NetworkDrawing {
  const draws = seededDraws(seed);
  const agencies = Array.from({ length: count }, (_, place): DrawnAgency => ({
    id: `agency-${place}`,
    name: '甲乙丙丁戊己'.slice(0, 2 + draws.whole(4)),
    role: place === 0 ? 'leads-by-law' : draws.chance(0.7) ? 'member' : 'outside',
    title: String(place),
  }));
  const ties = agencies.flatMap(({ id: a }, place) =>
    agencies
      .slice(place + 1)
      .filter(() => draws.chance(0.4))
      .map(({ id: b }) => ({ a, b, weight: 1 + draws.wait(4) })),
  );
  return { agencies, ties, label: 'random' };
}

/** Minutes until an answer; those that wait longer than three hours are still waiting. */
export function madeUpCurve(seed: number): SurvivalCurve {
  const draws = seededDraws(seed);
  const waits = Array.from({ length: 40 }, () => {
    const time = draws.wait(25);
    return time > 180 || draws.chance(0.1) ? { time: 180, hasHappened: false } : { time, hasHappened: true };
  });
  const others = Array.from({ length: 60 }, () => ({ time: draws.wait(12), hasHappened: true }));
  const steps = kaplanMeier(waits);
  const median = survivalQuantile(steps, 0.5).time;
  return {
    steps,
    longest: 180,
    until: 120,
    median: median === null ? null : { at: median, words: `中位数${median}分钟` },
    due: { at: 30, words: '时限30分钟' },
    beside: { steps: kaplanMeier(others), longest: 90, words: '同类其他' },
    axes: { share: '仍未答复的比例', time: '发出后的时间' },
    formatShare: (share) => `${share * 100}%`,
    formatMinutes: (minutes) => (minutes === 0 ? '0' : `${minutes}分钟`),
    label: 'curve',
  };
}

const share = (value: number, reach: number) => ({ value, lower: value - reach, upper: value + reach });

/** One row without a figure of harm, one without publicity. */
export const MADE_UP_PAIRS: SharePairs = {
  rows: [
    { name: '投资', first: share(12, 4), second: share(30, 3), sentence: '投资：12对30' },
    { name: '贷款', first: null, second: share(20, 2), sentence: '贷款：不公布' },
    { name: '购物', first: share(40, 6), second: null, sentence: '购物：没有宣传' },
  ],
  to: 50,
  format: (percent) => `${percent}%`,
  label: '虚构地方：占比',
};
