import { booleanPointInPolygon, kinks, point } from '@turf/turf';

import type { Problem } from '../problem.ts';
import type { DataFolder } from '../read/read-folder.ts';

/** Every district has one outline that does not cross itself, and its seat lies inside. */
export function brokenGeography({ tables, geometry, boundaries }: DataFolder): readonly Problem[] {
  const file = `boundaries/${boundaries.districts}`;
  const problem = (adcode: string, rule: string, remedy: string): Problem => ({
    file,
    line: null,
    column: 'adcode',
    value: adcode,
    rule,
    remedy,
  });
  const outlines = new Map(geometry.page.map((outline) => [outline.properties.adcode, outline]));
  const districts = new Set(tables.districts.map(({ row }) => row.adcode));
  const problems: Problem[] = [];
  for (const adcode of outlines.keys()) {
    if (!districts.has(adcode)) problems.push(problem(adcode, '有图形，districts.csv 里却没有这个县区', '补上县区，或从边界文件里去掉'));
  }
  for (const outline of outlines.values()) {
    if (kinks(outline).features.length > 0) {
      problems.push(problem(outline.properties.adcode, '边界线与自己交叉', '换用修好的边界文件'));
    }
  }
  for (const { row, file: districtsFile, line } of tables.districts) {
    const outline = outlines.get(row.adcode);
    if (outline === undefined) {
      problems.push(problem(row.adcode, 'districts.csv 有这个县区，边界文件里却没有图形', '换用完整的边界文件'));
    } else if (row.seat_lon !== null && row.seat_lat !== null) {
      if (booleanPointInPolygon(point([row.seat_lon, row.seat_lat]), outline)) continue;
      problems.push({
        file: districtsFile,
        line,
        column: 'seat_lon+seat_lat',
        value: `${row.seat_lon}, ${row.seat_lat}`,
        rule: '政府驻地不在本县区的边界里',
        remedy: '核对经纬度有没有写反，坐标系应是 WGS-84',
      });
    }
  }
  return problems;
}
