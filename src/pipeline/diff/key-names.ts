import type { Locale } from '../../i18n/locale.ts';

type Name = readonly [zh: string, en: string];

/** Keys of dataset.json, disclosure.json and boundaries.json in words. */
const NAMES: Readonly<Record<string, Name>> = {
  id: ['数据集编号', 'dataset id'],
  title_zh: ['中文名称', 'Chinese title'],
  title_en: ['英文名称', 'English title'],
  version: ['发布版本', 'release'],
  schema_version: ['结构版本', 'schema version'],
  as_of: ['数据截止日期', 'date the data run to'],
  timezone: ['时区', 'time zone'],
  currency: ['币种', 'currency'],
  site_url: ['网址', 'site address'],
  licence: ['许可', 'licence'],
  licence_en: ['英文许可', 'English licence'],
  'region.code': ['地区代码', 'region code'],
  'region.name_zh': ['地区中文名', 'Chinese name of the region'],
  'region.name_en': ['地区英文名', 'English name of the region'],
  'region.whole_zh': ['地区在句中的中文说法', 'Chinese words for the region in a sentence'],
  'region.whole_en': ['地区在句中的英文说法', 'English words for the region in a sentence'],
  'region.area_zh': ['下属地方的中文叫法', 'Chinese name of a part of the region'],
  'region.area_en': ['下属地方的英文叫法', 'English name of a part of the region'],
  'region.areas_en': ['下属地方的英文复数', 'English plural of the parts of the region'],
  'region.types_by_zh': ['类型名称出自（中文）', 'source of the type names, in Chinese'],
  'region.types_by_en': ['类型名称出自（英文）', 'source of the type names, in English'],
  'region.spring_festival': ['1月、2月是否因春节合并比较', 'January and February compared together'],
  emergency_hotline: ['紧急电话', 'emergency number'],
  coordinating_body_zh: ['牵头单位', 'coordinating body'],
  map_review: ['地图审核', 'map review'],
  'map_review.number': ['审图号', 'map review number'],
  'map_review.authority': ['审图机关', 'map review authority'],
  'map_review.date': ['审图日期', 'map review date'],
  internal_marking_zh: ['内部标识', 'internal marking'],
  'publisher.sponsor_zh': ['主办单位', 'sponsor'],
  'publisher.operator_zh': ['承办单位', 'operator'],
  'publisher.contact_zh': ['联系方式', 'contact'],
  'publisher.responsible_editor_zh': ['责任编辑', 'responsible editor'],
  'publisher.site_code': ['网站标识码', 'site code'],
  'publisher.icp': ['ICP备案号', 'ICP number'],
  'publisher.police_filing': ['公安备案号', 'police filing number'],
  demo_seed: ['示例的种子', 'seed of the example tables'],
  min_count: ['最小公布数', 'smallest count published'],
  'dominance.largest_share': ['最大一案占比上限', 'largest share of one case'],
  'rounding.money': ['金额取整单位', 'rounding of money'],
  'rounding.median': ['中位数取整单位', 'rounding of medians'],
  largest_case_bands: ['最大一案占比分档', 'bands of the largest case'],
  'protection.sum_share': ['金额保护幅度', 'protection of sums'],
  frames: ['公布的表', 'published frames'],
  source: ['来源', 'source'],
  source_en: ['英文来源', 'English source'],
  crs: ['坐标系', 'coordinate system'],
  date: ['日期', 'date'],
  districts: ['县区边界文件', 'file of district outlines'],
  sketch: ['小图边界文件', 'file of outlines for small maps'],
  neighbours: ['周边边界文件', 'file of neighbouring outlines'],
  rivers: ['河流文件', 'file of rivers'],
};

/** The path itself where it has no name of its own. */
export function keyName(locale: Locale, path: string): string {
  return NAMES[path]?.[locale === 'en' ? 1 : 0] ?? path;
}
