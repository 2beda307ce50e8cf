import { internalTexts } from './internal-edition.ts';
import type { Locale } from './locale.ts';
import { PLACE } from './place-here.ts';

const { whole, area } = PLACE;

const NAMES: Readonly<Record<Locale, Readonly<Record<string, string>>>> = {
  'zh-CN': {
    'incidents-month-district': `分月、分${area.zh}的立案数和每万人立案数`,
    'incidents-quarter-district': `分季、分${area.zh}的各项数字`,
    'incidents-r12-district': `连续十二个月、分${area.zh}的各项数字`,
    'incidents-year-district': `分年、分${area.zh}的各项数字`,
    'incidents-year-district-group': `分年、分${area.zh}、分大类的立案数和损失金额`,
    'incidents-quarter-group': `${whole.zh}分季、分大类的立案数和损失金额`,
    'incidents-year-type': `${whole.zh}分年、分类型的立案数和损失金额`,
  },
  en: {
    'incidents-month-district': `Incidents filed and their rate, by month and ${area.en}`,
    'incidents-quarter-district': `All measures, by quarter and ${area.en}`,
    'incidents-r12-district': `All measures, by twelve months and ${area.en}`,
    'incidents-year-district': `All measures, by year and ${area.en}`,
    'incidents-year-district-group': `Incidents filed and reported loss, by year, ${area.en} and group of types`,
    'incidents-quarter-group': `Incidents filed and reported loss in ${whole.en}, by quarter and group of types`,
    'incidents-year-type': `Incidents filed and reported loss in ${whole.en}, by year and type`,
  },
};

/** @throws RangeError where a frame has no name: a reader is never shown its id */
export function frameName(locale: Locale, id: string): string {
  const name = NAMES[locale][id] ?? internalTexts(locale).frameNames[id];
  if (name === undefined) throw new RangeError(`no name for frame ${id}`);
  return name;
}
