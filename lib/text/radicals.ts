/**
 * CJK Radicals Supplement: what text from a PDF may hold in place of the character. NFKC folds
 * Kangxi radicals only; these pairs are Unicode's Equivalent_Unified_Ideograph, Japanese and
 * Traditional forms taken to the Simplified character, and forms whose ideograph takes two code
 * units to the radical they are a form of (`⺮` is 竹).
 */
export const RADICALS =
  '⺁⺂⺃⺄⺅⺆⺇⺈⺉⺊⺋⺌⺍⺎⺏⺐⺑⺒⺓⺔⺕⺖⺗⺘⺙⺛⺜⺝⺞⺟⺠⺡⺢⺣⺤⺥⺦⺧⺨⺩⺪⺫⺬⺭⺮⺯⺰⺱⺲⺳⺴⺵⺶⺷⺸⺹⺺⺻⺼⺽⺾⺿⻀⻁⻂⻃⻄⻅⻆⻇⻈⻉⻊⻋⻌⻍⻎⻏⻐⻑⻒⻓⻔⻕⻖⻗⻘⻙⻚⻛⻜⻝⻞⻟⻠⻡⻢⻣⻤⻥⻦⻧⻨⻩⻪⻫⻬⻭⻮⻯⻰⻱⻲⻳';

/** The characters of `RADICALS`, in the same order. */
export const RADICAL_CHARACTERS =
  '厂乛乚乙亻冂几刀刂卜㔾小小兀尣尢尢巳幺彑彐忄心扌攵旡日月歺母民氵氺灬爫爫丬牛犭王疋目示礻竹纟纟罓罒㓁冗网羊羊羊耂肀聿肉臼艹艹艹虎衤西西见角角讠贝足车辶辶辶邑钅长长长门阜阝雨青韦页风飞食食食饣首马骨鬼鱼鸟卤麦黄黾齐齐齿齿龙龙龟龟龟';
