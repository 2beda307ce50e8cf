import type { Place } from '../domain/place.ts';
import type { Locale } from './locale.ts';
import { PLACE } from './place-here.ts';
import type { Widen } from './widen.ts';

const zhCN = ({ area }: Place) => ({
  title: '附录：换一种算法会怎样',
  lead: '综合得分是人定的算法，不是量出来的东西。这里把能换的都换一遍，看结论站不站得住。',
  spread: {
    title: '得分的区间',
    text: [
      '“只算碰巧”：算法不变，只让每项指标按它的样本量上下浮动。“什么都换”：权重、标杆还是最大最小、几何还是算术、去掉一项指标，也一起换。',
      '换成最大最小值来定标，分数会整体抬高：最好的那个总是100分，最差的总是0分。所以后一种区间不在前一种的中间。这正是我们用固定标杆的原因。',
    ],
    heads: ['得分', '只算碰巧（90%）', '什么都换：中位数', '什么都换（90%）'],
  },
  ranks: {
    title: '名次的区间',
    text: [
      `本站不排名次。有人要问，答案是下面这样的区间：两个${area.zh}的区间有重叠，就分不出先后。区间按两两比较的同时置信带算（Mogstad等2024），真名次落在里面的机会不低于九成。`,
    ],
    heads: ['只算碰巧（90%）', '什么都换（90%）'],
  },
  above: {
    title: '一个高过另一个的机会',
    text: ['行高过列的机会，从0到1。接近0.5就是分不出。什么都换的模拟。'],
  },
  sobol: {
    title: '哪种选择影响得分最大',
    text: [
      'Sobol指数：前一个数是这种选择单独造成的方差占多少，后一个是连同它和别的选择一起造成的占多少（Saltelli等2010；Jansen 1999）。',
    ],
  },
  ways: {
    title: '别的算法的得分',
    text: ['第一列是本站公布的算法。其余各列是文献里常用的，只作比较，没有哪一种更有道理。z分数没有上下限。'],
  },
  coupling: {
    title: '耦合协调度',
    text: [
      '国内文献常用的算法。T是五个方面的平均水平，C是它们齐不齐，D是两者之积的平方根。原来的C，各方面都是0.1也得1，而且大多挤在1附近；修正的C（王淑佳等2021）拉开了差距。',
      '常见的错误：一是公式里漏掉前面的n，C最大就只有1/n；二是漏了开方或写错次数；三是权重放错地方；四是拿原来的C直接说“高度耦合”。有人查了379篇用它的论文，约一半算错（刘春林2017）。常见的十级分档没有人检验过，这里不用。',
    ],
    heads: ['T', 'C', 'C（修正）', 'D', 'D（修正）'],
  },
  entropy: {
    title: '熵权',
    text: [
      `熵权量的是${area.zh}之间差得开不开，不是重不重要；${area.zh}这么少，它多半是碰巧。所以只作一种情形，不作基准。`,
    ],
    heads: ['熵权', '等权'],
  },
  dimension: '方面',
  choices: {
    weights: '权重',
    normalisation: '怎样定标',
    aggregation: '怎样合成',
    leftOut: '去掉一项',
    sampling: '碰巧',
  },
  scenarios: {
    published: '本站',
    arithmetic: '算术平均',
    'min-max': '最大最小',
    rank: '名次百分位',
    z: 'z分数',
    entropy: '熵权',
    topsis: 'TOPSIS',
    'topsis-min-max': 'TOPSIS（最大最小）',
    coupling: '耦合协调度',
  },
  seed: (runs: string, seed: string): string => `模拟${runs}次，随机种子${seed}：同样的数据，谁来算都一样。`,
});

type AnnexWords = Widen<ReturnType<typeof zhCN>>;

const en = ({ area }: Place): AnnexWords => ({
  title: 'Annex: what another way would say',
  lead: 'A composite is a way of working out that people chose, not a thing that was measured. Here everything that could be chosen otherwise is, to see what stands.',
  spread: {
    title: 'Intervals of the scores',
    text: [
      'Chance alone: the way is given, and each indicator moves as its number of cases lets it. Everything varied: weights, goalposts or least and most, geometric or arithmetic, one indicator left out, and chance.',
      'Scaling between the least and the most lifts all scores: the best always has 100 and the worst 0. So the second interval does not lie around the first, and that is why goalposts are fixed here.',
    ],
    heads: ['Score', 'Chance alone (90%)', 'Everything varied: median', 'Everything varied (90%)'],
  },
  ranks: {
    title: 'Intervals of the ranks',
    text: [
      `Nothing is ranked here. To whoever asks, the answer is an interval: where those of two ${area.enPlural} overlap, neither is before the other. They come from simultaneous bands of all pairs (Mogstad et al. 2024) and hold the true rank at least nine times in ten.`,
    ],
    heads: ['Chance alone (90%)', 'Everything varied (90%)'],
  },
  above: {
    title: 'How likely one is above another',
    text: [
      'The chance, 0 to 1, that the row is above the column, everything varied. Near 0.5 they cannot be told apart.',
    ],
  },
  sobol: {
    title: 'Which choice moves a score most',
    text: [
      'Sobol indices: first the share of the variance that a choice is behind alone, then together with the others (Saltelli et al. 2010; Jansen 1999).',
    ],
  },
  ways: {
    title: 'Scores by other methods',
    text: [
      'The first column is the published way. The others are in use in the literature and stand here for comparison; none is better founded. A z score has no bounds.',
    ],
  },
  coupling: {
    title: 'Coupling coordination',
    text: [
      'In wide use in China. T is the mean level of the five dimensions, C how even they are, D the root of their product. The original C is 1 wherever all are equal, even at 0.1, and crowds near 1; the modified one (Wang Shujia et al. 2021) spreads it out.',
      'Known mistakes: the n in front is left out, so that C cannot pass 1/n; the root is missing or of the wrong degree; weights stand in the wrong place; the original C is read as “highly coupled”. Of 379 papers that were checked about half had C wrong (Liu Chunlin 2017). The ten grades in use have never been tested and are not used here.',
    ],
    heads: ['T', 'C', 'C (modified)', 'D', 'D (modified)'],
  },
  entropy: {
    title: 'Entropy weights',
    text: [
      `They measure how far ${area.enPlural} lie apart, not what matters; with so few of them that is mostly chance. A scenario, never the base.`,
    ],
    heads: ['Entropy', 'Equal'],
  },
  dimension: 'Dimension',
  choices: {
    weights: 'Weights',
    normalisation: 'Scaling',
    aggregation: 'Aggregation',
    leftOut: 'One left out',
    sampling: 'Chance',
  },
  scenarios: {
    published: 'Published',
    arithmetic: 'Arithmetic',
    'min-max': 'Least and most',
    rank: 'Percentile of rank',
    z: 'z score',
    entropy: 'Entropy weights',
    topsis: 'TOPSIS',
    'topsis-min-max': 'TOPSIS (least and most)',
    coupling: 'Coupling coordination',
  },
  seed: (runs, seed) => `${runs} runs, seed ${seed}: of the same data anybody gets the same.`,
});

const CATALOGUES: Readonly<Record<Locale, AnnexWords>> = { 'zh-CN': zhCN(PLACE), en: en(PLACE) };

/** What the annex of the composite says. */
export function annexWords(locale: Locale): AnnexWords {
  return CATALOGUES[locale];
}
