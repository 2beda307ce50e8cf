import { booleanPointInPolygon, point } from '@turf/turf';

import type { DistrictOutline } from '../../domain/map-geometry.ts';
import type { DistrictRow } from '../../schema/districts.schema.ts';
import { crossesItself } from '../geography/crosses-itself.ts';
import type { Problem } from '../problem.ts';
import type { Rows } from '../read/column-table.ts';
import type { FolderParts } from '../read/read-folder.ts';
import type { OutlineFile } from '../read/read-geometry.ts';
import type { Located } from '../read/read-table.ts';
import { idsOf } from './known-ids.ts';

/** Every district has one outline in each file that does not cross itself, and its seat lies inside. */
export function brokenGeography(parts: FolderParts): readonly Problem[] {
  const districts = idsOf(parts, 'districts', 'adcode');
  const page = parts.outlineFiles.find(({ size }) => size === 'page');
  return [
    ...parts.outlineFiles.flatMap(selfCrossing),
    ...parts.outlineFiles.flatMap((file) => [
      ...outlinesTwice(file),
      ...(districts === null ? [] : differingDistricts(file, districts)),
    ]),
    ...(page === undefined ? [] : seatsOutside(page.outlines, parts.tables.districts)),
  ];
}

function selfCrossing({ file, outlines }: OutlineFile): readonly Problem[] {
  return outlines
    .filter(({ geometry }) => crossesItself(geometry))
    .map(({ properties }) =>
      problemOf(file, properties.adcode, '边界线与自己交叉', '请提供边界的人修好再导出'),
    );
}

function outlinesTwice({ file, outlines }: OutlineFile): readonly Problem[] {
  const codes = outlines.map(({ properties }) => properties.adcode);
  return [...new Set(codes.filter((code, index) => codes.indexOf(code) !== index))].map((code) =>
    problemOf(file, code, '这个县区有两个图形', '合成一个，或删掉多余的'),
  );
}

function differingDistricts(
  { file, outlines }: OutlineFile,
  districts: ReadonlySet<string>,
): readonly Problem[] {
  const drawn = new Set(outlines.map(({ properties }) => properties.adcode));
  return [
    ...[...drawn]
      .filter((code) => !districts.has(code))
      .map((code) =>
        problemOf(
          file,
          code,
          '有这个图形，districts.csv 里却没有这个县区',
          '在 districts.csv 补上，或从边界文件里去掉',
        ),
      ),
    ...[...districts]
      .filter((code) => !drawn.has(code))
      .map((code) =>
        problemOf(
          file,
          code,
          'districts.csv 有这个县区，这个文件里却没有它的图形',
          '换用完整的边界文件，或核对 districts.csv 的代码',
        ),
      ),
  ];
}

function problemOf(file: string, adcode: string, rule: string, remedy: string): Problem {
  return { file, line: null, column: 'adcode', value: adcode, rule, remedy };
}

function seatsOutside(
  outlines: readonly DistrictOutline[],
  districts: Rows<Located<DistrictRow>>,
): readonly Problem[] {
  return districts.flatMap(({ row, file, line }) => {
    const outline = outlines.find(({ properties }) => properties.adcode === row.adcode);
    if (outline === undefined || row.seat_lon === null || row.seat_lat === null) return [];
    if (booleanPointInPolygon(point([row.seat_lon, row.seat_lat]), outline)) return [];
    return [
      {
        file,
        line,
        column: 'seat_lon+seat_lat',
        value: `${row.seat_lon}, ${row.seat_lat}`,
        rule: '政府驻地不在本县区的边界里',
        remedy: '核对经度和纬度有没有写反、写错；坐标系应是 WGS-84',
      },
    ];
  });
}
