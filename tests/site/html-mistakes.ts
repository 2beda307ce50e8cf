import { readFileSync } from 'node:fs';

import { HtmlValidate, type ConfigData } from 'html-validate';

const CONFIG = JSON.parse(readFileSync('tests/config/htmlvalidate.json', 'utf8')) as ConfigData;

/** What is not valid in a page, with its place. */
export async function mistakes(file: string, html: string): Promise<readonly string[]> {
  const report = await new HtmlValidate(CONFIG).validateString(html, file);
  return report.results.flatMap(({ messages }) =>
    messages.map(({ line, column, message, ruleId }) => `${file}:${line}:${column} ${message} (${ruleId})`),
  );
}
