/** A key or a place in a list as editors count, from one. */
export function partName(part: string | number): string {
  return typeof part === 'number' ? `第${part + 1}项` : part;
}
