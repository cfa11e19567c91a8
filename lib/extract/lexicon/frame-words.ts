/** Words of the frames in which a plan's sentence commits its issuer to nothing. Folded, simplified. */
const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** Who lays down what is to be done, above the issuer. */
export const AUTHORITIES: readonly string[] = words(`
  党中央 国务院 中央 总书记 省委 省政府 自治区党委 市委 市政府 区委 区政府 县委 县政府 上级 全会 会议 党代会 国家`);

/** How they lay it down. */
export const DEMANDS: readonly string[] = words(`提出 明确 要求 强调 指出 规定 下达`);

/** How a law speaks of what it lays down. */
export const LAW_VERBS: readonly string[] = words(`规定 明确 要求 提出 指出`);

/** What is asked of all that work for the issuer, or of everybody. */
export const ADDRESSEES: readonly string[] = words(
  `全党 广大党员 广大干部 广大青年 广大群众 广大职工 广大妇女 广大人民`,
);

/** What all that follows is to be guided by. */
export const GUIDING: readonly string[] = words(`思想为指导 总体要求是 指导思想是 总基调是`);

/** What is professed, not done. */
export const ATTITUDES: readonly string[] = words(
  `两个确立 四个意识 四个自信 政治判断力 正确政绩观 旗帜鲜明讲政治 铁一般 绝对忠诚`,
);

/** Openings of a clause that only leads up to the one that commits: `围绕重点区域,…`. */
export const PREPOSITIONS: readonly string[] = words(`
  以 围绕 根据 按照 依托 结合 对标 针对 立足 通过 紧扣 抓住 作为 面对 随着 待 关注 准确把握 把握 牢牢把握 顺应`);
