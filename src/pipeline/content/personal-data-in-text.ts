import { findPersonalData } from '../personal-patterns.ts';
import type { Problem } from '../problem.ts';
import { faultsByLine } from './faults-by-line.ts';

/** No personal data in an article, its front matter included; a problem for each place, with its line. */
export function personalDataInText(file: string, text: string): readonly Problem[] {
  return faultsByLine(file, text, (line) =>
    findPersonalData(line).map(({ name, masked }) => ({
      value: masked,
      rule: `这里像是${name}，文章里不能有个人信息`,
      remedy: '删掉；可以打的电话只写 hotlines.csv 里的号码',
    })),
  );
}
