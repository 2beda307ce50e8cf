import { buildSettings } from '../build-settings.ts';
import { checkContent } from '../content/check-content.ts';
import { describeFolder } from '../describe-folder.ts';
import { checkFolder } from '../load-site.ts';
import { reportProblems } from '../problem.ts';

const { dataFolder, contentFolder } = buildSettings(process.env);
const { folder, problems: dataProblems } = checkFolder(process.argv[2] ?? dataFolder);
const problems = [...dataProblems, ...checkContent(contentFolder, folder)];
if (folder !== null) console.log(describeFolder(folder));
if (problems.length > 0) {
  console.error(reportProblems(problems));
  process.exitCode = 1;
} else {
  console.log('没有发现问题。');
}
