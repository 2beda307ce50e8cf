import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

import { isAreaCode } from '../../domain/area-code.ts';
import type { DistrictOutline } from '../../domain/map-geometry.ts';

/** What is wrong with a boundary file, or with one outline of it. */
export interface Complaint {
  /** The code of the outline; null where the whole file is meant. */
  readonly value: string | null;
  readonly rule: string;
  /** To ask for a whole file, where absent. */
  readonly remedy?: string;
}

/**
 * The outlines of districts in a TopoJSON text, and what is wrong with the others.
 * @throws where the text is no TopoJSON
 */
export function parseOutlines(text: string): {
  readonly outlines: readonly DistrictOutline[];
  readonly complaints: readonly Complaint[];
} {
  const topology = JSON.parse(text) as Topology<Record<string, GeometryCollection>>;
  const [object] = Object.values(topology.objects);
  if (object === undefined) return { outlines: [], complaints: [{ value: null, rule: '文件里没有图形' }] };
  const outlines: DistrictOutline[] = [];
  const complaints: Complaint[] = [];
  for (const { properties, geometry } of feature(topology, object).features) {
    const own: Readonly<Record<string, unknown>> = properties;
    const adcode = own['adcode'];
    if (typeof adcode !== 'string') {
      complaints.push(notText(adcode));
    } else if (!isAreaCode(adcode)) {
      const remedy = '代码是 1 到 12 位字母、数字或连字符，照 districts.csv 填写';
      complaints.push({ value: adcode, rule: '图形的代码（adcode）写法不对', remedy });
    } else if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') {
      complaints.push({ value: adcode, rule: `这个县区的图形应是面，这里是 ${geometry.type}` });
    } else {
      outlines.push({ type: 'Feature', properties: { adcode }, geometry });
    }
  }
  return { outlines, complaints };
}

function notText(adcode: unknown): Complaint {
  return adcode === undefined || adcode === null
    ? {
        value: null,
        rule: '有一个图形没有代码（adcode）',
        remedy: '给每个图形补上 adcode，写成 "621102" 这样',
      }
    : {
        value: JSON.stringify(adcode),
        rule: '图形的代码（adcode）必须是文本，不能是数字',
        remedy: '给代码加上英文双引号，写成 "621102" 这样',
      };
}
