/**
 * Ids in the given order, counted anew each year: `I2024-00017`. They say nothing but the order.
 *
 * @param yearOf the year, or a date or timestamp that starts with it
 */
export function numberRows<Row>(
  rows: readonly Row[],
  prefix: string,
  digits: number,
  yearOf: (row: Row) => string,
): readonly (Row & { readonly id: string })[] {
  const counts = new Map<string, number>();
  return rows.map((row) => {
    const year = yearOf(row).slice(0, 4);
    const count = (counts.get(year) ?? 0) + 1;
    counts.set(year, count);
    return { ...row, id: `${prefix}${year}-${String(count).padStart(digits, '0')}` };
  });
}
