/** `uuuau` as `u3au`: how letters that repeat are sent. The text itself holds no digits. */
export function packRuns(letters: string): string {
  return letters.replaceAll(/(\D)\1+/g, (run, letter: string) => `${letter}${run.length}`);
}

export function unpackRuns(packed: string): string {
  return packed.replaceAll(/(\D)(\d+)/g, (_, letter: string, length: string) =>
    letter.repeat(Number(length)),
  );
}
