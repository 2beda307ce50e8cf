/** A number or an official look-up. */
export interface Hotline {
  readonly id: string;
  /** Null for a look-up without a number. */
  readonly number: string | null;
  readonly nameZh: string;
  readonly whatZh: string;
  readonly whenZh: string;
  /** Whether it is confirmed to be live in this region. */
  readonly verified: boolean;
}
