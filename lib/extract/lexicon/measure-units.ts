/** Units of money, size and time: their quantity is named before it (`投资|3亿元|`) rather than behind (`3个|项目|`). */
export const MEASURE_UNITS: ReadonlySet<string> = new Set(
  `元 美元 欧元 港元 日元 新台币 台币 人民币 美金 元人民币 公里 千米 米 里 华里 厘米 毫米 平方米 平方公里 平方千米 立方米 方 立方 亩 公顷 公亩 吨 千克 公斤 斤 克 担 标准煤 吨标准煤 千瓦 千瓦时 度 兆瓦 吉瓦 伏 升 毫升
   小时 分钟 天 个月 年 日 秒 摄氏度 微克/立方米 标箱 标准箱 吨公里 人公里 延米 海里 吨标煤 个工作日 工作日 分贝 焦耳 TEU GB TB P 倍 % ‰ 分 蒸吨 兆 立方米/日 吨/日 车公里 公里/小时 千伏安 千伏 元/平方米`.split(
    /\s+/,
  ),
);
