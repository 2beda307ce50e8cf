/** Different values that are remembered before it starts anew. */
const MOST = 100_000;

/** The same function, which works out each value once: a million rows hold a few thousand days. */
export function remembered<Value, Result>(judge: (value: Value) => Result): (value: Value) => Result {
  const known = new Map<Value, Result>();
  return (value) => {
    const found = known.get(value);
    if (found !== undefined || known.has(value)) return found as Result;
    if (known.size >= MOST) known.clear();
    const result = judge(value);
    known.set(value, result);
    return result;
  };
}
