import type { Answer } from '../../src/domain/triage/triage-tree.ts';

/** What somebody hears first, and what in it makes the answer 是 true: every other question is answered 不是. */
export interface FirstContact {
  /** Id of a fraud type. */
  readonly type: string;
  readonly says: string;
  /** By question, a word of the question or its hint that the sentence bears out. */
  readonly yes: Readonly<Record<string, string>>;
}

/**
 * First contacts of every type, before money, a code, the screen or an App comes up. Sentences without a
 * playbook are after warnings of the police: small rewards, lectures in a group, cash and parcels to carry,
 * work abroad.
 */
export const FIRST_CONTACTS: readonly FirstContact[] = [
  { type: 'brush-order-rebate', says: '给三个视频点赞，马上结六块。', yes: { gain: '赚钱' } },
  { type: 'brush-order-rebate', says: '点赞关注就有佣金，一单几块，做完就结。', yes: { gain: '刷单' } },
  { type: 'brush-order-rebate', says: '免费送礼品，扫码进群就领。', yes: { gain: '送东西' } },
  { type: 'fake-investment', says: '老师免费讲课，进群听听，不收钱。', yes: { gain: '进群' } },
  { type: 'fake-loan', says: '不用抵押，不看征信，秒到账，点这里申请。', yes: { gain: '贷款' } },
  {
    type: 'fake-credit-report',
    says: '我是金融平台的，你上学时开的校园贷要注销。',
    yes: { who: '平台' },
  },
  {
    type: 'fake-ecommerce-logistics-cs',
    says: '你好，我是平台客服，你的快递丢了，给你双倍赔。',
    yes: { who: '客服' },
  },
  { type: 'fake-shopping-service', says: '厂家直发，比店里便宜一半，想要加我。', yes: { gain: '便宜' } },
  { type: 'flight-ticket-change', says: '您的航班因故取消，退改签请打这个电话。', yes: { who: '航空' } },
  { type: 'game-trade', says: '免费送皮肤，扫码进群就领。', yes: { gain: '送东西' } },
  { type: 'impersonate-leader-acquaintance', says: '我换号了，加一下，是我呀。', yes: { who: '换了号' } },
  {
    type: 'impersonate-police-court',
    says: '我是公安局的，你名下的银行卡涉嫌洗钱。',
    yes: { who: '警察' },
  },
  {
    type: 'merchant-prepay-order',
    says: '我是部队后勤的，要一批米面油，你先报个价。',
    yes: { who: '部队' },
  },
  { type: 'romance-dating', says: '你照片真好看，认识一下吧。', yes: { gain: '交朋友' } },
  { type: 'social-security-subsidy', says: '您的社保卡、医保卡异常，马上停用。', yes: { who: '社保' } },
  { type: 'elderly-health-pension', says: '大爷大妈，免费体检，听课送鸡蛋。', yes: { gain: '送东西' } },
  { type: 'elderly-health-pension', says: '爷爷，是我，我出事了，别告诉我爸妈。', yes: { who: '亲戚' } },
  {
    type: 'mule-two-cards',
    says: '卡闲着也是闲着，租给我，一天给你几百。',
    yes: { gain: '赚钱', errand: '卡' },
  },
  {
    type: 'mule-two-cards',
    says: '帮我代取个包裹，送到车站，给跑腿费。',
    yes: { gain: '跑腿', errand: '包裹' },
  },
  {
    type: 'mule-two-cards',
    says: '你把现金取出来，交给来接的人就行。',
    yes: { gain: '跑腿', errand: '取现金' },
  },
  { type: 'mule-two-cards', says: '你开车帮我接几个人，送到边上。', yes: { gain: '跑腿', errand: '带人' } },
  { type: 'mule-two-cards', says: '到境外上班，不看学历，包机票。', yes: { gain: '招工', errand: '境外' } },
  {
    type: 'mule-two-cards',
    says: '家里放台设备，插上电话卡，月月给钱。',
    yes: { gain: '赚钱', errand: '卡' },
  },
];

/** What this sentence's hearer answers, in truth. */
export function answerOf({ yes }: FirstContact, question: string): Answer {
  return question in yes ? 'yes' : 'no';
}
