/** What to do where a Chinese keyboard has joined the items of a list to one; null where it has not. */
export function listMarksRemedy(value: string): string | null {
  const mark = /[，、；]/.exec(value)?.[0];
  return mark === undefined ? null : `这里的“${mark}”是中文标点，两项被当成了一项：换成英文逗号，例如 [a, b]`;
}
