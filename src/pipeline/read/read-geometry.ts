import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { rewind } from '@turf/turf';
import type { FeatureCollection } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

import { isAreaCode } from '../../domain/area-code.ts';
import type { ContextOutline, DistrictOutline, RiverLine } from '../../domain/map-geometry.ts';
import type { Boundaries } from '../../schema/boundaries.schema.ts';
import type { Problem } from '../problem.ts';

/** WGS-84, rings wound clockwise outside as d3-geo and TopoJSON have them. */
export interface RegionGeometry {
  readonly page: readonly DistrictOutline[];
  readonly sketch: readonly DistrictOutline[];
  readonly neighbours: readonly ContextOutline[];
  readonly rivers: readonly RiverLine[];
}

/** Every boundary file that boundaries.json names. */
export function readGeometry(
  root: string,
  boundaries: Boundaries,
): { readonly value: RegionGeometry | null; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const read = <Value>(name: string | null, parse: (text: string) => Value, empty: Value): Value => {
    if (name === null) return empty;
    const file = `boundaries/${name}`;
    const path = join(root, file);
    const refuse = (rule: string): Value => {
      problems.push({ file, line: null, column: null, value: null, rule, remedy: '换成 boundaries.json 所说的完好文件' });
      return empty;
    };
    if (!existsSync(path)) return refuse('缺少这个边界文件');
    try {
      return parse(readFileSync(path, 'utf8'));
    } catch (error) {
      return refuse(error instanceof GeometryError ? error.message : '读不出几何图形，文件可能损坏');
    }
  };
  const page = read<readonly DistrictOutline[]>(boundaries.districts, parseDistricts, []);
  const sketch = read(boundaries.sketch, parseDistricts, page);
  const neighbours = read<readonly ContextOutline[]>(boundaries.neighbours, parseFeatures, []);
  const rivers = read<readonly RiverLine[]>(boundaries.rivers, parseFeatures, []);
  return { value: problems.length > 0 ? null : { page, sketch, neighbours, rivers }, problems };
}

class GeometryError extends Error {}

function parseDistricts(text: string): readonly DistrictOutline[] {
  const topology = JSON.parse(text) as Topology<Record<string, GeometryCollection>>;
  const [object] = Object.values(topology.objects);
  if (object === undefined) throw new GeometryError('TopoJSON 里没有图形');
  return feature(topology, object).features.map((outline) => {
    const properties: Readonly<Record<string, unknown>> = outline.properties;
    const adcode = properties['adcode'];
    if (typeof adcode !== 'string' || !isAreaCode(adcode)) {
      throw new GeometryError(`图形的 adcode 必须是文本形式的代码，这里是 ${JSON.stringify(adcode)}`);
    }
    const { geometry } = outline;
    if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') {
      throw new GeometryError(`${adcode} 的图形是 ${geometry.type}，应是面`);
    }
    return { type: 'Feature', properties: { adcode }, geometry };
  });
}

function parseFeatures<Outline extends ContextOutline | RiverLine>(text: string): readonly Outline[] {
  const collection = JSON.parse(text) as FeatureCollection;
  // GeoJSON winds outer rings anticlockwise (RFC 7946); d3-geo wants them clockwise.
  return collection.features.map((outline) => rewind(outline, { reverse: true })) as unknown as readonly Outline[];
}
