import type { Locale } from './locale.ts';
import type { Widen } from './widen.ts';

const zhCN = {
  region: '朗读',
  start: '朗读',
  pause: '暂停',
  resume: '接着读',
  stop: '停',
  slow: '慢一点',
  /** Said after a second and a half without a sound. */
  silent: '没有声音？再点一次“朗读”，音量开大。还是没有，就是这台手机不会读。',
  noVoice: '这台手机不会读中文。',
  recording: '听录音',
  synthetic: '合成语音',
  syntheticNote: '由人工智能合成，不是真人录的。',
  /** @param megabytes of the file, with one place */
  size: (length: string, megabytes: string): string =>
    `${length}，${megabytes}MB。不点不下载；网慢、流量少，就看文字。`,
  length: (minutes: number, seconds: number): string =>
    minutes === 0 ? `${seconds}秒` : seconds === 0 ? `${minutes}分钟` : `${minutes}分${seconds}秒`,
  transcript: '录音里说了什么',
};

export type ReadAloudWords = Widen<typeof zhCN>;

const en: ReadAloudWords = {
  region: 'Read aloud',
  start: 'Read aloud',
  pause: 'Pause',
  resume: 'Go on',
  stop: 'Stop',
  slow: 'Slower',
  silent: 'No sound? Press “Read aloud” again and turn the volume up. Still none: this phone cannot read.',
  noVoice: 'This phone cannot read Chinese.',
  recording: 'Listen',
  synthetic: 'Synthetic voice',
  syntheticNote: 'Made by artificial intelligence, not recorded from a person.',
  size: (length: string, megabytes: string): string =>
    `${length}, ${megabytes} MB. Nothing is loaded until you press play.`,
  length: (minutes: number, seconds: number): string =>
    minutes === 0 ? `${seconds} s` : `${minutes} min ${seconds} s`,
  transcript: 'What the recording says',
};

const CATALOGUES: Readonly<Record<Locale, ReadAloudWords>> = { 'zh-CN': zhCN, en };

/** What stands at a text that can be heard. */
export function readAloudWords(locale: Locale): ReadAloudWords {
  return CATALOGUES[locale];
}
