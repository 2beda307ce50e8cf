/** @throws RangeError where it is not between 0 and 1, both excluded */
export function requireProbability(probability: number): void {
  if (!(probability > 0 && probability < 1)) throw new RangeError(`not a probability: ${probability}`);
}

/** @throws RangeError where it is not the coverage of an interval: between 0 and 1, both excluded */
export function requireCoverage(level: number): void {
  if (!(level > 0 && level < 1)) throw new RangeError(`not a coverage: ${level}`);
}

/** @throws RangeError where it is not a whole number ≥ 0 */
export function requireCount(events: number): void {
  if (!Number.isInteger(events) || events < 0) throw new RangeError(`not a count: ${events}`);
}

/** @throws RangeError where it is not a finite number > 0 */
export function requirePositive(value: number, what: string): void {
  if (!(value > 0 && Number.isFinite(value))) throw new RangeError(`not a ${what} above 0: ${value}`);
}

/** @throws RangeError where it is not a whole number ≥ `least` */
export function requireWhole(value: number, least: number, what: string): void {
  if (!Number.isInteger(value) || value < least) {
    throw new RangeError(`not a ${what} of ${least} or more: ${value}`);
  }
}
