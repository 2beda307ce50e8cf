/** Posters are Chinese, as what they are made of. */
export const POSTER = {
  pageTitle: (title: string): string => `海报：${title}`,
  lead: '一页A4，打印了贴；手机上长按下面的图，存下来发给家里人。',
  print: '只打印海报：在浏览器菜单里选“打印”，其余部分不会印出来。',
  link: '打印海报，存图转发',
  read: '看全文',
  campaign: '看活动',
  /** When and where a campaign is. */
  when: (first: string, last: string): string => `时间：${first}至${last}`,
  where: (areas: readonly string[]): string => `地点：${areas.join('、')}`,
  scan: '扫一扫，看全文。只打开本站网页，不用下载，不用登录。',
  long: '长图',
  share: '分享用的图',
  longAlt: (title: string): string => `长图：${title}`,
  shareAlt: (title: string): string => `分享图：${title}`,
} as const;
