/** A level of which more would be hidden is not printed (data contract, disclosure control 1). */
export const LARGEST_HIDDEN_SHARE = 0.25;
