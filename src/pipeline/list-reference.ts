import type { FraudType, SourceNote } from '../domain/fraud-type.ts';
import type { Hotline } from '../domain/hotline.ts';
import type { CitedFigure, DisclosureRules } from '../domain/text-figures.ts';
import type { DataFolder } from './read/read-folder.ts';

/** Types that a page can be made of: those that say how the fraud works. */
export function listFraudTypes(folder: DataFolder): readonly FraudType[] {
  const sources = new Map(listSources(folder).map((source) => [source.id, source]));
  return folder.tables.fraudTypes.map(({ row }) => ({
    id: row.id,
    group: row.group,
    name: { zh: row.name_zh, en: row.name_en },
    aliases: row.aliases ?? [],
    modusZh: row.modus_zh,
    redFlagsZh: row.red_flags_zh ?? [],
    channels: row.channels ?? [],
    adviceZh: row.advice_zh,
    validFrom: row.valid_from,
    isIncident: row.is_incident,
    source: row.source_id === null ? null : (sources.get(row.source_id) ?? null),
  }));
}

export function listHotlines(folder: DataFolder): readonly Hotline[] {
  return folder.tables.hotlines.map(({ row }) => ({
    id: row.id,
    number: row.number,
    nameZh: row.name_zh,
    whatZh: row.what_zh,
    whenZh: row.when_zh,
    verified: row.verified,
  }));
}

export function listSources(folder: DataFolder): readonly SourceNote[] {
  return folder.tables.sources.map(({ row }) => ({
    id: row.id,
    title: row.title,
    publisher: row.publisher,
    published: row.published,
    url: row.url,
  }));
}

const QUALIFIERS = { exact: 'exact', 近: 'nearly', 余: 'more_than', 以上: 'at_least' } as const;

/** Figures of public reports that texts may quote. */
export function listCited(folder: DataFolder): readonly CitedFigure[] {
  const sources = new Map(listSources(folder).map((source) => [source.id, source]));
  return folder.tables.publishedFigures.map(({ row }) => ({
    id: row.id,
    value: row.value,
    unit: row.unit,
    qualifier: QUALIFIERS[row.qualifier],
    valueBase: row.value_base,
    baseUnit: row.value_base_unit,
    source: sources.get(row.source_id) ?? null,
  }));
}

export function listRules({ disclosure }: DataFolder): DisclosureRules {
  return {
    min_count: disclosure.min_count,
    largest_share: Math.round(disclosure.dominance.largest_share * 100),
    sum_share: Math.round(disclosure.protection.sum_share * 100),
    money: disclosure.rounding.money,
    median: disclosure.rounding.median,
  };
}
