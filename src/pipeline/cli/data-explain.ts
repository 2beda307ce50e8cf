import { buildSettings } from '../build-settings.ts';
import { checkFolder } from '../check-folder.ts';
import { indicatorExplainer, NothingToExplain } from '../explain-indicator.ts';
import { reportProblems } from '../problem.ts';

const { dataFolder } = buildSettings(process.env);
const [indicator = '', area = '', period = ''] = process.argv.slice(2);

if (period === '') {
  console.error('用法：npm run data:explain -- 指标 地区代码 时期，例如 L3 621102 2026-09-r12');
  process.exitCode = 1;
} else {
  const { folder, problems } = checkFolder(dataFolder);
  if (folder === null || problems.length > 0) {
    console.error(reportProblems(problems));
    process.exitCode = 1;
  } else {
    try {
      console.log(indicatorExplainer(folder)(indicator, area, period).join('\n'));
    } catch (error) {
      if (!(error instanceof NothingToExplain)) throw error;
      console.error(error.message);
      process.exitCode = 1;
    }
  }
}
