/** Rows in the order of a text key (compared by code unit), otherwise as they came. */
export function sortBy<Row>(rows: readonly Row[], keyOf: (row: Row) => string): readonly Row[] {
  return rows
    .map((row) => ({ row, key: keyOf(row) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ row }) => row);
}
