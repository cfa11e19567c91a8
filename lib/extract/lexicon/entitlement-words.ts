/** What is paid, charged or given, and the lists that others keep. Folded, simplified. */
const oneOf = (list: string): string => `(?:${list.trim().split(/\s+/).join('|')})`;

/** Pensions, wages, allowances, charges, rates. */
export const ENTITLEMENT = oneOf(`
  养老金 基础金 退休金 工资 薪酬标准 津贴 补贴 补助 奖补 抚恤金 低保 低保金 救助金 收费 学费 学杂费 杂费 票价 门票 租金 房租 水费 电费 费率 缴费
  押金 费用 报销比例 起付线`);
/** What may stand behind them. */
export const ENTITLEMENT_ENDS = oneOf(`标准 项目 政策 制度 比例 额度`);
/** Who keeps a list that one may be put on. */
export const KEEPERS = oneOf(`国家 中央 全国 省级 全省 自治区 省`);
/** Such lists. */
export const KEPT = oneOf(`规划 计划 目录 名录 名单 盘子 项目库 储备库 布局 试点 清单 范围`);
