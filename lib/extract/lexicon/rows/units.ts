/** Units and measure words that are nothing else: a word, then its traits. */
export const UNITS = `
万字 unit.count
下岗职工 unit.noun
专家 unit.noun
丘 unit.count
丛 unit.count
个 article-count concrete-count unit.count
个体户 unit.noun
个标准箱 unit.measure
中小学生 unit.noun
乘客 unit.noun
亩 unit.measure
人 concrete-count unit.count
人份 unit.count
人公里 unit.measure
代 grading-unit unit.count
件 article-count concrete-count unit.count
件套 unit.count
份 unit.count
企 unit.noun
伏 unit.measure
伙 unit.count
住户 unit.noun
例 concrete-count unit.count
信众 unit.noun
元 unit.currency
元人民币=元 unit.currency
兆 unit.measure
兆伏安 unit.measure
兆比特 unit.measure
兆瓦 unit.measure
兆瓦时 unit.measure
兆赫 unit.measure
克 unit.measure
公斤 unit.measure
公里 unit.measure
公顷 unit.measure
养老床位 unit.noun
册 concrete-count unit.count
农业转移人口 unit.noun
农村劳动力 unit.noun
农村贫困人口 unit.noun
冢 unit.count
出 unit.count
分 grading-unit unit.count
分贝 unit.measure
刊 unit.count
剂 unit.count
剧 unit.count
副 unit.count
匹 unit.count
医护人员 unit.noun
千乏 unit.measure
千伏 unit.measure
千伏安 unit.measure
千克 unit.measure
千卡 unit.measure
千瓦 unit.measure
千瓦小时 unit.measure
千瓦时 unit.measure
千米 unit.measure
单 unit.count
卷 unit.count
厘米 unit.measure
参保人 unit.noun
双线公里 unit.measure
发 unit.count
口 concrete-count unit.count
口井 unit.count
台 concrete-count evident-count unit.count
台件 unit.count
台套 unit.count
吉焦 unit.measure
吉瓦 unit.measure
吉瓦时 unit.measure
名 concrete-count unit.count
吨 unit.measure
吨公里 unit.measure
吨标准煤 unit.measure
吨标煤 unit.measure
吨煤 unit.measure
员 unit.count
商家 unit.noun
困难职工 unit.noun
国 unit.noun
国人 unit.noun
国际标准箱 unit.measure
场次 concrete-count
坊 unit.count
块 concrete-count unit.count
块钱 unit.currency
坛 unit.count
城乡居民 unit.noun
基站 unit.noun
堂 unit.count
处 concrete-count unit.count
处段 unit.count
处点 unit.count
大卡 unit.measure
大学毕业生 unit.noun
大方面 unit.count
大类 unit.count
天次 unit.count
头 concrete-count unit.count
套 concrete-count unit.count
委员 unit.noun
孔 unit.count
字 unit.count
字节 unit.measure
学区 unit.noun
学子 unit.noun
学时 unit.count
宗 concrete-count unit.count
客 unit.count
客公里 unit.measure
客户 unit.noun
家 concrete-count evident-count unit.count
家次 concrete-count
宿 unit.count
对 article-count clause.preposition concrete-count name-opening unit.count
封 unit.count
尊 unit.count
小类 unit.count
尾 unit.count
层 grading-unit unit.count
居民户 unit.noun
届 unit.count
届次 concrete-count unit.count
岗 unit.count
工单 unit.noun
帧 unit.count
席 unit.count
幅 unit.count
幕 unit.count
幢 concrete-count evident-count unit.count
平方 unit.measure
平方公里 unit.measure
平方千米 unit.measure
平方尺 unit.count
平方米 unit.measure
平米 unit.measure
床 unit.count
床位 unit.noun
度 unit.measure
度电 unit.measure
度角 unit.measure
座 concrete-count evident-count unit.count
座次 unit.count
延米 unit.measure
延长米 unit.measure
建制村 unit.noun
张 unit.count
张床 unit.count
张床位 unit.count
微克 unit.measure
微米 unit.measure
总吨 unit.measure
户头 unit.count
户次 concrete-count
所 concrete-count evident-count unit.count
托位 unit.noun
批 unit.count
批次 concrete-count unit.count
把 clause.preposition name-opening unit.count
折标吨 unit.measure
担 unit.measure
拨 unit.count
挂 unit.count
挺 unit.count
摄氏 unit.measure
摄氏度 unit.measure
支 article-count concrete-count unit.count
斤 unit.measure
方 unit.measure
旅客量 unit.noun
日元 unit.currency
曲 unit.count
期 concrete-count unit.count
本 concrete-count unit.count
机架 unit.count
杆 unit.count
束 unit.count
条 article-count concrete-count unit.count
条段 unit.count
板 unit.count
枚 concrete-count unit.count
枝 unit.count
架 concrete-count evident-count unit.count
标准机架 unit.count
标准立方米 unit.measure
标准箱 unit.measure
标方 unit.measure
标箱 unit.measure
栋 concrete-count evident-count unit.count
栏 unit.count
株 concrete-count unit.count
株苗 unit.noun
根 unit.count
格 unit.count
案 unit.count
桌 unit.count
桶 unit.measure
梯次 clause.manner manner name-closing unit.count
棵 concrete-count unit.count
次 concrete-count unit.count
欧元 unit.currency
款 unit.count
款次 unit.count
步 unit.count
段 concrete-count unit.count
比特 unit.measure
毫克 unit.measure
毫升 unit.measure
毫米 unit.measure
民众 unit.noun
民警 unit.noun
泊 unit.count
海里 unit.measure
港元 unit.currency
港币 unit.currency
澳元 unit.currency
焦耳 unit.measure
片 concrete-count unit.count
环 grading-unit
班次 concrete-count unit.count
班级 unit.noun
瓦 unit.measure
瓶 unit.count
病床 unit.noun
盏 unit.count
盒 unit.count
省份 unit.noun
眼 concrete-count unit.count
眼井 unit.count
碗 unit.count
磅 unit.measure
票 unit.count
离退休人员 unit.noun
种 unit.count
科技人才 unit.noun
稿 unit.count
窝 unit.count
立方 unit.measure
立方米 unit.measure
站次 unit.count
笔 concrete-count unit.count
等级 grading-unit
箱 unit.count
篇 concrete-count unit.count
粒 unit.count
级别 grading-unit unit.count
纳米 unit.measure
组 unit.count
美元 unit.currency
美金 lead.fill unit.currency
羽 unit.count
考生 unit.noun
股 unit.count
股民 unit.noun
胎 unit.count
自然村 unit.noun
航次 unit.count
航班 unit.noun
船 unit.count
艇 unit.count
艘 concrete-count evident-count unit.count
英镑 unit.currency
蒲式耳 unit.measure
藏书 unit.noun
袋 unit.count
观众 unit.noun
证 unit.count
词 unit.count
读者 unit.noun
课 unit.count
课时 unit.count
赫兹 unit.measure
趟 unit.count
车 unit.count
车道公里 unit.measure
轮 unit.count
载重吨 unit.measure
辆 concrete-count evident-count unit.count
运动员 unit.noun
适龄儿童 unit.noun
选手 unit.noun
通 unit.count
部 article-count concrete-count evident-count unit.count
部委 unit.count
重 unit.count
重量箱 unit.measure
针 unit.count
铺 unit.count
锭 unit.count
门 unit.count
门类 unit.count
间 concrete-count evident-count unit.count
集 unit.count
顶 unit.count
顷 unit.count
项 article-count concrete-count unit.count
颗 unit.count
餐 unit.count
首 unit.count
`;
