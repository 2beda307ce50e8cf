import {
  anyAreaColumn,
  countColumn,
  degreesColumn,
  optional,
  positiveColumn,
  referenceColumn,
  textColumn,
} from './column.ts';
import { defineTable, type RowOfTable } from './table.ts';

export const districts = defineTable({
  name: 'districts',
  titleZh: '县区',
  titleEn: 'Districts',
  rowZh: '一个县区',
  rowEn: 'one district',
  key: ['adcode'],
  required: true,
  columns: {
    adcode: anyAreaColumn(['县区代码', 'District code']),
    name_zh: textColumn(['全称', 'Name in Chinese']),
    name_en: textColumn(['英文名称', 'Name in English']),
    short_zh: optional(textColumn(['简称，地图上用', 'Short name, for maps'])),
    seat_lon: optional(degreesColumn(['政府驻地经度', 'Longitude of the seat'])),
    seat_lat: optional(degreesColumn(['政府驻地纬度', 'Latitude of the seat'])),
    area_km2: optional(positiveColumn(['面积', 'Area'], 'km²')),
    grid_col: optional(countColumn(['示意格网列号，从 0 起', 'Tile-grid column, from 0'], '')),
    grid_row: optional(countColumn(['示意格网行号，从 0 起', 'Tile-grid row, from 0'], '')),
    source_id: referenceColumn(['出处', 'Source'], 'sources'),
  },
  rules: [
    {
      column: 'seat_lat',
      holds: (row) => (row.seat_lon === null) === (row.seat_lat === null),
      ruleZh: '驻地经度和纬度要么都有，要么都空',
      remedyZh: '补上缺的一个，或都留空',
    },
    {
      column: 'grid_row',
      holds: (row) => (row.grid_col === null) === (row.grid_row === null),
      ruleZh: '示意格网的列号和行号要么都有，要么都空',
      remedyZh: '补上缺的一个，或都留空',
    },
  ],
});

export type DistrictRow = RowOfTable<typeof districts>;
