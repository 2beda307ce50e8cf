import { halfWidth } from '../personal-patterns.ts';
import type { Problem } from '../problem.ts';
import { faultsByLine } from './faults-by-line.ts';

/** Surnames that hardly begin another word. */
const SURNAMES =
  '王李赵刘陈杨吴徐孙胡朱郭林罗梁宋郑谢韩唐冯董萧袁邓曹彭吕卢蒋蔡贾丁魏薛叶阎潘杜戴汪姜范廖邹熊陆郝孔邵崔秦邱侯尹贺龚庞樊倪俞葛岳冉祁包蒲漆牛焦仝';
/** Surnames that begin many another word: a name only where one ends, or something is told of it, right after. */
const COMMON_WORD_SURNAMES = '张黄高马何周许曾程余苏于沈任姚钟谭石金田夏方白康毛史万钱汤严武常安时成雷';
/** After `受害人`: words that begin with a surname. */
const NO_NAMES =
  '陈述|孙[子女辈]|包[括含]|罗列|谢[绝谢]|林[地场]|唐突|胡[乱说]|陆续|杜绝|范围|徐徐|岳[父母]|庞大|牛[羊奶圈]|焦[急虑]|姜汤|杨树|熊熊|孔夫|马上|张[口嘴开]|高[度额兴龄]|黄[金色]|何[时地种人处]|周[围边转]|许[多可诺]|曾[经被在]|程[度序]|余[额款下]|苏醒|于是|任[何务]|金[额融钱]|田[地里]|夏[季天]|方[便法面可才]|白[白天]|康复|万[一元分]|钱[款财物包]|严[重格]|常[常见被用]|安[全心装]|时[候间常]|成[功为年了]|石[头油]|毛[病重]|史无|武[装力]|雷同|沈[静默]';
/** Who has no name of their own: 王某, 李女士, 刘大爷. */
const NO_GIVEN_NAME =
  '[某×*xX]|先生|女士|同志|同学|老师|师傅|大[爷妈娘伯叔姐哥]|阿[姨婆]|奶奶|爷爷|婆婆|家|姓|老[汉人太]';
const WHOSE =
  '(?:受害人|被害人|受害者|被害者|受骗人|被骗人|受骗者|报案人|事主|失主)(?:是|为|叫|名叫|姓名)?[：:\\s“]*';
const ENDS_NAME = '(?=[^\\p{Script=Han}]|$|[说称被在报接收加通把将到的因遭听和点])';
/** 王大明（化名） is nobody. */
const NOT_MADE_UP = '(?!\\p{Script=Han}{1,2}”?[（(]化名)';

const PLACE = '(?:(?![的个各每这那住农])\\p{Script=Han})';
const VILLAGE = `${PLACE}{1,8}?[镇乡](?![镇上里])${PLACE}{2,6}?村`;
const GROUP = '(?:[一二三四五六七八九十]{1,3}|\\d{1,3})[社组队]';

interface Pattern {
  readonly name: string;
  readonly find: RegExp;
  readonly remedy: string;
}

const DROP_ID = '删掉；说“对方的微信号”“一个QQ群”就够了';
const DROP_NAME =
  '删掉姓名，写“一位老人”“小王”这样认不出是谁的话，并写明经过改写；确是化名的，后面加（化名）';
const DROP_HOME = '删掉，最多写到县区；案例要改写到认不出是谁';

const PATTERNS: readonly Pattern[] = [
  { name: '微信号', find: /(?<![A-Za-z0-9_])wxid_[A-Za-z0-9]{4,}/g, remedy: DROP_ID },
  {
    name: '微信号',
    // One letter first, then six to twenty in all; a word of letters alone is the name of something.
    find: /(?:微信|薇信|WeChat|VX)(?:号|ID)?\s*(?:是|为)?\s*[：:]?\s*(?=[A-Za-z_-]*[\d_])(?!wxid_)([A-Za-z][A-Za-z0-9_-]{5,19})/gi,
    remedy: DROP_ID,
  },
  {
    name: 'QQ号',
    find: /(?<![A-Za-z])QQ(?:号码|群号|号|群)?\s*(?:是|为)?\s*[：:]?\s*([1-9]\d{4,11})(?!\d)/gi,
    remedy: DROP_ID,
  },
  {
    name: '真名',
    find: new RegExp(
      `${WHOSE}(?!${NO_NAMES})((?:[${SURNAMES}](?!${NO_GIVEN_NAME})${NOT_MADE_UP}\\p{Script=Han}{1,2}?${ENDS_NAME}|[${SURNAMES}](?!${NO_GIVEN_NAME})${NOT_MADE_UP}\\p{Script=Han}{2}|[${COMMON_WORD_SURNAMES}](?!${NO_GIVEN_NAME})${NOT_MADE_UP}\\p{Script=Han}{1,2}?${ENDS_NAME}))`,
      'gu',
    ),
    remedy: DROP_NAME,
  },
  {
    name: '具体住址',
    // A group of a village is a few dozen households, whoever is said to live there.
    find: new RegExp(
      `(?:家住|住在|住址|籍贯|户籍)[是为在：:\\s]*(${VILLAGE}(?:${GROUP})?)|(${VILLAGE}${GROUP})(?![会保织员长])`,
      'gu',
    ),
    remedy: DROP_HOME,
  },
];

const SHOWN_CHARACTERS = 3;

/** People that a text tells apart: names of victims, homes, accounts. Each with its line, and starred out. */
export function peopleInText(file: string, text: string): readonly Problem[] {
  return faultsByLine(file, text, (line) => {
    const plain = halfWidth(line);
    return PATTERNS.flatMap(({ name, find, remedy }) =>
      [...plain.matchAll(find)].map(([whole, id, other]) => ({
        value: starred(id ?? other ?? whole),
        rule: `这里像是${name}，文章里不能有个人信息`,
        remedy,
      })),
    );
  });
}

/** A name keeps its first character, anything longer three. */
function starred(text: string): string {
  const shown = text.length > SHOWN_CHARACTERS ? SHOWN_CHARACTERS : 1;
  return text.slice(0, shown) + '*'.repeat(text.length - shown);
}
