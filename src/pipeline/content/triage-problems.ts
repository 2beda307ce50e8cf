import { triageFaults, type TriageFault } from '../../domain/triage/triage-faults.ts';
import type {
  Answered,
  Danger,
  TriageEnd,
  TriageQuestion,
  TriageTree,
} from '../../domain/triage/triage-tree.ts';
import { MOST_QUESTIONS } from '../../domain/triage/triage-tree.ts';
import type { CheckQuestion } from '../../schema/check-question.schema.ts';
import type { Problem } from '../problem.ts';
import type { CheckPiece, ScamCheck } from './read-scam-check.ts';

const QUESTIONS = 'checks/questions';
const ANSWER_WORDS = { yes: '是', no: '不是', unsure: '不清楚' } as const;
const DANGER_WORDS: Readonly<Record<Danger, string>> = {
  paying: '给了钱（paying）',
  codes: '给了验证码（codes）',
  'screen-sharing': '共享了屏幕（screen-sharing）',
  installing: '装了App（installing）',
};

/** What is wrong with the tree that the questions make, as far as those that could be read tell. */
export function triageProblems({ questions, ends, unread }: ScamCheck): readonly Problem[] {
  if (questions.length === 0 && ends.length === 0) return [];
  const [first, ...others] = questions.filter(({ frontMatter }) => frontMatter.first === true);
  // The first question may be one that could not be read.
  const [firstId = first?.id] = first === undefined ? unread.questions : [];
  if (firstId === undefined) {
    const [rule, remedy] = ['没有哪一问是第一问', '在最先问的那一问里写 first: true'];
    return [{ file: QUESTIONS, line: null, column: 'first', value: null, rule, remedy }];
  }
  // Which of them is meant decides what can be reached: nothing else is said before.
  if (first !== undefined && others.length > 0)
    return [first, ...others].map(({ file, lineOf }) => ({
      file,
      line: lineOf(['first']),
      column: 'first',
      value: null,
      rule: '第一问只能有一个，这里写了，别处也写了',
      remedy: '只留一处 first: true',
    }));
  const tree: TriageTree = {
    first: firstId,
    questions: new Map(questions.map((piece) => [piece.id, questionOf(piece)])),
    ends: new Map<string, TriageEnd>([
      ...[...unread.ends].map((id) => [id, { id, action: null }] as const),
      ...ends.map(({ id, frontMatter: { action } }) => [id, { id, action }] as const),
    ]),
    unread: unread.questions,
  };
  return triageFaults(tree).map((fault) => problemOf(fault, questions));
}

function questionOf({ id, frontMatter }: CheckPiece<CheckQuestion>): TriageQuestion {
  const { dangers, yes, no, unsure } = frontMatter;
  return { id, dangers, next: { yes, no, unsure } };
}

function problemOf(fault: TriageFault, questions: readonly CheckPiece<CheckQuestion>[]): Problem {
  const at = ({ question, answer }: Answered): Pick<Problem, 'file' | 'line' | 'column'> => ({
    file: `${QUESTIONS}/${question}.md`,
    line: questions.find(({ id }) => id === question)?.lineOf([answer]) ?? null,
    column: answer,
  });
  const whole = (file: string): Pick<Problem, 'file' | 'line' | 'column'> => ({
    file,
    line: null,
    column: null,
  });
  switch (fault.kind) {
    case 'unknown-first':
      return { ...whole(QUESTIONS), value: fault.first, rule: '没有这一问', remedy: '检查 first' };
    case 'unknown-question':
      return {
        ...at(fault.at),
        value: fault.to,
        rule: `${QUESTIONS} 里没有这一问`,
        remedy: '照文件名填写，不带 .md；要结束就写 end',
      };
    case 'unknown-end':
      return {
        ...at(fault.at),
        value: fault.to,
        rule: 'checks/ends 里没有这个结果',
        remedy: '照文件名填写，不带 .md；要接着问就写 ask',
      };
    case 'loop':
      return {
        ...at(fault.way.at(-1) ?? { question: '', answer: 'yes' }),
        value: inWords(fault.way),
        rule: '这样答会绕回前面的问题，永远问不完',
        remedy: '让其中一步通到别的问题或结果',
      };
    case 'too-long':
      return {
        ...whole(`${QUESTIONS}/${fault.questions.at(-1) ?? ''}.md`),
        value: fault.questions.join(' → '),
        rule: `这条路要答 ${fault.questions.length} 问，最多 ${MOST_QUESTIONS} 问`,
        remedy: '合并或去掉几问，或者早些给结果',
      };
    case 'unreachable-question':
      return {
        ...whole(`${QUESTIONS}/${fault.id}.md`),
        value: fault.id,
        rule: '从第一问开始，怎么答都到不了这一问',
        remedy: '在某一问里写 ask 通到这里，或者删掉这个文件',
      };
    case 'unreachable-end':
      return {
        ...whole(`checks/ends/${fault.id}.md`),
        value: fault.id,
        rule: '从第一问开始，怎么答都到不了这个结果',
        remedy: '在某一问里写 end 通到这里，或者删掉这个文件',
      };
    case 'made-light':
      return {
        ...at(fault.walk.at(-1) ?? { question: '', answer: 'no' }),
        value: inWords(fault.walk),
        rule: fault.admitted
          ? `这样答的人可能已经${DANGER_WORDS[fault.danger]}，不能以${endInWords(fault)}收尾`
          : `这条路没有问过是不是${DANGER_WORDS[fault.danger]}，不能以${endInWords(fault)}收尾`,
        remedy: fault.admitted ? '改成 action 为 stop-now 的结果' : '先加上这一问，并在它的 dangers 里写明',
      };
  }
}

function endInWords({ end, reassures }: { readonly end: string; readonly reassures: boolean }): string {
  return reassures ? `“暂时没看出危险信号”（${end}）` : `不打110的结果（${end}）`;
}

function inWords(walk: readonly Answered[]): string {
  return walk.map(({ question, answer }) => `${question} 答${ANSWER_WORDS[answer]}`).join('，');
}
