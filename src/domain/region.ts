import type { AreaCode } from './area-code.ts';
import type { Bilingual } from './bilingual.ts';

/** WGS-84 degrees, longitude first. */
export type LonLat = readonly [longitude: number, latitude: number];

/** West, south, east, north in degrees. */
export type GeoBox = readonly [west: number, south: number, east: number, north: number];

export type PopulationBasis = 'census' | 'yearend_estimate' | 'derived';

export interface ResidentsInYear {
  readonly year: number;
  readonly residents: number;
  readonly basis: PopulationBasis;
}

export interface District {
  readonly code: AreaCode;
  readonly name: Bilingual;
  /** For a tile or a narrow column; the full Chinese name where none is given. */
  readonly shortZh: string;
  /** Gazetteer area; null where the table does not give one. */
  readonly areaKm2: number | null;
  /** Area of the outline drawn, on the WGS-84 sphere. */
  readonly outlineAreaKm2: number;
  readonly seat: LonLat | null;
  /** The point of the outline farthest from its border, to about a kilometre. */
  readonly labelPoint: LonLat;
  readonly box: GeoBox;
  /** Districts of the region that share a stretch of border. */
  readonly neighbours: readonly AreaCode[];
  /** Place in the tile grid; null where the table gives none. */
  readonly tile: { readonly column: number; readonly row: number } | null;
  readonly residents: readonly ResidentsInYear[];
}

export interface Region {
  readonly code: AreaCode;
  readonly name: Bilingual;
  /** From the country down. */
  readonly parents: readonly Bilingual[];
  readonly residents: readonly ResidentsInYear[];
}
