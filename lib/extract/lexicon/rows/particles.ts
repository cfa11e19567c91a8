/** Adverbs, conjunctions, prepositions: a word, then its traits. */
export const PARTICLES = `
(含)以上 limit-behind.min
(含)以下 limit-behind.max
—— link
≤ limit.max
≥ limit.min
≦ limit.max
≧ limit.min
一个 name-opening
一举 lead.fill
一企一策 manner
一共 lead.fill name-closing name-opening
一半 clause.manner
一城一策 manner
一方面 link name-opening
一是 link name-opening
一次 clause.manner
一要 link
七是 link name-opening
七要 link
三是 link name-opening
三要 link
上 limit.min
上下 limit-behind.approx
上下浮动 limit-behind.approx
上报 peeled
下大力 manner opens-predicate
下大力气 manner opens-predicate
不 slogan-head
不下 limit.min
不下于 limit.min
不仅 link name-opening
不但 name-opening
不再 clause.manner
不到 lead.fill limit.max
不多于 limit.max
不大于 limit.max
不小于 limit.min
不等 clause.manner
不超 limit.max
不过 link
与 name-opening
与此同时 link
且 link
严厉 manner opens-predicate
严密 manner
严格 manner name-opening opens-predicate
中有 name-closing name-opening
丰富多彩 any-kind
为全区 name-opening
为全市 name-opening
为导向 opens-predicate
为引领 opens-predicate
为抓手 opens-predicate
为此 link
为牵引 opens-predicate
为重点 opens-predicate
主动 manner opens-predicate
举 slogan-head
之上 limit-behind.min
之下 limit-behind.max
之中 name-closing
之内 limit-behind.max
九是 link name-opening
九要 link
也 lead.fill link name-closing name-opening
也将 lead.fill
二十是 name-opening
二是 link name-opening
二要 link
五是 link name-opening
五要 link
亩均 clause.manner lead.fill
人均月 lead.fill
仅 lead.fill name-closing
仍有 name-opening
仍高达 lead.fill
从根本上 manner
从源头上 manner
从紧 manner
从而 link
从速 manner opens-predicate
以及 link name-opening
估计 limit.approx
但是 link name-opening
依法 clause.manner manner name-opening opens-predicate
依法依规 clause.manner
依规 clause.manner name-opening
保护利用 peeled
修编工作 peeled
倾力 manner
做大做强 task-sign
充分 manner opens-predicate
先后 before-deed clause.manner name-opening
全力以赴 manner
全年共 name-opening
全年累计 before-deed
全程 manner
全过程 manner
全链条 manner
全面清库 peeled
八是 link name-opening
八要 link
六是 link name-opening
六要 link
共计 before-deed lead.fill name-closing name-opening
其次 link
具体 link
具体来说 link
具备条件 any-kind
具备条件后 link
再 lead.fill link name-closing name-opening
再次 clause.manner lead.fill link name-opening
减少到 clause.manner
分别 clause.manner lead.fill name-closing name-opening
分别比 lead.fill
分区域 manner opens-predicate
分层 manner
分年度 manner
分年级 manner
分批 manner opens-predicate
分期分批 manner
分步 manner opens-predicate
分类型 manner
分级 manner
分行业 manner opens-predicate
分阶段 manner
分领域 manner opens-predicate
则 lead.fill link
刚过 limit-of-set
创造性 manner
初步 clause.manner manner
初步核算 name-opening
初步测算 name-opening
初步统计 name-opening
到目前 name-opening
制度化 manner
前瞻 manner opens-predicate
剩余的 name-opening
加力 clause.manner manner name-closing
加快构建 task-sign
加紧 clause.manner manner opens-predicate
勇于 manner
十一是 name-opening
十七是 name-opening
十三是 name-opening
十九是 name-opening
十二是 name-opening
十五是 name-opening
十八是 name-opening
十六是 name-opening
十四是 name-opening
十是 link name-opening
十要 link
千方百计 manner
即 lead.fill link
即使 name-opening
历史性 name-closing
历史性突破 lead.fill
又 lead.fill link name-opening
及 name-opening
及以上 limit-behind.min
及以下 limit-behind.max
双双 lead.fill name-closing
另 name-opening
另一方面 link name-opening
另外 link name-opening
可 lead.fill
可比 lead.fill
各自 lead.fill
各项工作 peeled
合理 manner opens-predicate
同口径 lead.fill
同时 clause.manner link name-opening
同期相比 lead.year-on-year
名义 lead.fill
向 clause.preposition name-opening
和 name-opening
善于 manner
四是 link name-opening
四要 link
因企施策 manner
因地制宜 manner opens-predicate
因城施策 manner
因时制宜 manner
因此 link
因类施策 manner
圆满完成任务 lead.fill
在全区 name-closing
在全县 name-closing
在全国 name-closing
在全市 name-closing
在全省 name-closing
在全镇 name-closing
均可 name-closing
均已 clause.manner
坚决 manner opens-predicate
坚定 manner
坚定不移 manner
坚持不懈 manner
境内 name-opening
增长率为 clause.manner
多层次 any-kind manner
多形式 any-kind manner
多措并举 manner
多方 manner
多渠道 manner
多种 any-kind
多维度 manner
多途径 manner
大力发展 task-sign
大幅 clause.manner lead.fill manner opens-predicate
大幅度 lead.fill manner opens-predicate
大概 limit.approx
大约 lead.fill limit.approx
大胆 manner
大致 limit.approx
大范围 manner opens-predicate
奋力 manner
如期 clause.manner manner name-closing opens-predicate
如果 name-opening
妥善 manner
始终 manner
安全有序 manner
安全高效 manner
定期 manner opens-predicate
实际 lead.fill
审慎 manner
对于 name-opening
对此 link
将于 clause.manner
小于 limit.max
小幅 lead.fill
尚有 name-opening
尤其是 link
就 lead.fill link
尽快 manner name-closing opens-predicate peeled resumes
尽早 manner opens-predicate
尽管 name-opening
左右 limit-behind.approx
已过 limit.min
带头 manner
平均每年 lead.annual
平稳 lead.fill
年前 clause.manner
年平均 lead.annual
并 link name-closing name-opening
并且 link name-opening
并在 name-opening
广泛 manner name-opening opens-predicate
底前 to-come
建设了 name-opening
开外 limit-behind.min
强 slogan-head
强力 manner opens-predicate
当中 name-closing
待条件成熟后 link
总之 link
总体上 link
总共 lead.fill name-closing name-opening
总的看 link
总计 before-deed lead.fill name-closing
悉心 manner
想方设法 manner
慎重 manner
或 name-opening
或以上 limit-behind.min
战 slogan-head
扣除 name-opening
扣除价格因素 lead.fill
扣除物价因素 lead.fill
扩能 peeled
扩面 peeled
扫尾 peeled
抓紧 manner opens-predicate resumes
折合 lead.fill
拟按 lead.fill
择优 manner
持之以恒 manner
持续保持 lead.fill
按 lead.fill
按可比价格 lead.fill
按可比价格计算 lead.fill
按可比价计算 lead.fill
按可比口径 lead.fill
按年 lead.year-on-year
排名前 name-closing
接近 lead.fill limit.approx
接连 clause.manner lead.fill
提前 clause.manner lead.fill name-closing name-opening
提档 peeled
收尾工作 peeled
敢于 manner
数为 name-closing
整新工程 peeled
既 link
日均 lead.fill name-opening
早日 manner opens-predicate peeled
时刻 manner
时机成熟时 link
普遍 manner
更加注重 manner
更加突出 manner
更加重视 manner
更大力度 manner
更大范围 manner
更好 any-kind manner task-sign
更高标准 manner
更高水平 manner
更高质量 manner
最后 link
最少 limit.min
最终核实 name-opening
最终核算 name-opening
最终统计 name-opening
最终计算 name-opening
最高不超过 limit.max
月均 lead.fill name-opening
月底前 clause.manner
有余 limit-behind.min
有力 clause.manner manner opens-predicate
有力有序 manner
有力有效 manner
有序 clause.manner manner name-closing name-opening opens-predicate
有所 lead.fill
有效地 name-opening
有条件 any-kind
有步骤 manner
有的放矢 manner
有计划 manner
有重点 manner
有针对性 manner
未 clause.manner
本街道 name-opening
本镇 name-opening
村均 clause.manner
条件成熟后 link
条件成熟时 link
极 slogan-head
标本兼治 manner opens-predicate
梯度 manner
正 name-closing
正式 clause.manner name-closing
正确 manner
此外 link name-opening
每人每月 lead.fill
每年平均 lead.annual
比去年 clause.manner
毫 slogan-head
毫不动摇 manner
没有 clause.manner
滚动 manner
满 limit-of-set
然而 link
牢牢 manner
特别是 link
特别要 manner
率先 clause.manner lead.fill manner name-closing name-opening opens-predicate
现 name-opening
用力 manner
用心 manner
用情 manner
由此 link
略 lead.fill
略有 lead.fill
百 slogan-head
的 name-closing name-opening
的前提下 name-closing
的基础 name-closing
的基础上 name-closing
皆 clause.manner
直接 lead.fill
相继 before-deed clause.manner name-closing
真正 manner
着重 manner opens-predicate
知名 any-kind
确保实现 lead.fill
积极发展 task-sign
积极稳妥 manner
稳中求进 manner
稳妥 manner opens-predicate
稳慎 manner
稳步 clause.manner lead.fill manner name-closing name-opening opens-predicate
竭诚 manner
符合条件 any-kind
第一 link
第三 link
第二 link
第五 link
第六 link
第四 link
等工作 peeled
等的 name-closing
精心 manner opens-predicate
约占 limit.approx
经过 clause.preposition
给 clause.preposition name-opening
绝 slogan-head
继续 lead.fill manner name-closing name-opening opens-predicate resumes task-mark task-sign
综合施策 manner
而 link name-opening
而且 link name-opening
能 lead.fill
能够 name-closing
自觉 manner
至于 name-opening
至多 limit.max
落地生根 peeled
落地见效 peeled
虽然 name-opening
街道办事处 name-opening
被 clause.preposition name-opening
规范化 manner
解决了 name-opening
计 lead.fill
认真 manner name-opening opens-predicate
评审 peeled
超出 limit.min
足 limit-of-set
足足 limit.min
蹄疾步稳 manner
较 lead.fill
较去年 clause.manner
较快 lead.fill
近乎 lead.fill
这样一个 name-opening
进入前 name-closing
进程 peeled
进而 link
迭代 manner
适度 manner opens-predicate
适度超前 manner opens-predicate
适当 manner opens-predicate
逐一 clause.manner name-closing
逐年 lead.fill manner opens-predicate
逐步 clause.manner lead.fill manner opens-predicate
都 lead.fill link name-opening
都能 name-closing
配套工程 peeled
锲而不舍 manner
镇内 name-opening
陆续 before-deed clause.manner name-closing
集中力量 manner opens-predicate
靶向 manner
首次突破 lead.fill
驰而不息 manner
高位 manner
高效能 manner
高起点 manner
`;
