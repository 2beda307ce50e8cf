import type { FolderTables } from './site-tables.ts';

/** Chinese names of the region's areas; an area without one goes by its code. */
export function areaNamesOf({
  districts,
  site: { region },
}: Pick<FolderTables, 'districts' | 'site'>): (area: string) => string {
  const names = new Map([...districts, region].map(({ code, name }) => [code, name.zh]));
  return (area) => names.get(area) ?? area;
}
