/** What a word processor or a Chinese keyboard makes of Markdown: it would be printed as it stands. */
export interface MistypedMark {
  readonly find: RegExp;
  readonly rule: string;
  readonly remedy: string;
}

const PICTURE = String.raw`\.(?:png|jpe?g|webp|avif|gif|svg)`;
const TO_PICTURE = String.raw`(?=[[［【][^\]］】\n]*[\]］】][（(][^）)\n]*${PICTURE})`;
const TARGET = String.raw`(?:https?:|\/|#|tel:)`;

export const MISTYPED_MARKS: readonly MistypedMark[] = [
  {
    // A topic between two marks (#反诈#) is meant as it stands.
    find: /^ {0,3}(?:#{2,6}(?=[^#\s])|#(?=[^#\s][^#\n]*$)).*$/gm,
    rule: '井号和标题之间没有空格，网页上会印出井号，不成标题',
    remedy: '井号后面加一个空格，例如 ## 付钱以前',
  },
  {
    find: /^ {0,3}＃.*$/gm,
    rule: '标题的井号是全角的，网页上会原样印出来',
    remedy: '换成英文输入法的 #，后面空一格，例如 ## 付钱以前',
  },
  {
    // A link may follow an exclamation.
    find: new RegExp(
      String.raw`！\[[^\]\n]*(?:\](?:[(（][^）)\n]*${PICTURE}[）)]?|(?![(（]))|$)|[！!](?:［[^］\n]*］|【[^】\n]*】)[(（][^）)\n]*${PICTURE}[）)]?`,
      'gm',
    ),
    rule: '图片的写法里有中文的标点，图片出不来',
    remedy: '叹号、方括号、圆括号都用英文输入法重打：![图上是什么](/pictures/文件名.jpg)',
  },
  {
    find: /!\[[^\]\n]*\](?![([:])(?:（[^）\n]*）?)?|!\[[^\]\n]*$/gm,
    rule: '图片没有写完，网页上没有图',
    remedy: '写成 ![图上是什么](/pictures/文件名.jpg)，括号都用英文的',
  },
  {
    find: new RegExp(
      String.raw`(?<!!|！${TO_PICTURE})(?:\[[^\]\n]+\]（\s*${TARGET}[^）)\n]*[）)]?|\[[^\]\n]+\]\(\s*${TARGET}[^）)\n]*）|[［【][^\]］】\n]+[］】\]][（(]\s*${TARGET}[^）)\n]*[）)]?)`,
      'g',
    ),
    rule: '链接的括号是中文的，网页上点不开',
    remedy: '方括号、圆括号都换成英文的：[看得见的字](/help/)',
  },
  {
    find: new RegExp(String.raw`(?<!!)\[[^\]\n]+\][ \u3000]+\(\s*${TARGET}[^)\n]*\)`, 'g'),
    rule: '链接的两对括号之间有空格，网页上点不开',
    remedy: '删掉中间的空格：[看得见的字](/help/)',
  },
  {
    find: /＊＊[^＊\n]+＊＊/g,
    rule: '加粗的星号是全角的，网页上会印出星号',
    remedy: '换成英文输入法的两个 *',
  },
];
