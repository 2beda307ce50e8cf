import type { Locale } from './locale.ts';
import { PLACE } from './place-here.ts';

/** What the internal edition says besides; neutral, since an official marking is the office's to give. */
const TEXTS = {
  'zh-CN': {
    name: '内部版',
    bulletins: '通报',
    frameNames: {
      'incidents-month-district-type': `分月、分${PLACE.area.zh}、分类型的立案数和损失金额`,
      'incidents-quarter-district-group': `分季、分${PLACE.area.zh}、分大类的立案数和损失金额`,
    },
  },
  en: {
    name: 'Internal edition',
    bulletins: 'Monthly bulletins (in Chinese)',
    frameNames: {
      'incidents-month-district-type': `Incidents filed and reported loss, by month, ${PLACE.area.en} and type`,
      'incidents-quarter-district-group': `Incidents filed and reported loss, by quarter, ${PLACE.area.en} and group of types`,
    },
  },
} as const;

/** Stands in file names, the same in both languages. */
export const INTERNAL_MARK = TEXTS['zh-CN'].name;

export function internalTexts(locale: Locale): {
  readonly name: string;
  readonly bulletins: string;
  readonly frameNames: Readonly<Record<string, string>>;
} {
  return TEXTS[locale];
}
