import type { Problem } from '../problem.ts';
import { faultsByLine, type TextFault } from './faults-by-line.ts';

const ADDRESS = /(?:https?:\/\/|(?<![\w.@/-])www\.)[\w\-.~:/?#@!$&*+,;=%]*/gi;
/** A package to install, whatever the address before it looks like. */
const PACKAGE =
  /(?:https?:\/\/)?(?:[\w-]+\.)+[a-z]{2,}[^\s<>()（）"'“”，。；]*\.(?:apk|ipa|exe|hap)(?![\w.])/gi;
const PACKAGED: Omit<TextFault, 'value'> = {
  rule: '这是安装包的下载地址，一律不能放',
  remedy: '删掉；国家反诈中心App写“从手机自带的应用商店装”',
};
const UNKNOWN: Omit<TextFault, 'value'> = {
  rule: '这个网站不是政府网站，也不在 sources.csv 里',
  remedy: '换成 gov.cn 的网址，或 sources.csv 里出处的网址；要用新的出处，先核实，在那张表里加一行',
};
const GOVERNMENT = /(?:^|\.)gov\.cn$/;

/** Addresses of other sites that nobody has vouched for, and of packages to install, wherever they stand in a file. */
export function outsideLinks(
  file: string,
  text: string,
  hosts: ReadonlySet<string> | null,
): readonly Problem[] {
  return faultsByLine(file, text, (line) => {
    const packages = [...line.matchAll(PACKAGE)].map(([found]) => found);
    const addresses = [...line.matchAll(ADDRESS)]
      .map(([found]) => found)
      .filter((found) => !packages.some((one) => found.includes(one)));
    return [
      ...packages.map((value) => ({ value, ...PACKAGED })),
      ...addresses
        .filter((found) => hosts !== null && !isVouchedFor(found, hosts))
        .map((value) => ({ value, ...UNKNOWN })),
    ];
  });
}

function isVouchedFor(address: string, hosts: ReadonlySet<string>): boolean {
  const whole = /^https?:/i.test(address) ? address : `https://${address}`;
  if (!URL.canParse(whole)) return false;
  const { hostname, username } = new URL(whole);
  // What stands before an @ is shown, and leads nowhere.
  return username === '' && (GOVERNMENT.test(hostname) || hosts.has(hostname.replace(/^www\./, '')));
}
