/** What stands on a line (1-based) of a text, for showing; null where that is nothing. */
export function lineText(text: string, line: number): string | null {
  const shown = text.split('\n')[line - 1]?.trim() ?? '';
  return shown === '' ? null : shown;
}
