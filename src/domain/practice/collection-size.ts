/** Fewer messages than that are known by heart after a few rounds. */
export const LEAST_ITEMS = 60;

/** Share of genuine messages, in %, below which a reader does well by suspecting everything. */
export const LEAST_GENUINE_PERCENT = 40;
