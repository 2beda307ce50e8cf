import type { OpeningText } from '../domain/triage/check-texts.ts';
import type { Locale } from './locale.ts';
import type { Widen } from './widen.ts';

const zhCN = {
  title: '村里用的反诈材料',
  lead: '每月一份：一张打印张贴的告示，一篇大喇叭稿，一张发家人群的图。',
  how: '点开打印。纸上有校验码，和网页不一样的就是旧的，请换下来。',
  packTitle: (area: string, month: string): string => `${area}${month}反诈材料`,
  packLead: '告示一页A4，黑白打印就行。大喇叭稿照着念，一分半钟以内念完。',
  print: '只打印告示：在浏览器菜单里选“打印”，其余部分不会印出来。',
};

type VillageWords = Widen<typeof zhCN>;

const en: VillageWords = {
  title: 'Packs for villages',
  lead: 'Every month, in Chinese: a notice to print, a script for the loudspeaker, a picture for the family group.',
  how: 'Open one and print it. The sheet has a check code: where it differs from the page, the sheet is out of date.',
  packTitle: (area, month) => `Pack for ${area}, ${month}`,
  packLead: 'The notice is one sheet of A4 in grey. The script is read aloud within a minute and a half.',
  print: 'Only the notice is printed.',
};

const CATALOGUES: Readonly<Record<Locale, VillageWords>> = { 'zh-CN': zhCN, en };

export function villageWords(locale: Locale): VillageWords {
  return CATALOGUES[locale];
}

/** What is printed, read aloud and sent on: in Chinese alone. */
export const SHEET = {
  reminder: '反诈提醒',
  hear: { call: '电话里听到', chat: '手机上看到', visit: '有人上门说' },
  stop: { call: '这么说就挂', chat: '这么说就停', visit: '这么说就停' },
  say: '只回他一句',
  lost: '钱转了、验证码给了',
  call: (number: string): string => `马上打${number}`,
  /** Whoever can see the screen would see the call. */
  controlled: (number: string): string => `手机被人控制了：先断网，借别人的手机打${number}`,
  unsure: '没转钱、拿不准：先问家里人，再问村干部，或到派出所问。',
  ask: (number: string): string => `也可以打${number}问。`,
  never: '有人说交钱能帮你追回来，也是骗。',
  scan: '扫一扫，看这类骗局怎么骗。只打开本站网页，不用下载，不用登录。',
  noCode: '网址未定，暂不印二维码',
  stamp: '张贴单位（盖章）：',
  code: '校验码',
  draft: '未经三审，先不要张贴、转发',
  ai: '由人工智能辅助起草',
  script: '大喇叭稿',
  scriptNote: '念慢一点，一秒四个字，一分半钟以内念完。',
  picture: '发家人群的图',
  pictureNote: '在手机上长按图片保存，再发到家人群。',
  pictureAlt: (hear: string, stop: string): string => `图片：听到“${hear}”，${stop}`,
} as const;

const HEARD = { call: '有人打电话说', chat: '有人在手机上发消息说', visit: '有人上门来说' } as const;
const STOP = { call: '马上挂断', chat: '马上停手', visit: '马上停手' } as const;

/**
 * What the loudspeaker reads.
 *
 * @param area name of the county
 * @param month as it is read: `2026年11月`
 * @param emergency the one number to call
 */
export function loudspeakerScript(
  { channel, hear, why, do: steps, say }: OpeningText,
  area: string,
  month: string,
  emergency: string,
): readonly string[] {
  return [
    `乡亲们，${area}反诈提醒，${month}。`,
    `${HEARD[channel]}：“${hear}”。这是骗人的话。${sentence(why)}`,
    `听到这样的话，${STOP[channel]}。${sentence(steps.join('；'))}`,
    `他再催，只回一句：“${say}”`,
    `钱转了，验证码给了，马上打${emergency}，就说：“我被骗了，钱刚转出去。”先打电话，聊天和转账记录不要删。`,
    `手机被人控制了，先断网，借别人的手机打${emergency}。`,
    '没转钱、拿不准，先问家里人，再问村干部，或者到派出所问。',
    `再说一遍：听到“${hear}”，${STOP[channel]}。请大家互相转告。`,
  ];
}

function sentence(text: string): string {
  return /[。！？”]$/.test(text) ? text : `${text}。`;
}
