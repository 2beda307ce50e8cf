/**
 * Styles of a text in the editor of a WeChat official account. It keeps what stands in `style` and throws away classes, style
 * sheets, ids and scripts; every element that may come through is named here, with sizes in pixels as that editor counts.
 */
const PROSE = 'font-size:17px;line-height:1.75;color:#1e1b17;';

export const ACCOUNT_STYLES: Readonly<Record<string, string>> = {
  section: 'max-width:100%;box-sizing:border-box;',
  h2: 'margin:32px 0 12px;padding-left:10px;border-left:4px solid #a6111b;font-size:20px;line-height:1.4;font-weight:bold;color:#1e1b17;',
  h3: 'margin:24px 0 8px;font-size:18px;line-height:1.4;font-weight:bold;color:#1e1b17;',
  p: `margin:0 0 16px;${PROSE}`,
  ul: 'margin:0 0 16px;padding-left:24px;list-style-type:disc;',
  ol: 'margin:0 0 16px;padding-left:24px;list-style-type:decimal;',
  li: `margin:0 0 8px;${PROSE}`,
  blockquote: 'margin:0 0 16px;padding:8px 14px;border-left:4px solid #d9d2c5;background-color:#f6f1e7;',
  table: 'margin:0 0 16px;width:100%;border-collapse:collapse;',
  thead: '',
  tbody: '',
  tr: '',
  th: 'padding:6px 8px;border:1px solid #d9d2c5;font-size:15px;line-height:1.5;text-align:left;font-weight:bold;',
  td: 'padding:6px 8px;border:1px solid #d9d2c5;font-size:15px;line-height:1.5;text-align:left;',
  strong: 'font-weight:bold;',
  sup: 'font-size:12px;',
  br: '',
  hr: 'margin:24px 0;border:0;border-top:1px solid #d9d2c5;',
};

/** When and where. */
export const ACCOUNT_FACT = `margin:0 0 8px;font-weight:bold;${PROSE}`;
/** A paragraph in a frame: what must not be overlooked. */
export const ACCOUNT_FRAME =
  'margin:0 0 16px;padding:10px 14px;border:2px solid #a6111b;font-size:17px;line-height:1.6;font-weight:bold;color:#a6111b;';
/** Where a picture is to be put in. */
export const ACCOUNT_PICTURE =
  'margin:0 0 16px;padding:24px 14px;background-color:#f6f1e7;font-size:15px;line-height:1.6;text-align:center;color:#5b554c;';
/** Small print below the text. */
export const ACCOUNT_NOTE = 'margin:0 0 8px;font-size:14px;line-height:1.6;color:#5b554c;';
