import type { Breach, SourceText } from './source-text.ts';

const LONGEST_PAGE = 80;
const LONGEST_FILE = 300;

/** A page is a route and one call for its data; any file is about one thing. */
export function longFiles(sources: readonly SourceText[]): readonly Breach[] {
  return sources.flatMap(({ path, text }) => {
    const limit = path.startsWith('src/pages/') ? LONGEST_PAGE : LONGEST_FILE;
    const lines = text.replace(/\n$/, '').split('\n').length;
    return lines > limit ? [{ path, line: limit + 1, rule: `${lines} lines, at most ${limit}` }] : [];
  });
}
