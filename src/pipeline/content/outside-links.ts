import type { Problem } from '../problem.ts';

const ADDRESS = /(?:https?:\/\/|(?<![\w.@/-])www\.)[\w\-.~:/?#@!$&*+,;=%]*/gi;
/** A package to install, whatever the address before it looks like. */
const PACKAGE =
  /(?:https?:\/\/)?(?:[\w-]+\.)+[a-z]{2,}[^\s<>()（）"'“”，。；]*\.(?:apk|ipa|exe|hap)(?![\w.])/gi;
const GOVERNMENT = /(?:^|\.)gov\.cn$/;

/** Addresses of other sites that nobody has vouched for, and of packages to install, wherever they stand in a file. */
export function outsideLinks(
  file: string,
  text: string,
  hosts: ReadonlySet<string> | null,
): readonly Problem[] {
  return text.split('\n').flatMap((line, index) => {
    const at = (value: string, rule: string, remedy: string): Problem => ({
      file,
      line: index + 1,
      column: null,
      value,
      rule,
      remedy,
    });
    const packages = [...line.matchAll(PACKAGE)].map(([found]) => found);
    const addresses = [...line.matchAll(ADDRESS)]
      .map(([found]) => found)
      .filter((found) => !packages.some((one) => found.includes(one)));
    return [
      ...packages.map((found) =>
        at(found, '这是安装包的下载地址，一律不能放', '删掉；国家反诈中心App写“从手机自带的应用商店装”'),
      ),
      ...addresses
        .filter((found) => hosts !== null && !isVouchedFor(found, hosts))
        .map((found) =>
          at(
            found,
            '这个网站不是政府网站，也不在 sources.csv 里',
            '换成 gov.cn 的网址，或 sources.csv 里出处的网址；要用新的出处，先核实，在那张表里加一行',
          ),
        ),
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
