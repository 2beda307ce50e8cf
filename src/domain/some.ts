/** Whether any of the values is such; asks no further than the first. */
export function some<Value>(values: Iterable<Value>, isSuch: (value: Value) => boolean): boolean {
  for (const value of values) if (isSuch(value)) return true;
  return false;
}
