/**
 * A row with values of its own, to make a changed one of. Rows of a table that was read inherit theirs: spread on
 * their own they give nothing.
 */
export function ownRow<Row extends object>(row: Row): Row {
  const names: string[] = [];
  // `in` walks what is inherited too.
  for (const name in row) names.push(name);
  return Object.fromEntries(names.map((name) => [name, row[name as keyof Row]])) as Row;
}
