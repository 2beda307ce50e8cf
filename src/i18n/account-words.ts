/** Of the page that an editor copies into a WeChat official account from; Chinese, as what is copied. */
export const ACCOUNT = {
  pageTitle: (title: string): string => `公众号稿：${title}`,
  link: '复制到公众号',
  forEditors: '单位编辑用：',
  lead: '从上往下，一样一样复制到公众号编辑器里。链接已经去掉，本站别的网页写成《》里的标题；图片要另外上传。',
  byHand: '没有复制按钮，或者点了没反应：选中文字，自己复制。',
  title: '标题',
  summary: '摘要',
  body: '正文',
  pictures: '正文里的图',
  cover: '封面',
  coverNote: '长按或右键存下来，再上传。列表头条用宽的，转发卡片用方的。',
  wide: '宽封面，2.35∶1',
  square: '方封面，1∶1',
  wideAlt: (title: string): string => `宽封面：${title}`,
  squareAlt: (title: string): string => `方封面：${title}`,
  readMore: '阅读原文',
  noAddress: '网址未定，“阅读原文”先空着。',
  copy: (what: string): string => `复制${what}`,
  copied: '已复制。',
  selected: '已选中，请按 Ctrl+C，手机上点“复制”。',
  leftOut: (count: number): string =>
    `有${count}处引了示例数字，没有带出来。示例数字只留在写明“示例”的网页上。`,
  pictureHere: (number: number, alt: string): string => `（这里放图${number}：${alt}）`,
  pictureName: (number: number, alt: string): string => `图${number}：${alt}`,
  draft: '未经三审，先不要发布。发布前删去这一行。',
  lost: (lost: string, call: string, controlled: string): string => `${lost}，${call}。${controlled}。`,
  ai: '本文由人工智能辅助起草。',
  /** A link to a page of ours, once it cannot be followed: its title is set off from the sentence. */
  insteadOfLink: (words: string, title: string): string =>
    words === title ? `《${title}》` : `${words}（见《${title}》）`,
  /** Where pages of ours are that a text names; the account's own link leads to the text on our site. */
  readOn: (titles: readonly string[]): string =>
    `文中提到的${inBrackets(titles)}，点左下角“阅读原文”，在网页里可以打开。`,
  onSite: (titles: readonly string[], site: string): string =>
    `文中提到的${inBrackets(titles)}，在“${site}”网站上可以看到。`,
  sources: (titles: readonly string[]): string => `来源：${titles.join('；')}`,
} as const;

function inBrackets(titles: readonly string[]): string {
  return titles.map((title) => `《${title}》`).join('');
}
