import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs';
import { extname, join, relative } from 'node:path';

import type { AudioFrontMatter } from '../../schema/article.schema.ts';
import type { Problem } from '../problem.ts';
import type { ReadMarkdown } from './read-front-matter.ts';

/**
 * Bytes. The longest article, 1,500 characters at four a second, takes six minutes and a quarter: as speech at 40 kbit/s
 * just below 2 MB, a minute and a half on a line of 200 kbit/s.
 */
const LARGEST_AUDIO = 2 * 1024 ** 2;
/** Bytes a second, of speech pressed hard and of music: what lies outside has another length than is written. */
const LIKELY_RATE = { least: 500, most: 40_000 };

/** Formats that every telephone plays, by how their files begin. */
const BEGINNINGS: Readonly<Record<string, (start: Buffer) => boolean>> = {
  '.mp3': (start) =>
    start.toString('latin1', 0, 3) === 'ID3' || (start[0] === 0xff && ((start[1] ?? 0) & 0xe0) === 0xe0),
  '.m4a': (start) => start.toString('latin1', 4, 8) === 'ftyp',
};

/** Where a recording lies. */
export function audioPath(file: string, publicFolder: string): string {
  return join(publicFolder, file);
}

/** A recording that is not there, of no format that every telephone plays, too heavy, or of another length. */
export function audioProblems(
  file: string,
  { frontMatter, lineOf }: ReadMarkdown<{ readonly audio?: AudioFrontMatter | undefined }>,
  publicFolder: string,
): readonly Problem[] {
  const audio = frontMatter?.audio;
  if (audio === undefined) return [];
  const fault = audioFault(audio, publicFolder);
  if (fault === null) return [];
  const { field, rule, remedy } = fault;
  return [
    {
      file,
      line: lineOf(['audio', field]),
      column: `audio.${field}`,
      value: String(audio[field]),
      rule,
      remedy,
    },
  ];
}

interface Fault {
  readonly field: 'file' | 'seconds';
  readonly rule: string;
  readonly remedy: string;
}

function audioFault({ file, seconds }: AudioFrontMatter, publicFolder: string): Fault | null {
  const ofFile = (rule: string, remedy: string): Fault => ({ field: 'file', rule, remedy });
  if (/^(?:https?:|\/\/)/i.test(file))
    return ofFile('录音在别的网站上，读者听不到', '把录音放进 public/ 文件夹，写成 /audio/文件名.mp3');
  const path = audioPath(file, publicFolder);
  if (!file.startsWith('/') || relative(publicFolder, path).startsWith('..'))
    return ofFile('录音不在 public/ 文件夹里', '把录音放进 public/ 文件夹，写成 /audio/文件名.mp3');
  const begins = BEGINNINGS[extname(file)];
  if (begins === undefined)
    return ofFile(
      '录音只能是 .mp3 或 .m4a，别的格式旧手机放不出来',
      '另存成 MP3（单声道，32kbit/s就够清楚）再放',
    );
  if (!existsSync(path) || !statSync(path).isFile())
    return ofFile('没有这个录音文件', '把录音放进 public/ 文件夹，文件名一个字母也不能差');
  if (!begins(startOf(path)))
    return ofFile('文件里面不是这种格式，只是改了名字', '用录音软件另存成 MP3，不要直接改后缀');
  const { size } = statSync(path);
  if (size > LARGEST_AUDIO)
    return ofFile(
      `录音有 ${(size / 1024 ** 2).toFixed(1)} MB，最大 ${LARGEST_AUDIO / 1024 ** 2} MB`,
      '另存成单声道、32kbit/s的 MP3：六分钟约 1.4 MB；网慢的人等不了更大的',
    );
  const rate = size / seconds;
  if (rate >= LIKELY_RATE.least && rate <= LIKELY_RATE.most) return null;
  return {
    field: 'seconds',
    rule: `录音有 ${Math.ceil(size / 1024)} KB，和这个时长对不上`,
    remedy: 'seconds 填秒数：两分十秒写 130',
  };
}

function startOf(path: string): Buffer {
  const start = Buffer.alloc(12);
  const opened = openSync(path, 'r');
  try {
    readSync(opened, start, 0, start.length, 0);
  } finally {
    closeSync(opened);
  }
  return start;
}
