import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';

import type { Problem } from '../problem.ts';

/** Where the site looks for texts. */
const FOLDERS =
  /^(?:articles|campaigns|checks\/(?:openings|questions|ends)|glossary|methodology\/[\w-]+|pages|practice|types)\/[^/]+$/;

/** Files that no page would show: of Word, pictures, texts in folders that nobody reads. Hidden files are the systems’ own. */
export function strayFiles(root: string): readonly Problem[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort()
    .flatMap((file) => {
      const fault = faultOf(file);
      return fault === null
        ? []
        : [{ file, line: null, column: null, value: null, rule: fault[0], remedy: fault[1] }];
    });
}

function faultOf(file: string): readonly [rule: string, remedy: string] | null {
  if (/\.(?:docx?|wps|rtf|odt)$/i.test(file))
    return [
      '内容文件夹里只能放 .md 文件，Word文档不会显示在网站上',
      '照一篇旧文章新建 .md 文件，把文字粘贴进去，再删掉这个文档',
    ];
  if (/\.(?:png|jpe?g|webp|gif|svg|avif|mp3|m4a)$/i.test(file))
    return [
      '图片和录音不能放在内容文件夹里，网站上看不到',
      '图片移到 public/pictures/，录音移到 public/audio/',
    ];
  if (!file.endsWith('.md'))
    return [
      '内容文件夹里只能放 .md 文件，这个文件不会显示在网站上',
      '是文章的，把文件名的结尾改成小写的 .md；不是的，删掉',
    ];
  return FOLDERS.test(file)
    ? null
    : [
        '这个文件夹里的文章不会显示在网站上',
        '移到它那一类的文件夹里，例如 content/articles/，不要再套一层文件夹',
      ];
}
