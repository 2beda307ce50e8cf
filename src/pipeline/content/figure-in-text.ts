import type { SourceNote } from '../../domain/fraud-type.ts';
import { ALL_TYPES, MEASURES } from '../../domain/published-frame.ts';
import type { TextFigureTables } from '../../domain/text-figures.ts';
import type { Locale } from '../../i18n/locale.ts';
import { citedText, publishedText, ruleText } from '../../i18n/text-figure.ts';

/** What `{{…}}` in a text stands for. */
export interface TextFigure {
  readonly text: string;
  /** `frame period area measure type`, for whoever reads the page back; null for what is no figure of ours. */
  readonly key: string | null;
  /** Of a figure that others have printed. */
  readonly source: SourceNote | null;
}

/** Why there is no figure, and what an editor can do. */
export interface NoFigure {
  readonly rule: string;
  readonly remedy: string;
}

/** What stands between two pairs of braces. */
export const FIGURE_IN_TEXT = /\{\{([^{}\n]*)\}\}/g;

const CITED = 'published_figures';
const RULES = 'disclosure';
const EXAMPLE = '例如 {{incidents-year-district 2025 621102 filed}}';

/** @param expression what stands between the braces, such as `incidents-year-district 2025 621100 filed` */
export function figureInText(
  { frames, cited, rules }: TextFigureTables,
  locale: Locale,
  expression: string,
): TextFigure | NoFigure {
  const words = expression.trim().split(/\s+/);
  const [table = '', ...rest] = words;
  if (table === CITED) {
    const figure = cited.find(({ id }) => id === rest[0]);
    if (figure === undefined || rest.length !== 1)
      return fault(
        `published_figures.csv 里没有这个编号`,
        '照那张表的第一列填写，例如 {{published_figures F001}}',
      );
    const text = citedText(locale, figure);
    return text === null
      ? fault(`单位“${figure.baseUnit}”还没有英文写法`, '英文里换一个数字，或请维护人补上单位')
      : { text, key: null, source: figure.source };
  }
  if (table === RULES) {
    const rule = (Object.keys(rules) as (keyof typeof rules)[]).find((name) => name === rest[0]);
    return rule === undefined || rest.length !== 1
      ? fault('没有这一项公布规则', `可以写的有：${Object.keys(rules).join('、')}`)
      : { text: ruleText(locale, rule, rules[rule]), key: null, source: null };
  }
  const frame = frames.find(({ id }) => id === table);
  if (frame === undefined)
    return fault('没有公布这张表', `公布的有：${frames.map(({ id }) => id).join('、')}`);
  const [period, area, measureId, type = ALL_TYPES, ...more] = rest;
  const measure = MEASURES.find((id) => id === measureId);
  if (period === undefined || area === undefined || measure === undefined || more.length > 0)
    return fault('要写表、时期、地区代码、量，分类型的表再写类型，用空格隔开', EXAMPLE);
  const cell = frame.cells.find((one) => one.period === period && one.area === area && one.type === type);
  const value = cell?.values[measure];
  if (value === undefined)
    return fault('这张表没有这个时期、地区、类型或者量的数', `在“数据”页下载 ${table}.csv，照着里面有的写`);
  if (value.state === 'not_due') return fault('这一期还没有到期，没有数', '换一个已经结束的时期，或者先不写');
  if (value.state === 'not_supplied') return fault('这一期的数还没有报送', '换一个已报送的时期，或者先不写');
  return {
    text: publishedText(locale, measure, value, frame.provenance === 'synthetic'),
    key: [table, period, area, measure, type].join(' '),
    source: null,
  };
}

function fault(rule: string, remedy: string): NoFigure {
  return { rule, remedy };
}

/** English texts stand in a folder `en` or end in `.en.md`. */
export function localeOfText(path: string): Locale {
  return /(?:^|[\\/])en[\\/][^\\/]*$|\.en\.md$/.test(path) ? 'en' : 'zh-CN';
}
