import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { rewind } from '@turf/turf';
import type { FeatureCollection } from 'geojson';

import type { ContextOutline, DistrictOutline, RiverLine } from '../../domain/map-geometry.ts';
import type { Boundaries } from '../../schema/boundaries.schema.ts';
import type { Problem } from '../problem.ts';
import { decodeText } from './decode-text.ts';
import { parseOutlines, type Complaint } from './parse-outlines.ts';

/** WGS-84, rings wound clockwise outside as d3-geo and TopoJSON have them. */
export interface RegionGeometry {
  readonly page: readonly DistrictOutline[];
  readonly sketch: readonly DistrictOutline[];
  readonly neighbours: readonly ContextOutline[];
  readonly rivers: readonly RiverLine[];
}

/** The outlines of one boundary file. */
export interface OutlineFile {
  readonly file: string;
  readonly size: 'page' | 'sketch';
  readonly outlines: readonly DistrictOutline[];
}

export interface ReadGeometry {
  /** Null where any of the files is broken. */
  readonly value: RegionGeometry | null;
  /** The files with outlines of districts that could be read, page size first. */
  readonly outlineFiles: readonly OutlineFile[];
  readonly problems: readonly Problem[];
}

/** Every boundary file that boundaries.json names. */
export function readGeometry(root: string, boundaries: Boundaries): ReadGeometry {
  const page = readOne(root, boundaries.districts, parseOutlines);
  const sketch = boundaries.sketch === null ? page : readOne(root, boundaries.sketch, parseOutlines);
  const neighbours = readContext<ContextOutline>(root, boundaries.neighbours);
  const rivers = readContext<RiverLine>(root, boundaries.rivers);
  const problems = [...new Set([page, sketch, neighbours, rivers])].flatMap((read) => read.problems);
  const outlineFiles = [...new Set([page, sketch])].flatMap(({ file, value }): readonly OutlineFile[] =>
    value === null ? [] : [{ file, size: file === page.file ? 'page' : 'sketch', outlines: value }],
  );
  const value =
    page.value === null || sketch.value === null || neighbours.value === null || rivers.value === null
      ? null
      : { page: page.value, sketch: sketch.value, neighbours: neighbours.value, rivers: rivers.value };
  return { value, outlineFiles, problems };
}

interface ReadOutlines<Outline> {
  readonly file: string;
  readonly value: readonly Outline[] | null;
  readonly problems: readonly Problem[];
}

type Parse<Outline> = (text: string) => {
  readonly outlines: readonly Outline[];
  readonly complaints: readonly Complaint[];
};

const USE_WHOLE_FILE = '换成 boundaries.json 所说的完好文件，或请提供边界的人重新导出';

function readOne<Outline>(root: string, name: string, parse: Parse<Outline>): ReadOutlines<Outline> {
  const file = `boundaries/${name}`;
  const path = join(root, file);
  const refuse = ({ value, rule, remedy }: Complaint): Problem => ({
    file,
    line: null,
    column: value === null ? null : 'adcode',
    value,
    rule,
    remedy: remedy ?? USE_WHOLE_FILE,
  });
  if (!existsSync(path)) {
    const rule = 'boundaries.json 写了这个边界文件，却没有找到它';
    const remedy = '补上文件，或改正 boundaries.json 里的文件名';
    return { file, value: null, problems: [refuse({ value: null, rule, remedy })] };
  }
  const decoded = decodeText(file, readFileSync(path));
  if ('problem' in decoded) return { file, value: null, problems: [decoded.problem] };
  try {
    const { outlines, complaints } = parse(decoded.text);
    return { file, value: complaints.length > 0 ? null : outlines, problems: complaints.map(refuse) };
  } catch {
    return { file, value: null, problems: [refuse({ value: null, rule: '读不出几何图形，文件可能损坏' })] };
  }
}

/** Quiet context; none where boundaries.json names no file. */
function readContext<Outline extends ContextOutline | RiverLine>(
  root: string,
  name: string | null,
): ReadOutlines<Outline> {
  if (name === null) return { file: '', value: [], problems: [] };
  return readOne(root, name, (text) => ({ outlines: parseContext<Outline>(text), complaints: [] }));
}

function parseContext<Outline extends ContextOutline | RiverLine>(text: string): readonly Outline[] {
  const collection = JSON.parse(text) as FeatureCollection;
  // GeoJSON winds outer rings anticlockwise (RFC 7946); d3-geo wants them clockwise.
  return collection.features.map((outline) =>
    rewind(outline, { reverse: true }),
  ) as unknown as readonly Outline[];
}
