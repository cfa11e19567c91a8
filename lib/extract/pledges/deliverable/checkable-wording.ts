/** A clause that names its day can be checked, whatever it says. */
const DATED =
  /(?:[底末节日月年收季期冬汛”]|季度|开学)(?:之|以)?前|[月年][底末]|年内|[一二三四]季度|上半年|\d月(?!(?:\d{1,2}日)?起)|用[一二三四五两1-5](?:个月|年)(?:左右)?的?时间/;
/** What holds for all without exception. */
const FOR_ALL =
  /(?:覆盖|扩大|推广|延伸|普及)[到至]?(?:所有|全部)|(?:让|使|实现|确保)(?:所有|全部)[^,。]{0,6}(?:[村乡镇县区校]|街道|医院|单位)/;
/** What begins or ends for everyone on a day. */
const FROM_DAY = /[自从][^,。]{1,12}起,?[^,。]{0,6}(?:免除|免收|取消|停止|停征|施行|执行|启用)/;
/** A class or grade that others confer. */
const GRADE = /[ⅠⅡⅢⅣⅤ一二三四五][类级](?:[^,。]{0,2}(?:水|标准|以上|甲等)|。?$)|(?:^|[^A-Z])A{1,5}[+级]/;
/** 按时足额发放 tells how something goes on being paid. */
const ON_SCHEDULE = /如期|按期|按时(?!足额|发放|支付|到位)|超额/;
const FULLY_REALISED = /全覆盖|清零|零突破|“零[^”]{1,4}”|办结|贯通|通车|连冠”?$|([县乡镇村户])\1通/;
/** What is only kept up at zero has no end. */
const KEPT_UP = '动态清零';
/** What a country may be called once it is reached; nobody opens it. */
const ASPIRATION = /(?:强国|强省|强市|国家|社会|政府|中国|体系|格局|样板|标杆|大都市|现代化)[”。]*$/;

/** Whether folded words name the day by which they are done: `年底前完工`, `用三年时间`. */
export const isDated = (words: string): boolean => DATED.test(words);

/** Whether they hold for all, or for everyone from a day on: `补贴覆盖到所有乡镇`, `从秋季起免除学杂费`. */
export const holdsForAll = (words: string): boolean => FOR_ALL.test(words) || FROM_DAY.test(words);

/** Whether they name a class or grade that others confer: `水质达到Ⅲ类标准`, `评级达到AA+`. */
export const namesGrade = (words: string): boolean => GRADE.test(words);

/** Whether they promise the day agreed before: `如期完成`, not `按时足额发放`. */
export const isOnSchedule = (words: string): boolean => ON_SCHEDULE.test(words);

/** Whether what is to be realised (实现) shows when it is: `村村通公路`, `养老服务站全覆盖`; not `动态清零`. */
export const isFullyRealised = (words: string): boolean => FULLY_REALISED.test(words) && !words.includes(KEPT_UP);

/** Whether an object of 建成 is what a country hopes to become: `制造强国`, `法治社会`. */
export const isAspiration = (words: string): boolean => ASPIRATION.test(words);
