import type { CafcProvince } from '../../schema/cafc-provinces.schema.ts';
import type { LabelRule, Vocabulary } from './label-rule.ts';
import { sameLetters } from './same-letters.ts';

type Code = string | null;

/** What stands where the Centre was told no place. */
const NO_PLACE: ReadonlySet<string> = new Set(['', 'notspecified', 'notavailable', 'unknown']);

export function isNoPlace(label: string): boolean {
  return NO_PLACE.has(sameLetters(label));
}

/**
 * Names of provinces to their codes. What is no province of Canada is a report without a district: it counts
 * for the region and is never dropped.
 */
export function provinceVocabulary(provinces: readonly CafcProvince[]): Vocabulary<Code> {
  const byName = new Map(provinces.map((province) => [sameLetters(province.name), province]));
  const ruleOf = (label: string): LabelRule<Code> => {
    const province = byName.get(sameLetters(label));
    if (province !== undefined) {
      const whyZh = province.name === label ? '省名相同' : `省名写法不同（${province.name}），字母相同`;
      return { to: province.code, fit: 'kept', whyZh };
    }
    return isNoPlace(label)
      ? { to: null, fit: 'kept', whyZh: '地点不明，算在“地点不明”一行，不丢' }
      : { to: null, fit: 'lost', whyZh: '不是加拿大的省，没有县区可归，算在“地点不明”一行，不丢' };
  };
  return { from: 'Province/State', to: 'adcode', ruleOf };
}
