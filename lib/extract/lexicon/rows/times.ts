/** Times: a word, then its traits. */
export const TIMES = `
一年来 back back-opening past
一直以来 past
上一年 back done-before past
上年度 back
下一年 ahead
下一阶段 ahead next-opening opens-ahead
下季度 ahead
下年度 ahead
下步 ahead next-opening
下阶段 ahead next-opening opens-ahead
世纪 unit.time
个交易日 unit.time
个半月 unit.time
个周末 unit.time
个季度 unit.time
个学期 unit.time
个小时 unit.time
个小时内 unit.time
个工作日 unit.time
个年头 unit.time
个星期 unit.time
个昼夜 unit.time
个月 unit.time
个自然日 unit.time
五年来 back back-opening past
今后一个时期 next-opening opens-ahead
今后五年 next-opening opens-ahead
今后几年 next-opening
今天 now
今年以来 past
今明两年 opens-ahead
以往 past
几年前 past
几年来 back past
刚刚 past
刚刚过去 back-opening
刻钟 unit.time
前一年 plan-tail
前三季度 back
前三年 plan-tail
前二年 plan-tail
前四年 plan-tail
前年 done-before named-year past
历来 past
原有 done-before
去年以来 past
周 unit.time
周岁 unit.time
回望 back-opening
在新的一年 next-opening
多年来 past
天 unit.time
天内 unit.time
如今 now
学期 unit.time
小时 unit.time
届时 opens-ahead
岁 unit.time
工作日 unit.time
已从 done-before
已完成 done-before
已实现 done-before
已建成 done-before
已开工 done-before
已投 done-before
已有 done-before not-done
已由 done-before
已签约 done-before
已累计 before-deed done-before
已落实 done-before
已达 done-before
年代 unit.time
年以来 back
年底 clause.manner opens-ahead peeled short-time
年期 unit.time
年末 short-time
年级 unit.time
当今 now
当今世界 now
当前 now short-time
截止 done-before name-opening time-lead
截止到 time-lead
截止目前 name-opening past
截至 done-before name-opening past-mark time-lead
截至目前 name-opening past
接下来 ahead next-opening opens-ahead resumes
新一年 opens-ahead
新的一年 ahead next-opening opens-ahead plan-year
日 unit.time
日内 unit.time
早在 past
旬 unit.time
时 time-tail unit.time
星期 unit.time
春秋 unit.time
昨年 past
昼夜 unit.time
更 link unit.time
月 unit.time
月份 unit.time
月初 unit.time
月底 clause.manner unit.time
月末 short-time
期末 short-time
期间 name-opening plan-tail time-tail
未来一个时期 next-opening
未来五年 next-opening opens-ahead
未来几年 next-opening
末 plan-tail
本年度 opens-ahead
来年 ahead plan-year
此刻 now
此前 past
每天 short-time
每季 short-time
每日 short-time
毫秒 unit.time
点 unit.time
点钟 unit.time
现阶段 now
目前 done-before name-opening now short-time
眼下 now
秒 unit.time
秒钟 unit.time
自 lead.from time-lead
自古以来 past
至今 done-before name-opening past
起 concrete-count time-tail unit.count
载 unit.time
迄今 done-before past
过去 back done-before past span-lead
过去一 back-opening
过去一年 past
过去五 back-opening
过去五年 past
过去的 back-opening
近几年 past
近几年来 past
近期 past
近期以来 past
近来 past
这五年 back-opening
长期以来 past
`;
