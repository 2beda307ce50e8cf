import type { SearchManners } from '../domain/search/search-tokens.ts';

/** How people ask in either language. Apart from other words, because the browser needs it to search. */
export const SEARCH_MANNERS: SearchManners = {
  asked: [
    '是什么意思',
    '什么意思',
    '怎么回事',
    '是真的吗',
    '是不是真的',
    '真的假的',
    '是真是假',
    '怎么办',
    '怎么骗',
    '是什么',
    '什么是',
    '是不是',
    '被骗了',
    '被骗',
    '骗局',
    '诈骗',
    '骗子',
    '骗术',
    '可信吗',
    '可靠吗',
    '请问',
    '怎么',
    '有人',
    '对方',
    '让我',
    '叫我',
    '要我',
    '说我',
    '我的',
    '吗',
    '呢',
    '吧',
  ],
  askedInEnglish: [
    ...[
      'what',
      'is',
      'are',
      'a',
      'an',
      'the',
      'my',
      'to',
      'of',
      'in',
      'on',
      'for',
      'and',
      'or',
      'do',
      'does',
    ],
    ...['did', 'how', 'i', 'me', 'it', 'this', 'that', 'was', 'been', 'from', 'with', 'someone', 'somebody'],
    ...[
      'scam',
      'scams',
      'scammed',
      'scammer',
      'scammers',
      'fraud',
      'frauds',
      'fraudster',
      'fraudsters',
      'fake',
    ],
  ],
  harms: [
    {
      situation: 'screen',
      asked:
        /(?:手机|电脑|屏幕).{0,3}(?:被|让人|叫人|给人).{0,3}(?:控制|远程|操控|操作|黑|锁)|共享了屏幕|屏幕共享了|phone.*(?:controlled|hacked|taken over)|shared my screen/u,
    },
    {
      situation: 'code',
      asked:
        /(?:给|告诉|说|发|报)了.{0,6}(?:验证码|密码)|(?:验证码|密码).{0,6}(?:给|告诉|说|发|报).{0,3}(?:了|出去)|(?:gave|told|sent) .*\b(?:code|password)/u,
    },
    {
      situation: 'cash',
      asked:
        /(?:给|交)了.{0,4}(?:现金|黄金)|(?:现金|黄金).{0,3}(?:给了|交了|被.{0,2}走)|(?:gave|handed) .*\b(?:cash|gold)/u,
    },
    {
      situation: 'paid',
      asked:
        /钱.{0,3}(?:转给|打给|汇给|交给|给)(?:了|.{0,4}了|骗子)|钱.{0,3}(?:被骗|骗走|骗光|转出|转走|转了|打过去|打出去|汇出|汇了|没了)|(?:把|将).{0,3}钱.{0,6}(?:转|打|汇|给|交).{0,6}了|(?:转|打|汇)了.{0,2}(?:钱|账|帐|款)|(?:转|打|汇)(?:钱|账|帐|款)了|转错|\b(?:i|we) (?:\w+ )?(?:paid|sent|transferred|wired)|money (?:is |has |was )?(?:gone|sent|stolen)/u,
    },
    {
      situation: null,
      asked:
        /(?:被骗|受骗|上当|中招).{0,3}(?:怎么办|咋办|咋整|怎么弄|救)|(?:what|help).*\bscammed|\bscammed.*(?:what|help)/u,
    },
  ],
  variants: { 帐: '账', 帖: '贴' },
};
