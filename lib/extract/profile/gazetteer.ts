/** Provinces with their own suffix; the four municipalities stand first. */
const PROVINCES =
  '北京市 天津市 上海市 重庆市 河北省 山西省 辽宁省 吉林省 黑龙江省 江苏省 浙江省 安徽省 福建省 江西省 山东省 河南省 ' +
  '湖北省 湖南省 广东省 海南省 四川省 贵州省 云南省 陕西省 甘肃省 青海省 台湾省 内蒙古自治区 广西壮族自治区 ' +
  '西藏自治区 宁夏回族自治区 新疆维吾尔自治区 香港特别行政区 澳门特别行政区';

/**
 * Prefecture-level cities by province, then behind `;` the leagues, prefectures and autonomous
 * prefectures.
 */
const PREFECTURES =
  '河北:石家庄 唐山 秦皇岛 邯郸 邢台 保定 张家口 承德 沧州 廊坊 衡水|山西:太原 大同 阳泉 长治 晋城 朔州 晋中 运城 忻州 ' +
  '临汾 吕梁|内蒙古:呼和浩特 包头 乌海 赤峰 通辽 鄂尔多斯 呼伦贝尔 巴彦淖尔 乌兰察布;兴安 锡林郭勒 阿拉善|辽宁:沈阳 大连 ' +
  '鞍山 抚顺 本溪 丹东 锦州 营口 阜新 辽阳 盘锦 铁岭 朝阳 葫芦岛|吉林:长春 吉林 四平 辽源 通化 白山 松原 白城;延边|' +
  '黑龙江:哈尔滨 齐齐哈尔 鸡西 鹤岗 双鸭山 大庆 伊春 佳木斯 七台河 牡丹江 黑河 绥化;大兴安岭|江苏:南京 无锡 徐州 常州 ' +
  '苏州 南通 连云港 淮安 盐城 扬州 镇江 泰州 宿迁|浙江:杭州 宁波 温州 嘉兴 湖州 绍兴 金华 衢州 舟山 台州 丽水|安徽:合肥 ' +
  '芜湖 蚌埠 淮南 马鞍山 淮北 铜陵 安庆 黄山 滁州 阜阳 宿州 六安 亳州 池州 宣城|福建:福州 厦门 莆田 三明 泉州 漳州 南平 ' +
  '龙岩 宁德|江西:南昌 景德镇 萍乡 九江 新余 鹰潭 赣州 吉安 宜春 抚州 上饶|山东:济南 青岛 淄博 枣庄 东营 烟台 潍坊 济宁 ' +
  '泰安 威海 日照 临沂 德州 聊城 滨州 菏泽 莱芜|河南:郑州 开封 洛阳 平顶山 安阳 鹤壁 新乡 焦作 濮阳 许昌 漯河 三门峡 南阳 商丘 ' +
  '信阳 周口 驻马店|湖北:武汉 黄石 十堰 宜昌 襄阳 鄂州 荆门 孝感 荆州 黄冈 咸宁 随州;恩施|湖南:长沙 株洲 湘潭 衡阳 邵阳 ' +
  '岳阳 常德 张家界 益阳 郴州 永州 怀化 娄底;湘西|广东:广州 韶关 深圳 珠海 汕头 佛山 江门 湛江 茂名 肇庆 惠州 梅州 汕尾 ' +
  '河源 阳江 清远 东莞 中山 潮州 揭阳 云浮|广西:南宁 柳州 桂林 梧州 北海 防城港 钦州 贵港 玉林 百色 贺州 河池 来宾 崇左|' +
  '海南:海口 三亚 三沙 儋州|四川:成都 自贡 攀枝花 泸州 德阳 绵阳 广元 遂宁 内江 乐山 南充 眉山 宜宾 广安 达州 雅安 巴中 ' +
  '资阳;阿坝 甘孜 凉山|贵州:贵阳 六盘水 遵义 安顺 毕节 铜仁;黔西南 黔东南 黔南|云南:昆明 曲靖 玉溪 保山 昭通 丽江 普洱 ' +
  '临沧;楚雄 红河 文山 西双版纳 大理 德宏 怒江 迪庆|西藏:拉萨 日喀则 昌都 林芝 山南 那曲;阿里|陕西:西安 铜川 宝鸡 咸阳 ' +
  '渭南 延安 汉中 榆林 安康 商洛|甘肃:兰州 嘉峪关 金昌 白银 天水 武威 张掖 平凉 酒泉 庆阳 定西 陇南;临夏 甘南|青海:西宁 ' +
  '海东;海北 黄南 海南 果洛 玉树 海西|宁夏:银川 石嘴山 吴忠 固原 中卫|新疆:乌鲁木齐 克拉玛依 吐鲁番 哈密;昌吉 博尔塔拉 ' +
  '巴音郭楞 阿克苏 克孜勒苏 喀什 和田 伊犁 塔城 阿勒泰';

/**
 * Districts of the municipalities, without those whose name a district elsewhere has too (朝阳区,
 * 普陀区, 江北区 …).
 */
const DISTRICTS =
  '北京:东城 西城 丰台 石景山 海淀 门头沟 房山 顺义 昌平 大兴 怀柔 平谷 密云 延庆|天津:河西 南开 河北 红桥 东丽 西青 津南 ' +
  '北辰 武清 宝坻 滨海新 宁河 静海 蓟州|上海:黄浦 徐汇 长宁 静安 虹口 杨浦 闵行 嘉定 浦东新 金山 松江 青浦 奉贤 崇明|重庆:' +
  '万州 涪陵 渝中 大渡口 沙坪坝 九龙坡 南岸 北碚 綦江 大足 渝北 巴南 黔江 长寿 江津 合川 永川 南川 璧山 铜梁 潼南 荣昌 ' +
  '开州 梁平 武隆';

/** Last label before `.gov.cn` of provincial sites, where it is not another place's too. */
const HOSTS =
  'beijing:北京 tj:天津 shanghai:上海 sh:上海 cq:重庆 hebei:河北 shanxi:山西 ln:辽宁 jl:吉林 hlj:黑龙江 jiangsu:江苏 js:江苏 ' +
  'zj:浙江 ah:安徽 fujian:福建 jiangxi:江西 shandong:山东 henan:河南 hubei:湖北 hunan:湖南 gd:广东 hainan:海南 sc:四川 ' +
  'guizhou:贵州 yn:云南 shaanxi:陕西 gansu:甘肃 qinghai:青海 nmg:内蒙古 gxzf:广西 xizang:西藏 nx:宁夏 xinjiang:新疆';

/** Autonomous prefectures by their full names. */
const AUTONOMOUS =
  '延边朝鲜族 恩施土家族苗族 湘西土家族苗族 阿坝藏族羌族 甘孜藏族 凉山彝族 黔西南布依族苗族 黔东南苗族侗族 黔南布依族苗族 ' +
  '楚雄彝族 红河哈尼族彝族 文山壮族苗族 西双版纳傣族 大理白族 德宏傣族景颇族 怒江傈僳族 迪庆藏族 临夏回族 甘南藏族 海北藏族 ' +
  '黄南藏族 海南藏族 果洛藏族 玉树藏族 海西蒙古族藏族 昌吉回族 博尔塔拉蒙古 巴音郭楞蒙古 克孜勒苏柯尔克孜 伊犁哈萨克';

/** Names that hold a character which joins or counts in other words. */
const PECULIAR = new Set(
  '呼和浩特 和田 和平 和静 和硕 和顺 和龙 和政 和布克赛尔 和林格尔 共和 政和 泰和 太和 云和 平和 仁和 榆次 将乐 府谷 无为'.split(
    ' ',
  ),
);

const provinces = PROVINCES.split(' ');
const byShortName = new Map(
  provinces.map((name) => [
    name.replace(/(?:壮族|回族|维吾尔)?(?:自治区|特别行政区)$|[省市]$/, ''),
    name,
  ]),
);

function readTable(table: string): Map<string, string>[] {
  const lists: Map<string, string>[] = [new Map(), new Map()];
  for (const row of table.split('|')) {
    const [province = '', names = ''] = row.split(':');
    names.split(';').forEach((list, index) => {
      for (const name of list.split(' '))
        lists[index]?.set(name, byShortName.get(province) ?? province);
    });
  }
  return lists;
}

const [cities, regions] = readTable(PREFECTURES);
const [districts] = readTable(DISTRICTS);
const hosts = new Map(
  HOSTS.split(' ')
    .map((entry) => entry.split(':'))
    .map(([label = '', name = '']) => [label, byShortName.get(name)]),
);

/**
 * The province as it is called in full: `广东`, `广东省` and `广西自治区` are known, `云岭省` is
 * not.
 */
export function provinceNamed(name: string): string | undefined {
  return byShortName.get(name.replace(/(?:壮族|回族|维吾尔)?(?:自治区|特别行政区)$|[省市]$/, ''));
}

/** Beijing, Tianjin, Shanghai, Chongqing: cities that are provinces. `name` without 市. */
export const isMunicipality = (name: string): boolean =>
  provinces.indexOf(`${name}市`) >= 0 && provinces.indexOf(`${name}市`) < 4;

/**
 * The province of a prefecture-level city, `name` without 市: 呼伦贝尔 is in 内蒙古自治区.
 * `undefined` for the unknown.
 */
export const provinceOfCity = (name: string): string | undefined => cities?.get(name);

/**
 * The province of an autonomous prefecture, prefecture or league, by the beginning of its name:
 * 恩施, 兴安.
 */
export function provinceOfRegion(name: string): string | undefined {
  for (let length = Math.min(name.length, 4); length >= 2; length -= 1) {
    const province = regions?.get(name.slice(0, length));
    if (province) return province;
  }
  return undefined;
}

/**
 * The municipality of a district that no other place shares its name with, `name` without 区: 闵行
 * is in 上海市.
 */
export const municipalityOf = (name: string): string | undefined => districts?.get(name);

/**
 * The autonomous prefecture in full: `恩施州` is 恩施土家族苗族自治州, `和州` none. `stem` without
 * 州 and 自治州.
 */
export function autonomousPrefecture(stem: string): string | undefined {
  const name =
    stem.length < 2 ? undefined : AUTONOMOUS.split(' ').find((full) => full.startsWith(stem));
  return name === undefined ? undefined : `${name}自治州`;
}

/** Whether a name is one although it holds a character such as 和: 呼和浩特. */
export const isPeculiar = (stem: string): boolean => PECULIAR.has(stem);

/**
 * Names that a report on one of them names again and again: provinces, cities and prefectures
 * without their suffix.
 */
export const knownStems = (): readonly string[] => [
  ...byShortName.keys(),
  ...(cities?.keys() ?? []),
  ...(regions?.keys() ?? []),
];

/** The province of a site, by its host: `agri.hainan.gov.cn` is 海南省. */
export function provinceOfHost(host: string): string | undefined {
  const labels = host.split('.');
  return labels.slice(-2).join('.') === 'gov.cn' ? hosts.get(labels.at(-3) ?? '') : undefined;
}
