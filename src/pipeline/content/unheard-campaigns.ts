import type { Problem } from '../problem.ts';

/**
 * Campaigns that outreach tables count events for and that nobody has described. Where an office describes none at all,
 * nothing is asked.
 *
 * @param files `campaigns/SLUG.md`
 * @param counted null where they may be missing because a file could not be read
 */
export function unheardCampaigns(
  files: readonly string[],
  counted: ReadonlySet<string> | null,
): readonly Problem[] {
  if (files.length === 0 || counted === null) return [];
  const described = new Set(files.map((file) => file.slice('campaigns/'.length, -'.md'.length)));
  return [...counted]
    .filter((id) => !described.has(id))
    .sort()
    .map((id) => ({
      file: `campaigns/${id}.md`,
      line: null,
      column: null,
      value: id,
      rule: 'outreach/ 的表里有这个宣传活动，却没有它的说明',
      remedy: '加上这个文件，或改正表里 campaign 一列',
    }));
}
