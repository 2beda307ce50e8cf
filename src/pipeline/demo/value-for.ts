/**
 * The value of a parameter that is given by district, type or agency.
 *
 * @throws RangeError where the parameter file leaves the key out: a silent default would be a number
 *   that nobody wrote down.
 */
export function valueFor<Value>(
  values: Readonly<Record<string, Value>>,
  key: string,
  parameter: string,
): Value {
  const value = values[key];
  if (value === undefined) throw new RangeError(`demo-parameters.json: ${parameter} has no value for ${key}`);
  return value;
}
