/** The shape of a catalogue without its own words: what a translation fills. */
export type Widen<T> = T extends (...rest: infer Rest) => infer Result
  ? (...rest: Rest) => Result
  : T extends string
    ? string
    : T extends readonly (infer Item)[]
      ? readonly Widen<Item>[]
      : { readonly [Key in keyof T]: Widen<T[Key]> };
