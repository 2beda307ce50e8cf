const CENTS = 100;

/** An amount in whole cents: amounts with decimals cannot be compared or added as they are (0.7 + 0.1 < 0.8). */
export function centsOf(amount: number): number {
  return Math.round(amount * CENTS);
}

/** The amount of so many whole cents. */
export function amountOf(cents: number): number {
  return cents / CENTS;
}

/** The sum of amounts with at most two decimals, exact whatever their order, up to about 10^13. */
export function sumOfMoney(amounts: readonly number[]): number {
  return amountOf(amounts.reduce((total, amount) => total + centsOf(amount), 0));
}
