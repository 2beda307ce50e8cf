import { buildSettings } from '../build-settings.ts';
import { checkInputs } from '../check-inputs.ts';
import { describeFolder } from '../describe-folder.ts';
import { reportProblems } from '../problem.ts';

const { dataFolder, contentFolder, publicFolder } = buildSettings(process.env);
const { folder, problems } = await checkInputs(process.argv[2] ?? dataFolder, contentFolder, publicFolder);
if (folder !== null) console.log(describeFolder(folder));
if (problems.length > 0) {
  console.error(reportProblems(problems));
  process.exitCode = 1;
} else {
  console.log('没有发现问题。');
}
