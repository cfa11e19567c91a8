/** How the names of bodies end that give reports. Folded, simplified. */
const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** Offices, committees and associations: what stands before them in a title is their name. */
export const BODY_ENDS = words(
  `人民法院 法院 检察院 常务委员会 常委会 主席团 人大工委 纪律检查委员会 监察委员会 纪委监委 纪委 监委 管理委员会 管委会 村民委员会 居民委员会 村委会 居委会
   委员会 办事处 人民政府 政府办公室 办公室 办公厅 局 厅 院 政法委 宣传部 组织部 统战部 武装部 总队 支队 大队 中心 中学 农场 学校 小学 幼儿园 林场 总工会 工会 妇联 妇女联合会 联合会 残联
   工商联 文联 团委 团县委 团市委 团区委 团省委 红十字会 供销社 派出所 司法所`,
);

/** Zones with an administration of their own. */
export const ZONE_ENDS = words(
  `经济技术开发区 高新技术产业开发区 经济开发区 开发区 高新技术产业园区 高新区 经开区 工业园区 产业园区 科技园区 旅游度假区 度假区 保税区 风景名胜区`,
);

/** Villages and neighbourhoods. */
export const VILLAGE_ENDS = words(`村 社区`);

/** Words that end like a village and are none. */
export const NO_VILLAGES = words(`农村 乡村 新农村 全村 城中村 行政村 示范村 特色村 重点村 本村 智慧社区 全社区`);

/** What a title says of the paper, behind its body's name. */
export const PAPER_WORDS = words(`关于 工作 年度 上半年 下半年 本年 今年`);
