/**
 * Names that stand for an indicator only where growth is stated of them: `规模以上工业增长8%` is of
 * its value added, `规模以上工业企业` are firms. A blank line between two indicators, one name a
 * line, the key's name first.
 */
export const GROWTH_NAMES = `
地区生产总值
经济
国民经济
地区经济
区域经济

规模以上工业增加值
规模以上工业
规上工业

工业增加值
工业
全部工业

建筑业增加值
建筑业

第一产业增加值
第一产业
一产

第二产业增加值
第二产业
二产

第三产业增加值
第三产业
三产
服务业

进出口总额
外贸
对外贸易
`;
