import { describe, expect, test } from 'vitest';

import { peopleInText } from '../../../../src/pipeline/content/people-in-text.ts';

const found = (text: string): readonly string[] =>
  peopleInText('articles/a.md', text).map(({ rule, value }) => `${/像是(.*)，/.exec(rule)?.[1]} ${value}`);

describe('who could be recognised is found, and starred out', () => {
  test.each([
    ['受害人王大明说，钱已经转走。', '真名 王**'],
    ['受害人王大明损失两万。', '真名 王**'],
    ['受害人李强', '真名 李*'],
    ['受害人：赵小红，女', '真名 赵**'],
    ['事主张建国被骗。', '真名 张**'],
    ['被害人马小军接到电话', '真名 马**'],
    ['报案人叫刘芳。', '真名 刘*'],
    ['家住岷县十里镇大沟村三社', '具体住址 岷县十*******'],
    ['家住十里镇大沟村', '具体住址 十里镇***'],
    ['十里镇大沟村3组的一户', '具体住址 十里镇*****'],
    ['加QQ123456789', 'QQ号 123******'],
    ['QQ群：12345678', 'QQ号 123*****'],
    ['ＱＱ１２３４５６', 'QQ号 123***'],
    ['微信号：wxid_abc12345', '微信号 wxi**********'],
    ['加微信abc_12345', '微信号 abc******'],
    ['微信号是 ab-cd_ef', '微信号 ab-*****'],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });

  test('with the line of each', () => {
    expect(peopleInText('a.md', '一\n受害人王大明，QQ123456\n').map(({ line }) => line)).toEqual([2, 2]);
  });
});

test.each([
  '受害人多是外地打工的年轻人。',
  '受害人陈述、受害人马上报警、受害人向公安机关报案、受害人于2024年',
  '受害人王某、受害人李某某、事主王女士、受害人刘大爷、受害人张先生说',
  '受害人王大明（化名）说',
  '受害人余额不足，受害人高度紧张，受害人孙子打来电话，受害人包括学生',
  '受害人安全最要紧；受害人方便的时候；受害人金额不大；受害人何时报案',
  '受害人万一联系不上，受害人常被拉进群，受害人许多天以后',
  '受害人，王大夫说的对',
  '留证据：QQ号、群名、微信号、App的名字。QQ、微信里做笔录。QQ2011版',
  '微信WeChat、微信App、微信支付，VX是黑话',
  '对方的微信号：〔一个微信号〕',
  '家住农村的老人，住在镇上，住在各乡镇农村的老人',
  '每个村三次，村社干部，村级社保，十里镇大沟村三社会',
  '通知被害人，作出返还决定',
])('plain writing is left alone: %s', (text) => {
  expect(found(text)).toEqual([]);
});
