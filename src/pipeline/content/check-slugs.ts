import type { Problem } from '../problem.ts';

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const REMEDY = '改文件名：小写拼音或英文，词间用连字符，例如 shuadan-fanli.md';

/** A slug becomes an address for ever: lower-case pinyin or English, and no two alike. */
export function badSlugs(files: readonly string[]): readonly Problem[] {
  const seen = new Map<string, string>();
  return files.flatMap((file) => {
    const slug = file.slice(file.lastIndexOf('/') + 1, -'.md'.length);
    const twin = seen.get(slug.toLowerCase());
    seen.set(slug.toLowerCase(), file);
    return [
      ...(SLUG.test(slug) ? [] : [problemOf(file, slug, '文件名就是网址，只能用小写字母、数字和连字符')]),
      ...(twin === undefined ? [] : [problemOf(file, slug, `与 ${twin} 只差大小写，会变成同一个网址`)]),
    ];
  });
}

function problemOf(file: string, value: string, rule: string): Problem {
  return { file, line: null, column: null, value, rule, remedy: REMEDY };
}
