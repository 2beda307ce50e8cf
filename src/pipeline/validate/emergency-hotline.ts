import type { Problem } from '../problem.ts';
import type { FolderParts } from '../read/read-folder.ts';

/** The number in the bar of every page must be one that somebody has confirmed to be live. */
export function unconfirmedEmergency({ claims, tables, unread }: FolderParts): readonly Problem[] {
  const { emergencyHotline: id } = claims;
  if (id === null || unread.hotlines.areMore || unread.hotlines.rows.length > 0) return [];
  const hotline = tables.hotlines.find(({ row }) => row.id === id)?.row;
  if (hotline?.verified === true && hotline.number !== null) return [];
  return [
    {
      file: 'dataset.json',
      line: claims.lineOfEmergency,
      column: 'emergency_hotline',
      value: id,
      rule: 'hotlines.csv 里没有这个编号，或者它没有号码、没有确认开通',
      remedy: '填 hotlines.csv 里有号码、verified 为 yes 的编号；没有就写 null，页面上不出现号码',
    },
  ];
}
