import type { Problem } from '../problem.ts';
import { faultsByLine, type TextFault } from './faults-by-line.ts';

/** Digits with a unit that counts cases or money, or a share. A day, an ordinal and a price are none. */
const COUNT =
  /(?<![第\d.,])\d[\d,]*(?:\.\d+)?\s*(?:多|余)?(?:[万亿]?[多余]?(?:起|件案|宗)|[万亿]余?元|[%％]|个百分点)/g;
const WHOLE = /全[市县区]|[本我][市县区]|[各]县区|辖区内/;
/** Ours are spoken of, or nobody says whose they are: then readers take them for ours. */
const OF_CRIME = /立案|发案|破案|案件|被骗|受骗|诈骗|损失|涉案|止付|挽回|返还|冻结/;
const OF_RECORDS = /立案|发案|破案|同比|环比/;
const RISE = /[由从]\s*\d[\d,.]*\s*[万亿]?[起元%％][^。！？；\n]*?[升降增减]/;
/** Whose they are, where they are not ours. */
const OF_OTHERS = /全国|全省|我国|公安部|最高人民|国家|工信部|人民银行|外省|全球|世界/;
const MOST_ARE_OLD =
  /(?<!不是|并非|不等于|不)老年?人[^。，；！？]{0,8}(?:被骗|受骗|上当)[^。，；！？]{0,3}最多|(?:被骗|受骗|上当)(?:的人)?[^。，；！？]{0,2}最多的[^。，；！？]{0,2}老年?人/;

const EMBED: readonly [rule: string, remedy: string] = [
  '本地的统计数字不能手打：下个月就错了，也绕过了公布规则',
  '写它在哪张表，例如 {{incidents-year-district 2025 621100 filed}}，网站会换成数；公开报道的数写进 published_figures.csv，再写 {{published_figures 编号}}；别处的数要写明是哪里的，并在 sources 里写出处',
];

/**
 * Figures about the region, its counties or nobody in particular that were typed instead of embedded. What somebody is
 * quoted to say is no claim of ours.
 *
 * @param places names of the region and its districts; null where they could not be read
 */
export function typedFigures(
  file: string,
  text: string,
  places: ReadonlySet<string> | null,
): readonly Problem[] {
  // Notes on methods state levels of intervals and limits.
  if (file.startsWith('methodology/')) return [];
  const isOurs = (sentence: string): boolean =>
    WHOLE.test(sentence) || [...(places ?? [])].some((place) => sentence.includes(place));
  return faultsByLine(file, withoutCode(text), (line) =>
    line.split(/(?<=[。！？；])/).flatMap((sentence) => {
      const at = (value: string, [rule, remedy]: typeof EMBED): TextFault => ({ value, rule, remedy });
      const counts = [...sentence.matchAll(COUNT)].map(([found]) => found);
      const ours = isOurs(sentence);
      const isClaim = ours
        ? (found: string) => !found.endsWith('元') || OF_CRIME.test(sentence)
        : () => !OF_OTHERS.test(sentence) && (OF_RECORDS.test(sentence) || RISE.test(sentence));
      const old = MOST_ARE_OLD.exec(sentence)?.[0];
      return [
        ...counts.filter(isClaim).map((found) => at(found, EMBED)),
        ...(old === undefined
          ? []
          : [at(old, ['没有数据说老年人被骗最多', '没有本地的数就不说哪些人最多，写清骗局找上谁、怎么办'])]),
      ];
    }),
  );
}

/** Code, figures that are embedded and spoken words, blanked out. */
function withoutCode(text: string): string {
  return text.replaceAll(/```[\s\S]*?```|`[^`\n]*`|\{\{[^{}\n]*\}\}|“[^”\n]*”/g, (left) =>
    left.replaceAll(/[^\n]/g, ' '),
  );
}
