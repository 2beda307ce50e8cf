import type { Place } from '../domain/place.ts';
import type { Widen } from './widen.ts';

const words = ({ whole, area: areaName, emergency }: Place) => ({
  headings: {
    action: '怎么办',
    level: '多少',
    comparison: `与${whole.zh}比`,
    trend: '变化',
    notable: '要注意',
    unsaid: '不能说的',
    complete: '数全不全',
  },
  title: (when: string): string => `${when}情况`,
  action: `不管数字高低，办法都一样：不转账、不共享屏幕、不给验证码。钱已转出，马上${emergency === null ? '报警' : `打${emergency}`}。`,
  level: {
    value: (when: string, area: string, clause: string): string => `${when}，${area}${clause}`,
    zero: (when: string, area: string, clause: string): string =>
      `${when}，${area}${clause}，已报送，没有发生`,
    suppressed: (when: string, area: string): string =>
      `${when}，${area}的立案数不公布，为保护当事人，不能由此说多或者说少`,
    not_supplied: (when: string, area: string): string =>
      `${when}，${area}的立案数还没有全部报来，没有报来不等于零`,
    not_due: (when: string, area: string): string => `${when}还没有结束，${area}的立案数未到期`,
  },
  comparison: {
    above: (verdict: string): string =>
      `${verdict}，超出了偶然起伏的范围（99.8%界线）；报案积极、登记及时也会让数字变大`,
    below: (verdict: string): string =>
      `${verdict}，超出了偶然起伏的范围（99.8%界线）；低不等于安全，上面的办法一样要做`,
    undistinguished: (verdict: string): string => `${verdict}，相差在偶然起伏的范围以内（99.8%界线）`,
    none: `数没有公布齐，不能与${whole.zh}相比`,
    above_list: (names: string): string => `高于${whole.zh}的有${names}`,
    below_list: (names: string): string => `低于${whole.zh}的有${names}，低不等于安全`,
    rest: `其余与${whole.zh}无明显差异`,
    all_alike: `各${areaName.zh}都与${whole.zh}无明显差异`,
    unknown_list: (names: string): string => `没有公布、不能比的有${names}`,
  },
  trend: {
    of: (when: string, clauses: string): string => `${when}${clauses}`,
    none: (change: string): string => `${change}不能算，两期中有一期没有公布、为零或者没有数`,
    festive: (change: string): string => `${change}不算，春节有时在一月、有时在二月`,
    together: '（一月、二月合在一起比）',
  },
  notable: {
    risen: (types: string): string => `比上年明显增多的类型：${types}`,
    type: (name: string, filed: string, before: string): string =>
      `${name}类立案${filed}起（上年${before}起）`,
    prevented: (value: string): string => `劝阻成功数${value}起，及时劝住了，钱没有转走`,
  },
  unsaid: {
    states: {
      suppressed: (measures: string): string => `${measures}不公布，为保护当事人`,
      not_supplied: (measures: string): string => `${measures}未报送，不等于零`,
      not_due: (measures: string, because: string): string => `${measures}未到期：${because}`,
    },
    always: '没有报案的不在数里；只看这些数，说不出为什么多、为什么少',
  },
  complete: {
    all: (area: string): string => `${area}这一期各月都已报送`,
    missing: (list: string): string => `没有报来的有${list}`,
    unknown: '没有分月的报送情况',
    asOf: (date: string): string => `数据截至${date}`,
    basis: (basis: string): string => `人口依据：${basis}`,
  },
});

/** The shape that every language fills; Chinese is the model. */
export type AccountWords = Widen<ReturnType<typeof words>>;

/** What paragraphs made from figures say. Figures, periods and names are put in; nothing here is a number. */
export const accountWordsZhCN = (place: Place): AccountWords => words(place);
