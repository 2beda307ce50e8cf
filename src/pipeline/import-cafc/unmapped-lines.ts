import type { LabelCount } from './count-labels.ts';

const SHOWN_LABELS = 3;

/** What the contract has no word for, in a line for each reason. */
export function unmappedLines(labels: readonly LabelCount[]): readonly string[] {
  const lost = labels.filter(({ fit }) => fit === 'lost');
  const groups = Map.groupBy(lost, ({ from, id, whyZh }) => JSON.stringify([from, id, whyZh]));
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const count = group.reduce((sum, label) => sum + label.count, 0);
    const names = group.slice(0, SHOWN_LABELS).map(({ label }) => `“${label}”`);
    const more = group.length > SHOWN_LABELS ? `等 ${group.length} 种` : '';
    const to = first.id === null ? `${first.to} 留空` : `${first.to} 记作 ${first.id}`;
    return [`${first.from} ${names.join('、')}${more}：${count} 条，${to}。${first.whyZh}。`];
  });
}
