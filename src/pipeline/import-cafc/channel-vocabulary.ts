import type { IncidentRow } from '../../schema/incidents.schema.ts';
import { closedVocabulary, type LabelRule } from './label-rule.ts';

type Channel = IncidentRow['channel'];

const kept = (to: Channel, whyZh: string): LabelRule<Channel> => ({ to, fit: 'kept', whyZh });
const lost = (whyZh: string): LabelRule<Channel> => ({ to: 'unknown', fit: 'lost', whyZh });

const NO_WORD = '数据约定的渠道里没有这一种，归到哪一种都不真';

export const CHANNEL_VOCABULARY = closedVocabulary<Channel>(
  'Solicitation Method',
  'channel',
  {
    'Direct call': kept('phone', '打电话来'),
    'Text message': kept('sms', '短信'),
    Internet: kept('web', '网上'),
    'Internet-social network': {
      to: 'web',
      fit: 'coarser',
      whyZh: '数据约定只列了微信、QQ、短视频三种社交渠道，都不是它说的；只留“网上”',
    },
    'Door to door/in person': kept('offline', '上门、当面'),
    Email: lost(NO_WORD),
    Mail: lost('寄来的信不是快递包裹；数据约定的渠道里没有信件'),
    'Video Call': lost(NO_WORD),
    Television: lost(NO_WORD),
    Radio: lost(NO_WORD),
    Print: lost(NO_WORD),
    Fax: lost(NO_WORD),
    'Other/unknown': kept('unknown', '原数据就说不清'),
    'Not Available': kept('unknown', '原数据没有'),
    '': kept('unknown', '原数据空着'),
  },
  'unknown',
);
